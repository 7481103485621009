using System.Collections.Concurrent;
using System.Reflection;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines whether any code of the compilation may write to arrays that are elements of a static read-only collection. They have no
/// name by which writes to them could be found, so every write to an array of the type counts, except to one that the same code creates.
/// </summary>
internal sealed class NestedTables(Compilation compilation, CancellationToken cancellation)
{
    // Names of methods of .NET that may write to the elements of their receiver or an argument, or return a reference to them.
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

    /// <summary>Determines whether no code writes to arrays of a type; false for anything but a one-dimensional array.</summary>
    public bool AreImmutable(ITypeSymbol? array) => array is IArrayTypeSymbol { Rank: 1 } && !written.GetOrAdd(array, IsWritten);

    private bool IsWritten(ITypeSymbol array) =>
        compilation.SyntaxTrees.Any(tree =>
        {
            List<ExpressionSyntax> targets = [.. tree.GetRoot(cancellation).DescendantNodes().SelectMany(Targets)];
            if (targets.Count == 0)
            {
                return false;
            }

#pragma warning disable RS1030 // Needed only for files that write to elements, and only if a static collection holds arrays.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return targets.Any(target =>
                MayBeOfType(model.GetTypeInfo(target, cancellation).Type, array)
                && !IsCreatedHere(target, model)
                && !OnlyReads(target, model)
            );
        });

    /// <summary>Finds the expressions whose elements a piece of syntax may write to.</summary>
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

    private static bool MayBeOfType(ITypeSymbol? target, ITypeSymbol array) =>
        target switch
        {
            null or { TypeKind: TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Interface } => true,
            { SpecialType: SpecialType.System_Object or SpecialType.System_Array } => true,
            IArrayTypeSymbol { ElementType.TypeKind: TypeKind.TypeParameter } => true,
            INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment" } => true,
            _ => SymbolEqualityComparer.Default.Equals(target, array),
        };

    // The receiver of Array.Fill is a type and no array; LINQ's Reverse, unlike that of Array, only reads its source.
    private bool OnlyReads(ExpressionSyntax target, SemanticModel model) =>
        model.GetSymbolInfo(target, cancellation).Symbol is ITypeSymbol
        || (
            target.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType.Name: nameof(Enumerable) } query
            && FrameworkSymbols.IsFrameworkSymbol(query)
        );

    // A local variable that only ever holds arrays which the same member creates: they are no elements of a static collection.
    private bool IsCreatedHere(ExpressionSyntax target, SemanticModel model) =>
        model.GetSymbolInfo(target, cancellation).Symbol is ILocalSymbol { RefKind: RefKind.None } local
        && local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax(cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
        && IsCreation(value)
        && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && !member
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Any(assignment =>
                assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name }
                && name == local.Name
                && !IsCreation(assignment.Right)
            );

    private static bool IsCreation(ExpressionSyntax value) =>
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
