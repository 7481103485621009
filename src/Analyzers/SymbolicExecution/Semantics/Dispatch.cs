using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
