using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Finds the method that a virtual call runs.</summary>
internal static class Dispatch
{
    /// <summary>
    /// Finds the method that a call runs; null if the call is virtual, and the type of the receiver is unknown or does not implement it.
    /// </summary>
    public static IMethodSymbol? FindTarget(IMethodSymbol method, Value? instance)
    {
        if (!VirtualCalls.IsVirtualCall(method))
        {
            return method;
        }

        // A derived type may override the method, or implement the interface anew.
        if (instance is null || !instance.TryGetContent(out UserObject known) || (!known.IsExact && !known.Type.IsSealed))
        {
            return null;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return (known.Type.FindImplementationForInterfaceMember(method) ?? FindOnlyImplementation(known.Type, method)) switch
            {
                IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface, IsAbstract: var isAbstract } defaultMethod => isAbstract
                    ? null
                    : defaultMethod,
                IMethodSymbol implementation => FindTarget(implementation, instance),
                _ => null,
            };
        }

        for (INamedTypeSymbol? type = known.Type; type is not null; type = type.BaseType)
        {
            foreach (IMethodSymbol candidate in type.GetMembers().OfType<IMethodSymbol>())
            {
                for (IMethodSymbol? overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate.IsAbstract ? null : candidate;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Finds the <see cref="IDisposable.Dispose"/> of an object whose type the compilation declares; null for any other value.
    /// </summary>
    public static IMethodSymbol? FindDispose(Value value) =>
        !value.TryGetContent(out UserObject known) ? null
        : known
            .Type.AllInterfaces.FirstOrDefault(type => type.SpecialType == SpecialType.System_IDisposable)
            ?.GetMembers(nameof(IDisposable.Dispose))
            .OfType<IMethodSymbol>()
            .FirstOrDefault()
            is { } dispose
            ? FindTarget(dispose, value)
        : null;

    /// <summary>Finds the member that implements a static member of an interface; null if the implementing type is unknown.</summary>
    /// <param name="member">The static member.</param>
    /// <param name="constrained">The type parameter or type through which the member is used, or null for a direct use.</param>
    /// <param name="state">The state of the path.</param>
    public static ISymbol? FindStaticMember(ISymbol member, ITypeSymbol? constrained, ExecutionState state) =>
        constrained is null ? member
        : state.Frame.Resolve(constrained) is INamedTypeSymbol type
            ? type.FindImplementationForInterfaceMember(member)
                ?? FindImplementation(
                    type,
                    member,
                    candidate =>
                        candidate
                            .TypeArguments.Zip(
                                member.ContainingType.TypeArguments,
                                (one, other) => SymbolEqualityComparer.Default.Equals(one, state.Frame.ResolveAll(other))
                            )
                            .All(same => same)
                )
        : null;

    // The interface of the member has type parameters of the code that is interpreted, of which the object leaves only one meaning.
    private static ISymbol? FindOnlyImplementation(INamedTypeSymbol type, IMethodSymbol method) =>
        type.AllInterfaces.Count(candidate => IsSame(candidate, method.ContainingType)) == 1
            ? FindImplementation(type, method, _ => true)
            : null;

    private static ISymbol? FindImplementation(INamedTypeSymbol type, ISymbol member, Func<INamedTypeSymbol, bool> isMeant) =>
        type.AllInterfaces.FirstOrDefault(candidate => IsSame(candidate, member.ContainingType) && isMeant(candidate)) is { } implemented
        && implemented
            .GetMembers(member.Name)
            .FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.OriginalDefinition, member.OriginalDefinition))
            is { } constructed
        && member is not IMethodSymbol { IsGenericMethod: true }
            ? type.FindImplementationForInterfaceMember(constructed)
            : null;

    private static bool IsSame(INamedTypeSymbol one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
