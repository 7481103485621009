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
        IOperation call,
        int iteration,
        ExecutionState state,
        bool isLazy = false
    )
    {
        var iterator = new IteratorObject(code, callee, call.Syntax, iteration);
        bool isAsynchronous = (callee.Function ?? callee.Method) is { IsAsync: true };
        return (isLazy || isAsynchronous ? null : ComputeElements(iterator, callee, arguments, state))
            ?? Value.Known(iterator, call.Syntax);
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

    /// <summary>Reads a property whose getter is an iterator; returns null for other getters, or if it is not interpreted.</summary>
    public static Value? InvokeGetter(
        IMethodSymbol getter,
        Value? instance,
        Value[] arguments,
        IPropertyReferenceOperation property,
        ExecutionState state
    ) =>
        state.Context.Bodies.GetBody(getter) is { IsIterator: true, IsAsync: false } iterator
        && iterator.Parameters.Count == arguments.Length
            ? Invoke(
                iterator.Operation,
                SourceMethods.CreateFrame(iterator, getter, instance, arguments, [], property.Syntax, state),
                arguments,
                property,
                state.Iteration,
                state
            )
            : null;

    /// <summary>Calls a local function, which may be an iterator; returns its result, or null if it is not interpreted.</summary>
    public static Value? InvokeLocalFunction(
        Closure local,
        Value[] arguments,
        ValueOrigin?[] origins,
        IInvocationOperation call,
        ExecutionState state
    )
    {
        if (local is not { Code: { } code, Surroundings: { } surroundings } || !Body.IsIteratorCode(code))
        {
            return local.Method.IsAsync
                ? AsyncMethods.Invoke(local, arguments, origins, call, state)
                : Closures.Invoke(local, arguments, origins, call.Syntax, state);
        }

        if (local.Method.Parameters.Length != arguments.Length)
        {
            return null;
        }

        var callee = new Frame(surroundings, local.Method)
        {
            TypeArguments = local.TypeArguments,
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call.Syntax), state),
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
