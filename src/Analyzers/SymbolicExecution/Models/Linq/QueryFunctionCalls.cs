using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Calls the functions of a query for one element at a time, while it is enumerated.</summary>
internal static class QueryFunctionCalls
{
    /// <summary>Calls a function, with the index of the element if it takes one; returns null if the result is unknown.</summary>
    /// <param name="run">The enumeration.</param>
    /// <param name="argument">The position of the function among the arguments of the query.</param>
    /// <param name="values">The element, and what else the function takes.</param>
    public static Value? Call(QueryRun run, int argument, params Value[] values)
    {
        if (
            run.Query.Arguments[argument].TryGetContent(out Closure function)
            && FunctionCalls.InvokeOnce(
                function,
                function.Method.Parameters.Length > values.Length ? [.. values, Value.Known(run.Count++, run.Syntax)] : values,
                values[values.Length - 1],
                run.Syntax,
                run.State
            )
                is { } result
        )
        {
            return result;
        }

        run.MarkUnknown();
        foreach (Value value in values)
        {
            Escapes.Escape(value, run.State);
        }

        return null;
    }

    /// <summary>
    /// Calls the predicate of a query; returns whether it holds, and the element as selected by it, or null if that is unknown.
    /// </summary>
    public static (bool Holds, Value Item)? Test(QueryRun run, Value item)
    {
        if (Call(run, 1, item) is not { } result || !run.Query.Arguments[1].TryGetContent(out Closure predicate))
        {
            return null;
        }

        (IReadOnlyList<Value> items, List<Value> results) = OpenResults.Settle([item], [result], predicate, run.Query.Call, run.State);
        return results[0].TryGetContent(out bool holds) || run.MarkUnknown() ? (holds, items[0]) : null;
    }

    /// <summary>
    /// Assumes for all elements of a list together what comes from outside and selects some of them: name is "camera". The predicate is
    /// called again for each element when its turn comes.
    /// </summary>
    public static void Decide(QueryRun run)
    {
        if (
            run.Source.Items is { Count: > 1 } items
            && run.Query.Arguments[1].TryGetContent(out Closure predicate)
            && HeldFunctions.IsPure(predicate, run.Query.Arguments, run.State)
            && Enumerations.RunAhead(() => FunctionCalls.InvokeForEach(predicate, items, run.Syntax, run.State), run.State).Result
                is { } results
        )
        {
            OpenResults.Settle([.. items], results, predicate, run.Query.Call, run.State);
        }
    }

    /// <summary>Determines whether it makes no difference when the functions of a query run.</summary>
    public static bool AreIndependent(QueryObject query, IEnumerable<Value> items, ExecutionState state) =>
        query
            .Arguments.Skip(1)
            .All(argument =>
                argument.Content is not Closure function
                || (HeldFunctions.IsPure(function, query.Arguments, state) && Constancy.ReadsConstants(function))
            ) && items.All(Constancy.IsConstant);
}
