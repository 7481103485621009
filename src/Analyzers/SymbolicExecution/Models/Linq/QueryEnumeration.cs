using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>
/// Enumerates queries as the program does: each element passes through all operators of a query before the next one is read, and the code
/// that receives it may stop.
/// </summary>
internal static class QueryEnumeration
{
    /// <summary>Enumerates a query; returns false if an element is unknown, after those before it have been handed over.</summary>
    /// <param name="query">The query.</param>
    /// <param name="receive">Receives each element; returns false to stop.</param>
    /// <param name="skips">Whether a sequence within it whose elements are unknown is left out.</param>
    /// <param name="state">The state of the path.</param>
    public static bool TryEnumerate(QueryObject query, Func<Value, bool> receive, bool skips, ExecutionState state)
    {
        var run = new QueryRun(query, receive, state, skips);
        Value? second = query.Arguments.ElementAtOrDefault(1);
        return query.Call.TargetMethod.Name switch
        {
            nameof(Enumerable.Where) => Filter(run),
            nameof(Enumerable.TakeWhile) => run.Read(
                run.Source,
                item => QueryFunctionCalls.Test(run, item) is { Holds: true } test && run.Send(test.Item)
            ),
            nameof(Enumerable.Select) => run.Read(
                run.Source,
                item => QueryFunctionCalls.Call(run, 1, item) is { } result && run.Send(result)
            ),
            nameof(Enumerable.SelectMany) => run.Read(
                run.Source,
                item => QueryFunctionCalls.Call(run, 1, item) is { } inner && SendAll(run, item, inner)
            ),
            nameof(Enumerable.OfType) => run.Read(run.Source, item => SendIfOfType(run, item)),
            nameof(Enumerable.Cast) => run.Read(run.Source, run.Send),
            nameof(Enumerable.Distinct) when second is null => SendDistinct(run),
            nameof(Enumerable.Take) when second!.TryGetContent(out int count) => count <= 0
                || run.Read(run.Source, item => run.Send(item) && ++run.Count < count),
            nameof(Enumerable.Skip) when second!.TryGetContent(out int count) => run.Read(
                run.Source,
                item => run.Count++ < count || run.Send(item)
            ),
            nameof(Enumerable.Append) => run.Read(run.Source, run.Send) && (run.IsStopped || run.Send(second!) || run.IsStopped),
            nameof(Enumerable.Prepend) => !run.Send(second!) || run.Read(run.Source, run.Send),
            nameof(Enumerable.Concat) => run.Read(run.Source, run.Send) && (run.IsStopped || run.Read(second!, run.Send)),
            _ => OrderedQueries.Compute(query, state)?.Items is { } items && items.TrueForAll(item => run.Send(item)) | true,
        };
    }

    private static bool Filter(QueryRun run)
    {
        QueryFunctionCalls.Decide(run);
        return run.Read(run.Source, item => QueryFunctionCalls.Test(run, item) is { } test && (!test.Holds || run.Send(test.Item)));
    }

    // The elements of a sequence that the query has computed for an element of its source.
    private static bool SendAll(QueryRun run, Value item, Value inner) =>
        run.Read(
            inner,
            element =>
                run.Query.Arguments.Count == 2
                    ? run.Send(element)
                    : QueryFunctionCalls.Call(run, 2, item, element) is { } result && run.Send(result)
        )
            ? !run.IsStopped
            : run.MarkUnknown();

    private static bool SendIfOfType(QueryRun run, Value item) =>
        TypeTests.IsOfType(item, run.Query.Call.TargetMethod.TypeArguments[0], run.State) is { } isOfType
            ? !isOfType || run.Send(item)
            : run.MarkUnknown();

    private static bool SendDistinct(QueryRun run)
    {
        HashSet<object> seen = [];
        return run.Read(
            run.Source,
            item =>
                !QueryOperators.IsComparable(item) || item.Content is null ? run.MarkUnknown() : !seen.Add(item.Content) || run.Send(item)
        );
    }
}
