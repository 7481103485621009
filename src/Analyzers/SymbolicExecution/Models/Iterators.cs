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

/// <summary>Runs iterators, where the elements do not depend on when they are enumerated.</summary>
internal static class Iterators
{
    /// <summary>The sequence that an iterator gives; nothing if it hangs on when, or how far, it is walked through.</summary>
    public static Value? Invoke(IOperation code, Frame callee, Value[] arguments, IInvocationOperation call, ExecutionState state)
    {
        bool reckons = state.Context.Purity.IsPureCode(code);
        bool isFixed = reckons && arguments.All(Constancy.IsConstant) && (callee.This is null || Constancy.IsConstant(callee.This));

        // What it is given may be written to on the way, of which sequences tell.
        bool isWatched = reckons && arguments.All(Constancy.IsWatched) && (callee.This is null || Constancy.IsWatched(callee.This));
        if (
            state.Depth >= Budget.MaximumDepth
            || (!isFixed && !isWatched && !state.Context.Purity.IsEnumeratedAtOnce(call, hasFunction: !reckons))
        )
        {
            return null;
        }

        SourceMethods.Run(callee, code, call.Syntax, state);
        List<Value> items = callee.Yielded!;
        if (
            callee.IsReturnOpen
            || (!items.All(Constancy.IsConstant) && !state.Context.Purity.IsEnumeratedAtOnce(call, hasFunction: !reckons))
        )
        {
            return null;
        }

        var made = new ListObject(items) { IsFixed = isFixed && items.All(Constancy.IsConstant) };
        if (!made.IsFixed)
        {
            LinqModel.Watch(arguments.Append(callee.This).OfType<Value>(), made);
        }

        return Value.Known(made, call.Syntax);
    }

    public static Value? InvokeLocalFunction(
        Closure local,
        Value[] arguments,
        ValueOrigin?[] places,
        IInvocationOperation call,
        ExecutionState state
    )
    {
        if (local is not { Code: { } code, Surroundings: { } around } || !Body.IsWalked(code))
        {
            return Closures.Invoke(local, arguments, places, call.Syntax, state);
        }

        if (!Constancy.ReadsConstants(local))
        {
            return null;
        }

        var callee = new Frame(around.ForLater(value => value), local.Method)
        {
            CallSite = Origins.GetOrigin(Origins.GetLink(call.Syntax), state),
            Method = around.Method,
            Yielded = [],
        };
        SourceMethods.Receive(callee, local.Method.Parameters, arguments, places);
        return Invoke(code, callee, arguments, call, state);
    }
}
