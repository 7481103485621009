using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes the LINQ operators that combine the elements of a sequence by a function.</summary>
internal static class Aggregations
{
    /// <summary>Computes a call of <c>Aggregate</c>; returns null if the result is unknown.</summary>
    public static Value? Compute(QueryCall call)
    {
        if (
            call.Find("func") is not { } function
            || !function.TryGetContent(out Closure combining)
            || Aggregate(call.Items, call.Find("seed"), combining, call.Syntax, call.State) is not { } result
        )
        {
            return null;
        }

        return call.Find("resultSelector") is null ? result
            : call.Find("resultSelector")!.TryGetContent(out Closure selecting)
                ? FunctionCalls.InvokeOnce(selecting, [result], result, call.Syntax, call.State)
            : null;
    }

    /// <summary>
    /// Computes <c>Aggregate</c>, whose function is called once for each element; returns null if there is no element and no seed.
    /// </summary>
    public static Value? Aggregate(IReadOnlyList<Value> items, Value? seed, Closure combining, SyntaxNode syntax, ExecutionState state)
    {
        if (seed is null && items.Count == 0)
        {
            return null;
        }

        Value accumulated = seed ?? items[0];
        foreach (Value item in items.Skip(seed is null ? 1 : 0))
        {
            if (FunctionCalls.InvokeOnce(combining, [accumulated, item], item, syntax, state) is not { } next)
            {
                return null;
            }

            accumulated = next;
        }

        return accumulated;
    }
}
