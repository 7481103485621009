using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Finds the method that a virtual call runs.</summary>
internal static class Dispatch
{
    /// <summary>The method that runs for an object whose type is known; nothing if it is not.</summary>
    public static IMethodSymbol? FindTarget(IMethodSymbol method, Value? instance)
    {
        if (!VirtualCalls.IsVirtualCall(method))
        {
            return method;
        }

        if (instance is null || !instance.TryGetContent(out UserObject held))
        {
            return null;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return held.Type.FindImplementationForInterfaceMember(method) switch
            {
                IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface, IsAbstract: var isAbstract } standard => isAbstract
                    ? null
                    : standard,
                IMethodSymbol implementation => FindTarget(implementation, instance),
                _ => null,
            };
        }

        for (INamedTypeSymbol? type = held.Type; type is not null; type = type.BaseType)
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

    /// <summary>The method that disposes of an object of a type of the user's own; nothing if it is not known.</summary>
    public static IMethodSymbol? FindDispose(Value value) =>
        !value.TryGetContent(out UserObject held) ? null
        : held
            .Type.AllInterfaces.FirstOrDefault(type => type.SpecialType == SpecialType.System_IDisposable)
            ?.GetMembers(nameof(IDisposable.Dispose))
            .OfType<IMethodSymbol>()
            .FirstOrDefault()
            is { } dispose
            ? FindTarget(dispose, value)
        : null;

    /// <summary>The member that stands for a static one of an interface, in a type that is known; nothing if it is not known.</summary>
    public static ISymbol? FindStaticMember(ISymbol member, ITypeSymbol? constrained, ExecutionState state) =>
        constrained is null ? member
        : state.Frame.Resolve(constrained) is INamedTypeSymbol type ? type.FindImplementationForInterfaceMember(member)
        : null;
}
