using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds where code uses a field, property, method, local variable or parameter.</summary>
internal sealed class SymbolUses(Compilation compilation, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();

    /// <summary>Finds the names that refer to a symbol, or may do so.</summary>
    public IEnumerable<SimpleNameSyntax> FindNames(ISymbol symbol) => FindNames(symbol, GetScopes(symbol));

    /// <summary>Finds the names within code that refer to a symbol, or may do so.</summary>
    public IEnumerable<SimpleNameSyntax> FindNames(ISymbol symbol, IEnumerable<SyntaxNode> scopes) =>
        scopes
            .SelectMany(scope => scope.DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && MayReferTo(name, symbol));

    /// <summary>Gets the model of a file.</summary>
    public SemanticModel GetModel(SyntaxTree tree) =>
#pragma warning disable RS1030 // Needed only for files that name a symbol which interpreted code uses, once for each file.
        models.GetOrAdd(tree, found => compilation.GetSemanticModel(found));
#pragma warning restore RS1030

    // False only if the name is known to refer to another symbol.
    private bool MayReferTo(SimpleNameSyntax name, ISymbol symbol) =>
        GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol is not { } found
        || SymbolEqualityComparer.Default.Equals(GetDeclared(found), symbol.OriginalDefinition);

    // A call that names its first argument before the method refers to an extension method without that parameter.
    private static ISymbol GetDeclared(ISymbol found) =>
        found is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : found.OriginalDefinition;

    private IEnumerable<SyntaxNode> GetScopes(ISymbol symbol)
    {
        IEnumerable<SyntaxNode> declarations = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation));
        return symbol switch
        {
            ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => declarations
                .Select(FindMember)
                .Distinct(),
            { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } => type.DeclaringSyntaxReferences.Select(reference =>
                reference.GetSyntax(cancellation)
            ),
            _ => compilation.SyntaxTrees.Select(tree => tree.GetRoot(cancellation)),
        };
    }

    // The parameters of a primary constructor are used in the whole type.
    private static SyntaxNode FindMember(SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
        ?? declaration.SyntaxTree.GetRoot();

    /// <summary>
    /// Gets the operation that a name stands for, with its qualifiers and, of a method, its arguments; null if there is none.
    /// </summary>
    public IOperation? GetOperation(SimpleNameSyntax name)
    {
        SyntaxNode used = name;
        while (used.Parent is MemberAccessExpressionSyntax access && access.Name == used)
        {
            used = access;
        }

        if (used.Parent is MemberBindingExpressionSyntax binding)
        {
            used = binding;
        }

        if (used.Parent is InvocationExpressionSyntax call && call.Expression == used)
        {
            used = call;
        }

        return GetModel(name.SyntaxTree).GetOperation(used, cancellation);
    }
}
