using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines which types of the compilation have objects that no code can change once they are constructed, and which structs are plain
/// data.
/// </summary>
internal sealed class ImmutableTypes(CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> immutable = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> plain = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether no field of a type or its base types can be written after construction.</summary>
    public bool IsImmutable(INamedTypeSymbol type) => immutable.GetOrAdd(type.OriginalDefinition, ComputeIsImmutable);

    /// <summary>
    /// Determines whether a struct changes only where code assigns to its members by name, or calls a method of it that does.
    /// </summary>
    public bool IsPlain(INamedTypeSymbol type) =>
        type.IsValueType && (IsImmutable(type) || plain.GetOrAdd(type.OriginalDefinition, ComputeIsPlain));

    private bool ComputeIsPlain(INamedTypeSymbol type)
    {
        HashSet<string> names =
        [
            .. type.GetMembers()
                .Where(member => member is IFieldSymbol or IPropertySymbol && !member.IsStatic)
                .Select(member => member.Name),
            "this",
        ];
        return type.TypeKind == TypeKind.Struct
            && !type.AllInterfaces.Any(implemented =>
                implemented.GetMembers().OfType<IPropertySymbol>().Any(property => property.SetMethod is not null)
            )
            // A call by an interface changes the copy in a box.
            && (type.AllInterfaces.All(FrameworkSymbols.IsFrameworkSymbol) || !StructureMethods.MayWrite(type))
            && type.DeclaringSyntaxReferences.All(reference =>
                reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && declaration.Members.All(member => OnlyReads(member, names))
            );
    }

    // A method of the struct may write to its members, but not replace the struct as a whole or hand out references to it.
    private static bool KeepsThis(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax { ReturnType: not RefTypeSyntax }
        && !member
            .DescendantNodes()
            .Any(part =>
                part is RefExpressionSyntax
                || (
                    part is ThisExpressionSyntax @this
                    && (
                        WriteTargets.IsTarget(@this) && @this.Parent is not MemberAccessExpressionSyntax
                        || @this.Parent is ParenthesizedExpressionSyntax
                    )
                )
            );

    // Constructors run before the struct is stored, and an auto-implemented setter does only what the assignment says.
    private static bool OnlyReads(MemberDeclarationSyntax member, HashSet<string> names) =>
        member is ConstructorDeclarationSyntax or FieldDeclarationSyntax
        || KeepsThis(member)
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
                        WriteTargets.IsTarget(part)
                        || part.Parent is ParenthesizedExpressionSyntax
                        || (part.Parent is MemberAccessExpressionSyntax access && access.Name == part && WriteTargets.IsTarget(access))
                    )
                );

    private bool ComputeIsImmutable(INamedTypeSymbol type) =>
        type.IsAnonymousType
        || (
            (
                type.IsReadOnly
                || (
                    !type.GetMembers()
                        .OfType<IFieldSymbol>()
                        .Any(field => field is { IsStatic: false, IsReadOnly: false } && !HoldsParameter(field)) && !WritesParameters(type)
                )
            )
            && type.BaseType
                is null
                    or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
                    or { DeclaringSyntaxReferences.IsEmpty: false }
            && (type.BaseType is not { DeclaringSyntaxReferences.IsEmpty: false } parent || IsImmutable(parent))
        );

    // The compiler keeps a parameter of a primary constructor that members use in a field. Whether code writes to it is found by its name.
    private static bool HoldsParameter(IFieldSymbol field) => field is { IsImplicitlyDeclared: true, AssociatedSymbol: null };

    // A parameter of a primary constructor that members use is a field in effect.
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
                        && (WriteTargets.IsTarget(name) || name.Parent is ParenthesizedExpressionSyntax)
                    )
            );
    }
}
