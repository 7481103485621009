using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>
/// Interprets calls of iterators, synchronous and asynchronous. Their code runs while the result is enumerated; it is interpreted at the
/// call where that makes no difference.
/// </summary>
internal static class Iterators
{
    /// <summary>
    /// Calls an iterator. Returns its elements if it makes no difference when the code runs, and otherwise an object that runs the code
    /// when it is enumerated.
    /// </summary>
    /// <param name="code">The code of the iterator.</param>
    /// <param name="callee">The frame in which the call left the arguments.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="call">The call, or the reference to a property.</param>
    /// <param name="iteration">The number of the loop iteration in which a local function was created.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="isLazy">Whether the code must run when the result is enumerated.</param>
    public static Value Invoke(
        IOperation code,
        Frame callee,
        Value[] arguments,
        SyntaxNode call,
        int iteration,
        ExecutionState state,
        bool isLazy = false
    )
    {
        var iterator = new IteratorObject(code, callee, call, iteration);
        bool isAsynchronous = (callee.Function ?? callee.Method) is { IsAsync: true };
        return (isLazy || isAsynchronous ? null : ComputeElements(iterator, callee, arguments, state)) ?? Value.Known(iterator, call);
    }

    // The elements of an iterator without side effects that reads constants and watched sequences alone.
    private static Value? ComputeElements(IteratorObject iterator, Frame callee, Value[] arguments, ExecutionState state)
    {
        Value[] inputs = callee.This is null ? arguments : [.. arguments, callee.This];
        if (state.Depth >= Budget.MaximumDepth || !HeldFunctions.IsPureCode(iterator.Code, inputs, state))
        {
            return null;
        }

        // Before the enumeration, code may write to lists that the iterator reads; these notify the result, which is unknown from then on.
        if (!inputs.All(Constancy.IsConstantExceptSequences))
        {
            return null;
        }

        // What the code reports counts once it is enumerated to its end.
        (List<Value>? items, PendingReports? reports) = Enumerations.RunAhead(
            () => state.RunApart(() => IteratorElements.Enumerate(iterator, state)),
            state
        );
        if (items is null || !items.All(Constancy.IsConstant))
        {
            return null;
        }

        bool isFixed = inputs.All(Constancy.IsConstant);
        var list = new ListObject(items) { IsFixed = isFixed };
        if (!isFixed)
        {
            LinqModel.Watch(inputs, list, iterator.Call);
        }

        Value result = Value.Known(list, iterator.Call);
        Enumerations.Keep(result, reports, []);
        return result;
    }

    /// <summary>Calls a method, or a getter, that is an iterator; returns null for any other one.</summary>
    public static Value? InvokeMethod(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        ExecutionState state
    ) =>
        state.Context.Bodies.GetBody(method) is { IsIterator: true } iterator && iterator.Parameters.Count == arguments.Length
            ? Invoke(
                iterator.Operation,
                SourceMethods.CreateFrame(iterator, method, instance, arguments, origins, call, state),
                arguments,
                call,
                state.Iteration,
                state
            )
            : null;

    /// <summary>Calls a local function that is an iterator; returns null for any other one.</summary>
    public static Value? InvokeLocalFunction(
        Closure local,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        ExecutionState state
    )
    {
        if (
            local is not { Code: { } code, Surroundings: { } surroundings }
            || !Body.IsIteratorCode(code)
            || local.Method.Parameters.Length != arguments.Length
        )
        {
            return null;
        }

        var callee = new Frame(surroundings, local.Method)
        {
            TypeArguments = local.TypeArguments,
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call), state),
            Method = surroundings.Method,
        };
        SourceMethods.Receive(callee, local.Method.Parameters, arguments, origins);

        // Variables that are written again may hold other values when the iterator is enumerated.
        bool readsFixed =
            Constancy.ReadsConstants(local)
            && !code.DescendantsAndSelf().SelectMany(WriteAnalysis.FindTargets).Any(surroundings.Variables.Rewritten.Contains);
        return Invoke(code, callee, arguments, call, local.Iteration, state, isLazy: !readsFixed);
    }
}
