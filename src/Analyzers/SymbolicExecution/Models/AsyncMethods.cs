using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>
/// Interprets calls of async methods, whose code may run while the caller goes on. It is interpreted at the call where that makes no
/// difference.
/// </summary>
internal static class AsyncMethods
{
    /// <summary>
    /// Runs an async method and returns its task, which is complete; returns null if what the caller does in the meantime could matter.
    /// </summary>
    public static Value? Invoke(
        Body code,
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[] origins,
        IInvocationOperation call,
        ExecutionState state
    )
    {
        bool isIndependent =
            state.Context.Purity.IsPureCode(code.Operation)
            && arguments.All(Constancy.IsConstant)
            && (instance is null || Constancy.IsConstant(instance));
        if (
            state.Depth >= Budget.MaximumDepth
            || code.IsIterator
            || code.Parameters.Count != arguments.Length
            || (!isIndependent && !Awaits.IsAwaited(call, state))
        )
        {
            return null;
        }

        Frame callee = SourceMethods.CreateFrame(code, method, instance, arguments, origins, call.Syntax, state);
        Value result = state.RunApart(() => SourceMethods.Run(callee, code.Operation, call.Syntax, state));
        bool hasResult = method.ReturnType is INamedTypeSymbol { Arity: 1 };
        return Value.Known(new TaskObject(hasResult ? result : null), call.Syntax);
    }

    /// <summary>
    /// Runs an async lambda or local function and returns its task, which is complete; returns null if what the caller does in the meantime
    /// could matter.
    /// </summary>
    public static Value? Invoke(
        Closure function,
        Value[] arguments,
        ValueOrigin?[] origins,
        IInvocationOperation call,
        ExecutionState state
    ) => Awaits.IsAwaited(call, state) ? Run(function, arguments, origins, call.Syntax, state) : null;

    /// <summary>Runs an async lambda or local function to its end and returns its task; null if it is not interpreted.</summary>
    public static Value? Run(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state) =>
        Closures.Invoke(function, arguments, origins, call, state, isAwaited: true) is { } result
            ? Value.Known(new TaskObject(function.Method.ReturnType is INamedTypeSymbol { Arity: 1 } ? result : null), call)
            : null;
}
