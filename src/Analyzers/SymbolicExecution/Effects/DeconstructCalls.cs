using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>The calls of methods that take objects apart, as <c>var (a, b) = row</c> does.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="uses">Gets the models of files.</param>
/// <param name="cancellation">Cancels the analysis.</param>
internal sealed class DeconstructCalls(Compilation compilation, SymbolUses uses, CancellationToken cancellation)
{
    private readonly Lazy<HashSet<ISymbol>> methods = new(() => FindMethods(compilation, uses, cancellation));

    /// <summary>Gets the methods that code calls.</summary>
    public IEnumerable<IMethodSymbol> Methods => methods.Value.OfType<IMethodSymbol>();

    private static HashSet<ISymbol> FindMethods(Compilation compilation, SymbolUses uses, CancellationToken cancellation) =>
        new(
            compilation
                .SyntaxTrees.SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes())
                .SelectMany(node => FindMethods(node, uses, cancellation))
                .OfType<IMethodSymbol>()
                .Select(method => method.OriginalDefinition),
            SymbolEqualityComparer.Default
        );

    private static IEnumerable<ISymbol?> FindMethods(SyntaxNode node, SymbolUses uses, CancellationToken cancellation) =>
        node switch
        {
            AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment => FindMethods(
                uses.GetModel(node.SyntaxTree).GetDeconstructionInfo(assignment)
            ),
            ForEachVariableStatementSyntax loop => FindMethods(uses.GetModel(node.SyntaxTree).GetDeconstructionInfo(loop)),
            PositionalPatternClauseSyntax { Parent: { } pattern } => FindMethods(pattern, uses.GetModel(node.SyntaxTree), cancellation),
            VarPatternSyntax { Designation: ParenthesizedVariableDesignationSyntax designation } => FindMethods(
                designation,
                uses.GetModel(node.SyntaxTree),
                cancellation
            ),
            IdentifierNameSyntax { Identifier.ValueText: WellKnownMemberNames.DeconstructMethodName } name =>
            [
                uses.GetModel(node.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol,
            ],
            _ => [],
        };

    private static IEnumerable<ISymbol?> FindMethods(SyntaxNode pattern, SemanticModel model, CancellationToken cancellation) =>
        model
            .GetOperation(pattern, cancellation)
            ?.DescendantsAndSelf()
            .OfType<IRecursivePatternOperation>()
            .Select(part => part.DeconstructSymbol)
        ?? [];

    private static IEnumerable<ISymbol?> FindMethods(DeconstructionInfo info) => [info.Method, .. info.Nested.SelectMany(FindMethods)];
}
