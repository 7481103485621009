using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models calls of methods, local functions and delegates whose code is in the compilation.</summary>
internal static class SourceCalls
{
    /// <summary>
    /// Interprets the code of the called method; returns its result, or null if the code is unknown or is not interpreted.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        IInvocationOperation invocation = call.Operation;
        Value? instance = call.Instance;
        Value[] arguments = call.Arguments;
        ValueOrigin?[] origins = Origins.GetOrigins(invocation.Arguments, arguments.Length, state);
        if (call.Method.MethodKind == MethodKind.DelegateInvoke)
        {
            return instance is not null && instance.TryGetContent(out Closure function)
                ? ParsingModel.FindOutput(invocation) is { } output
                    ? Closures.Invoke(
                        function,
                        arguments,
                        origins,
                        invocation.Syntax,
                        state,
                        completed: value => Targets.WriteAny(output.Value, value, state)
                    )
                    : InvokeFunction(function, arguments, origins, invocation, state)
                : null;
        }

        if (call.Method.MethodKind == MethodKind.LocalFunction)
        {
            return Functions.FindFunction(call.Method, state) is not { } local ? null
                : local.Method.IsAsync && !Body.IsIteratorCode(local.Code!)
                    ? AsyncMethods.Invoke(local, arguments, origins, invocation, state)
                : Closures.Invoke(local, arguments, origins, invocation.Syntax, state);
        }

        return FindTarget(invocation, instance, state) is { } target && !SharesReferences(invocation, target, state)
            ? Structures.Invoke(call, receiver => InvokeMethod(call, target, receiver, origins, state), state)
            : null;
    }

    private static Value? InvokeFunction(
        Closure function,
        Value[] arguments,
        ValueOrigin?[] origins,
        IInvocationOperation call,
        ExecutionState state
    )
    {
        IMethodSymbol method = function.Method;
        if (function.Code is not null && method.IsAsync)
        {
            return AsyncMethods.Invoke(function, arguments, origins, call, state);
        }

        bool isKnownMethod = function is { Code: null, IsDispatched: true };
        Body? body = isKnownMethod ? state.Context.Bodies.GetBody(method) : null;
        return body is { IsAsync: true }
            ? AsyncMethods.Invoke(body, method, function.Instance, arguments, origins, call, state)
            : Awaits.Forward(
                call,
                function.Code ?? body?.Operation,
                () => Closures.Invoke(function, arguments, origins, call.Syntax, state),
                state
            );
    }

    private static Value? InvokeMethod(Call call, IMethodSymbol target, Value? instance, ValueOrigin?[] origins, ExecutionState state)
    {
        IInvocationOperation invocation = call.Operation;
        Value[] arguments = call.Arguments;

        if (Iterators.InvokeMethod(target, instance, arguments, origins, invocation.Syntax, state) is { } elements)
        {
            return elements;
        }

        if (state.Context.Bodies.GetBody(target) is { IsAsync: true } asynchronous)
        {
            return AsyncMethods.Invoke(asynchronous, target, instance, arguments, origins, invocation, state);
        }

        return Awaits.Forward(
            invocation,
            state.Context.Bodies.GetBody(target)?.Operation,
            () =>
                SourceMethods.Invoke(
                    target,
                    instance,
                    arguments,
                    origins,
                    invocation.Syntax,
                    state,
                    (callee, code) => WriteBack(invocation, callee, code, state)
                ),
            state
        );
    }

    // Arguments by reference are copied in, and copied back after the call. That differs from a reference if the method returns one, or if
    // the caller or another parameter can reach the same storage during the call.
    private static bool SharesReferences(IInvocationOperation invocation, IMethodSymbol target, ExecutionState state) =>
        invocation.TargetMethod.RefKind != RefKind.None
        || (invocation.Arguments.Any(Arguments.IsAlias) && !OnlyReachesParameters(invocation, target, state))
        || (invocation.Arguments.Any(IsByReference) && WritesTwice(invocation));

    private static bool IsByReference(IArgumentOperation argument) => argument.Parameter?.RefKind is not (null or RefKind.None);

    private static bool WritesTwice(IInvocationOperation invocation) =>
        Arguments.ChangesAlias(invocation.Arguments)
        || invocation
            .Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            .SelectMany(argument => WriteAnalysis.FindTargets(argument.Value))
            .GroupBy(variable => variable, SymbolEqualityComparer.Default)
            .Any(group => group.Count() > 1);

    // The method writes to no element or member but by its one reference.
    private static bool OnlyReachesParameters(IInvocationOperation invocation, IMethodSymbol target, ExecutionState state) =>
        state.Context.Bodies.GetBody(target) is { IsDeferred: false } body
        && state.Context.Purity.PreservesHeap(body.Operation)
        && invocation
            .Arguments.Where(Arguments.IsAlias)
            .All(argument => argument.Parameter?.RefKind != RefKind.Ref || PurityAnalysis.IsSimple(argument.Value))
        && invocation.Arguments.Count(argument => argument.Parameter?.RefKind == RefKind.Ref && Arguments.IsAlias(argument)) <= 1;

    private static IMethodSymbol? FindTarget(IInvocationOperation invocation, Value? instance, ExecutionState state) =>
        invocation.ConstrainedToType is { } constrained
            ? Dispatch.FindStaticMember(invocation.TargetMethod, constrained, state) as IMethodSymbol
        : invocation.IsVirtual ? Dispatch.FindTarget(invocation.TargetMethod, instance)
        : invocation.TargetMethod;

    private static void WriteBack(IInvocationOperation invocation, Frame callee, Body code, ExecutionState state)
    {
        foreach (
            IArgumentOperation argument in invocation.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
        )
        {
            Targets.WriteAny(argument.Value, callee.Read(code.Parameters[argument.Parameter!.Ordinal], argument.Syntax), state);
        }
    }
}
