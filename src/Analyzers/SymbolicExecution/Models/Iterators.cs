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
/// Interprets calls of iterators. Their code runs while the result is enumerated; it is interpreted at the call where that makes no
/// difference.
/// </summary>
internal static class Iterators
{
    /// <summary>Returns the elements that an iterator yields, or null if they depend on when or how far the result is enumerated.</summary>
    public static Value? Invoke(IOperation code, Frame callee, Value[] arguments, IOperation call, ExecutionState state)
    {
        bool isPure = HeldFunctions.IsPureCode(code, arguments.Append(callee.This).OfType<Value>(), state);
        bool isFixed = isPure && arguments.All(Constancy.IsConstant) && (callee.This is null || Constancy.IsConstant(callee.This));

        // Before the enumeration, code may write to lists that the iterator reads; these notify the result, which is unknown from then on.
        bool isWatched =
            isPure
            && arguments.All(Constancy.IsConstantExceptSequences)
            && (callee.This is null || Constancy.IsConstantExceptSequences(callee.This));
        if (
            state.Depth >= Budget.MaximumDepth
            || (!isFixed && !isWatched && !state.Context.Purity.IsEnumeratedAtOnce(call, hasEffects: !isPure))
        )
        {
            return null;
        }

        (_, PendingReports? reports) = Enumerations.RunAhead(
            () => state.RunApart(() => SourceMethods.Run(callee, code, call.Syntax, state)),
            state
        );
        List<Value> items = callee.Yielded!;
        if (
            callee.IsReturnOpen || (!items.All(Constancy.IsConstant) && !state.Context.Purity.IsEnumeratedAtOnce(call, hasEffects: !isPure))
        )
        {
            return null;
        }

        var list = new ListObject(items) { IsFixed = isFixed && items.All(Constancy.IsConstant) };
        if (!list.IsFixed)
        {
            LinqModel.Watch(arguments.Append(callee.This).OfType<Value>(), list, call.Syntax);
        }

        Value result = Value.Known(list, call.Syntax);
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
            return Closures.Invoke(local, arguments, origins, call.Syntax, state);
        }

        if (!Constancy.ReadsConstants(local))
        {
            return null;
        }

        var callee = new Frame(surroundings.CreateDeferred(value => value), local.Method)
        {
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call.Syntax), state),
            Method = surroundings.Method,
            Yielded = [],
        };
        SourceMethods.Receive(callee, local.Method.Parameters, arguments, origins);
        return Invoke(code, callee, arguments, call, state);
    }
}
