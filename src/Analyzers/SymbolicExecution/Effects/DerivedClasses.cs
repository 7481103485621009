using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the classes of the compilation that derive from others, and so run or hold what those declare.</summary>
internal sealed class DerivedClasses(Compilation compilation)
{
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> derived = new(() =>
        DeclaredTypes
            .Find(compilation)
            .Where(type => type is { TypeKind: TypeKind.Class, IsStatic: false })
            .SelectMany(type => GetBases(type).Select(inherited => (Type: type, Inherited: inherited)))
            .ToLookup<(INamedTypeSymbol Type, INamedTypeSymbol Inherited), INamedTypeSymbol, INamedTypeSymbol>(
                pair => pair.Inherited.OriginalDefinition,
                pair => pair.Type,
                SymbolEqualityComparer.Default
            )
    );

    /// <summary>
    /// Determines whether a member may do different things for the objects of classes that inherit it: they override members, or choose the
    /// arguments of a constructor or of a type. Unlike a search for such classes, this asks no other type of the compilation.
    /// </summary>
    public static bool MayDiffer(ISymbol member)
    {
        if (member is not { IsStatic: false, IsAbstract: false, ContainingType: { IsSealed: false } declaring })
        {
            return false;
        }

        if (declaring.IsGenericType)
        {
            return true;
        }

        for (INamedTypeSymbol? type = declaring; type?.BaseType is not null; type = type.BaseType)
        {
            foreach (ISymbol other in type.GetMembers())
            {
                if (IsOpen(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the classes that inherit a member of a class without overriding it, in the order of their declarations. Classes that are
    /// generic themselves do not count.
    /// </summary>
    public IEnumerable<INamedTypeSymbol> Find(ISymbol member) =>
        MayDiffer(member)
            ? derived
                .Value[member.ContainingType]
                .Where(candidate => !candidate.IsAbstract && !IsGeneric(candidate) && !Overrides(candidate, member))
            : [];

    /// <summary>Finds the classes of the compilation that derive from a class, at any depth, also generic and abstract ones.</summary>
    public IEnumerable<INamedTypeSymbol> FindAll(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsSealed: false } ? derived.Value[type.OriginalDefinition] : [];

    private static bool IsOpen(ISymbol member) =>
        member is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true, IsSealed: false, IsImplicitlyDeclared: false }
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false, Parameters.IsEmpty: false };

    private static bool Overrides(INamedTypeSymbol candidate, ISymbol member) =>
        (member.IsVirtual || member.IsOverride)
        && GetBases(candidate)
            .Prepend(candidate)
            .TakeWhile(between => !SymbolEqualityComparer.Default.Equals(between.OriginalDefinition, member.ContainingType))
            .Any(between => between.GetMembers(member.Name).Any(other => other.IsOverride));

    private static IEnumerable<INamedTypeSymbol> GetBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? inherited = type.BaseType; inherited?.BaseType is not null; inherited = inherited.BaseType)
        {
            yield return inherited;
        }
    }

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }
}
