using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Calls of the compilation's own methods.</summary>
internal static class SourceCalls
{
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        IInvocationOperation invocation = call.Operation;
        Value? instance = call.Instance;
        Value[] arguments = call.Arguments;
        IMethodSymbol method = invocation.TargetMethod;
        ValueOrigin?[] places = Origins.GetOrigins(invocation.Arguments, arguments.Length, state);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return instance is not null && instance.TryGetContent(out Closure function)
                ? Closures.Invoke(function, arguments, places, invocation.Syntax, state)
                : null;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Functions.FindFunction(method, state) is { } local
                ? Iterators.InvokeLocalFunction(local, arguments, places, invocation, state)
                : null;
        }

        // What it writes by reference goes into variables of the caller.
        if (
            method.RefKind != RefKind.None
            || invocation.Arguments.Any(Arguments.IsAlias)
            || Arguments.ChangesAlias(invocation.Arguments)
            || invocation
                .Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
                .SelectMany(argument => WriteAnalysis.Targets(argument.Value))
                .GroupBy(variable => variable, SymbolEqualityComparer.Default)
                .Any(group => group.Count() > 1)
        )
        {
            return null;
        }

        IMethodSymbol? target =
            invocation.ConstrainedToType is { } constrained ? Dispatch.FindStaticMember(method, constrained, state) as IMethodSymbol
            : invocation.IsVirtual ? Dispatch.FindTarget(method, instance)
            : method;
        if (target is null)
        {
            return null;
        }

        if (state.Context.Bodies.GetBody(target) is { IsIterator: true } iterator)
        {
            return iterator.Parameters.Count == arguments.Length
                ? Iterators.Invoke(
                    iterator.Operation,
                    SourceMethods.CreateFrame(iterator, target, instance, arguments, places, invocation.Syntax, state),
                    arguments,
                    invocation,
                    state
                )
                : null;
        }

        return SourceMethods.Invoke(
            target,
            instance,
            arguments,
            places,
            invocation.Syntax,
            state,
            (callee, code) =>
            {
                foreach (
                    IArgumentOperation argument in invocation.Arguments.Where(argument =>
                        argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref
                    )
                )
                {
                    Targets.WriteAny(argument.Value, callee.Read(code.Parameters[argument.Parameter!.Ordinal], argument.Syntax), state);
                }
            }
        );
    }
}
