using System.Collections.Concurrent;
using System.Reflection;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Tells whether anything in the compilation may write to arrays that lie within a read-only table. They have no name of their own, so that
/// every write to an array of their kind counts which is not made by the code that writes to it.
/// </summary>
internal sealed class NestedTables(Compilation compilation, CancellationToken cancellation)
{
    private static readonly HashSet<string> Writers =
    [
        "Fill",
        "Sort",
        "Reverse",
        "Clear",
        "Copy",
        "CopyTo",
        "SetValue",
        "AsSpan",
        "AsMemory",
        "Shuffle",
        "BlockCopy",
        "Initialize",
        "Resize",
        "ConstrainedCopy",
        "GetArrayDataReference",
        "GetReference",
        "AsRef",
    ];

    private readonly ConcurrentDictionary<ITypeSymbol, bool> written = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the elements of such arrays stay as they were written; other collections do not count as steady.</summary>
    public bool AreImmutable(ITypeSymbol? array) => array is IArrayTypeSymbol { Rank: 1 } && !written.GetOrAdd(array, IsWritten);

    private bool IsWritten(ITypeSymbol array) =>
        compilation.SyntaxTrees.Any(tree =>
        {
            List<ExpressionSyntax> targets = [.. tree.GetRoot(cancellation).DescendantNodes().SelectMany(Targets)];
            if (targets.Count == 0)
            {
                return false;
            }

#pragma warning disable RS1030 // Only for files that write to elements at all, and only where a table holds arrays.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return targets.Any(target =>
                MayBe(model.GetTypeInfo(target, cancellation).Type, array) && !IsOwn(target, model) && !OnlyReads(target, model)
            );
        });

    /// <summary>What a piece of code may write to as a sequence.</summary>
    private static IEnumerable<ExpressionSyntax> Targets(SyntaxNode node) =>
        node switch
        {
            ElementAccessExpressionSyntax element when TableWrites.IsTarget(element) => [element.Expression],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } call
                when Writers.Contains(name) => [access.Expression, .. call.ArgumentList.Arguments.Select(argument => argument.Expression)],
            ForEachStatementSyntax { Type: RefTypeSyntax } each => [each.Expression],
            VariableDeclaratorSyntax { Parent.Parent: FixedStatementSyntax, Initializer.Value: { } pinned } => [pinned],
            CastExpressionSyntax { Type: ArrayTypeSyntax } cast => [cast],
            _ => [],
        };

    private static bool MayBe(ITypeSymbol? target, ITypeSymbol array) =>
        target switch
        {
            null or { TypeKind: TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Interface } => true,
            { SpecialType: SpecialType.System_Object or SpecialType.System_Array } => true,
            IArrayTypeSymbol { ElementType.TypeKind: TypeKind.TypeParameter } => true,
            INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment" } => true,
            _ => SymbolEqualityComparer.Default.Equals(target, array),
        };

    // The name of a class, or what LINQ makes another sequence of.
    private bool OnlyReads(ExpressionSyntax target, SemanticModel model) =>
        model.GetSymbolInfo(target, cancellation).Symbol is ITypeSymbol
        || (
            target.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType.Name: nameof(Enumerable) } query
            && FrameworkSymbols.IsFrameworkSymbol(query)
        );

    // An array that the same code has made for itself.
    private bool IsOwn(ExpressionSyntax target, SemanticModel model) =>
        model.GetSymbolInfo(target, cancellation).Symbol is ILocalSymbol { RefKind: RefKind.None } local
        && local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax(cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
        && IsMade(value)
        && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && !member
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Any(assignment =>
                assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name }
                && name == local.Name
                && !IsMade(assignment.Right)
            );

    private static bool IsMade(ExpressionSyntax value) =>
        value
            is ArrayCreationExpressionSyntax
                or ImplicitArrayCreationExpressionSyntax
                or CollectionExpressionSyntax
                or StackAllocArrayCreationExpressionSyntax
                or BaseObjectCreationExpressionSyntax
        || (
            value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && access.Name.Identifier.ValueText is "ToArray" or "ToList"
        );
}
