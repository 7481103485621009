using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the methods of the compilation that a virtual call of one of its methods may run.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> found = new(SymbolEqualityComparer.Default);

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
