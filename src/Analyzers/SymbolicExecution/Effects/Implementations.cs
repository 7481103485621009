using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Finds the methods of the compilation that a virtual call of one of its methods may run, and the classes that have them.
/// </summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> found = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> classes = new(SymbolEqualityComparer.Default);

    private readonly Lazy<List<INamedTypeSymbol>> derived = new(() =>
        [
            .. DeclaredTypes
                .Find(compilation)
                .Where(type =>
                    type.TypeKind is TypeKind.Class or TypeKind.Struct
                    && (!type.AllInterfaces.IsEmpty || type.BaseType?.SpecialType == SpecialType.None)
                ),
        ]
    );

    /// <summary>
    /// Finds the methods that a call may run; empty if other assemblies declare the method, so that it is not known which those are.
    /// </summary>
    public IReadOnlyList<IMethodSymbol> Find(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
            ? []
            : found.GetOrAdd(
                method.OriginalDefinition,
                declared =>
                    [
                        .. Search(declared)
                            .Append(declared)
                            .Where(candidate => !candidate.IsAbstract)
                            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default),
                    ]
            );

    /// <summary>
    /// Finds the classes and structs whose members an object of a class or interface of the compilation may have: itself, those that it is
    /// derived from, and those that are derived from it or implement it.
    /// </summary>
    public IReadOnlyList<INamedTypeSymbol> FindClasses(INamedTypeSymbol type) =>
        classes.GetOrAdd(
            type.OriginalDefinition,
            declared =>
                [
                    .. derived
                        .Value.Where(candidate =>
                            candidate.AllInterfaces.Any(implemented => IsSame(implemented, declared))
                            || GetClasses(candidate).Any(inherited => IsSame(inherited, declared))
                        )
                        .Append(declared)
                        .SelectMany(GetClasses)
                        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default),
                ]
        );

    private static IEnumerable<INamedTypeSymbol> GetClasses(INamedTypeSymbol type)
    {
        for (
            INamedTypeSymbol? current = type;
            current is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None };
            current = current.BaseType
        )
        {
            yield return current;
        }
    }

    private IEnumerable<IMethodSymbol> Search(IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            return FindOverrides(method);
        }

        List<IMethodSymbol> implementing =
        [
            .. derived
                .Value.SelectMany(type =>
                    type.AllInterfaces.Where(candidate => IsSame(candidate, method.ContainingType))
                        .Select(candidate => type.FindImplementationForInterfaceMember(FindMember(candidate, method)))
                )
                .OfType<IMethodSymbol>()
                .Select(implementation => implementation.OriginalDefinition),
        ];
        return implementing.Concat(implementing.Where(VirtualCalls.IsVirtualCall).SelectMany(FindOverrides).ToList());
    }

    private IEnumerable<IMethodSymbol> FindOverrides(IMethodSymbol method) =>
        derived
            .Value.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(candidate => candidate.IsOverride && Overrides(candidate, method));

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (IMethodSymbol? overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (IsSame(overridden, method))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol FindMember(INamedTypeSymbol constructed, IMethodSymbol method) =>
        constructed.GetMembers(method.Name).FirstOrDefault(member => IsSame(member, method)) ?? method;

    private static bool IsSame(ISymbol one, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
