using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Tells which of the user's own types have objects that nothing can change once they are made, and which structures are plain data.
/// </summary>
internal sealed class ImmutableTypes(CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> plain = new(SymbolEqualityComparer.Default);

    /// <summary>Whether every field of a type, and of those it derives from, keeps what the constructor gave it.</summary>
    public bool IsImmutable(INamedTypeSymbol type) => known.GetOrAdd(type.OriginalDefinition, ComputeIsImmutable);

    /// <summary>
    /// Whether a structure does nothing but hold what is put into it: it is changed where a variable of it is named, and nowhere else.
    /// </summary>
    public bool IsPlain(INamedTypeSymbol type) =>
        type.IsValueType && (IsImmutable(type) || plain.GetOrAdd(type.OriginalDefinition, IsPlainStructure));

    private bool IsPlainStructure(INamedTypeSymbol type)
    {
        HashSet<string> names =
        [
            .. type.GetMembers()
                .Where(member => member is IFieldSymbol or IPropertySymbol && !member.IsStatic)
                .Select(member => member.Name),
            "this",
        ];
        return type.TypeKind == TypeKind.Struct
            && !type.AllInterfaces.Any(contract =>
                contract.GetMembers().OfType<IPropertySymbol>().Any(property => property.SetMethod is not null)
            )
            && type.DeclaringSyntaxReferences.All(reference =>
                reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && declaration.Members.All(member => OnlyReads(member, names))
            );
    }

    private static bool OnlyReads(MemberDeclarationSyntax member, HashSet<string> names) =>
        member is ConstructorDeclarationSyntax or FieldDeclarationSyntax
        || (
            member is not BasePropertyDeclarationSyntax { AccessorList: { } accessors }
            || accessors.Accessors.All(accessor =>
                accessor is { Body: null, ExpressionBody: null } || !accessor.Keyword.IsKind(SyntaxKind.SetKeyword)
            )
        )
            && !member
                .DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Any(part =>
                    (part is ThisExpressionSyntax || (part is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)))
                    && (
                        TableWrites.IsTarget(part)
                        || part.Parent is ParenthesizedExpressionSyntax
                        || (part.Parent is MemberAccessExpressionSyntax access && access.Name == part && TableWrites.IsTarget(access))
                    )
                );

    private bool ComputeIsImmutable(INamedTypeSymbol type) =>
        type.IsAnonymousType
        || (
            (
                type.IsReadOnly
                || (
                    type.GetMembers().All(member => member is not IFieldSymbol { IsStatic: false, IsReadOnly: false })
                    && !WritesParameters(type)
                )
            )
            && type.BaseType
                is null
                    or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
                    or { DeclaringSyntaxReferences.IsEmpty: false }
            && (type.BaseType is not { DeclaringSyntaxReferences.IsEmpty: false } parent || IsImmutable(parent))
        );

    // A parameter of a primary constructor is a variable that all members share.
    private bool WritesParameters(INamedTypeSymbol type)
    {
        HashSet<string> names =
        [
            .. type
                .InstanceConstructors.Where(constructor =>
                    constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax)
                )
                .SelectMany(constructor => constructor.Parameters, (_, parameter) => parameter.Name),
        ];
        return names.Count > 0
            && !type.IsRecord
            && type.DeclaringSyntaxReferences.Any(reference =>
                reference
                    .GetSyntax(cancellation)
                    .DescendantNodes()
                    .OfType<IdentifierNameSyntax>()
                    .Any(name =>
                        names.Contains(name.Identifier.ValueText)
                        && (TableWrites.IsTarget(name) || name.Parent is ParenthesizedExpressionSyntax)
                    )
            );
    }
}
