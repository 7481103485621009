using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the classes of the compilation whose objects run the inherited members of a class.</summary>
internal sealed class DerivedClasses(Compilation compilation)
{
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> derived = new(() =>
        DeclaredTypes
            .Find(compilation)
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } && !IsGeneric(type))
            .SelectMany(type => GetBases(type).Select(inherited => (Type: type, Inherited: inherited)))
            .ToLookup<(INamedTypeSymbol Type, INamedTypeSymbol Inherited), INamedTypeSymbol, INamedTypeSymbol>(
                pair => pair.Inherited,
                pair => pair.Type,
                SymbolEqualityComparer.Default
            )
    );

    /// <summary>
    /// Finds the classes that inherit a member of a class without overriding it, in the order of their declarations. Generic classes do not
    /// count.
    /// </summary>
    public IEnumerable<INamedTypeSymbol> Find(ISymbol member) =>
        member is { IsStatic: false, IsAbstract: false, ContainingType: { IsGenericType: false, IsSealed: false } type }
            ? derived.Value[type].Where(candidate => !Overrides(candidate, member, type))
            : [];

    private static bool Overrides(INamedTypeSymbol candidate, ISymbol member, INamedTypeSymbol type) =>
        (member.IsVirtual || member.IsOverride)
        && GetBases(candidate)
            .Prepend(candidate)
            .TakeWhile(between => !SymbolEqualityComparer.Default.Equals(between, type))
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
