using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes queries that read their source to its end before they have an element.</summary>
internal static class OrderedQueries
{
    /// <summary>Computes the elements of a query; returns null if they are unknown.</summary>
    public static Value? Compute(QueryObject query, ExecutionState state)
    {
        string name = query.Call.TargetMethod.Name;
        bool isOrder = IsOrder(name);
        if (!isOrder && name is not (nameof(Enumerable.Reverse) or nameof(Enumerable.GroupBy) or "TakeLast"))
        {
            return null;
        }

        Value source = query.Arguments[0];
        Value? sequence =
            isOrder && source.Content is QueryObject inner && IsOrder(inner.Call.TargetMethod.Name)
                ? Compute(inner, state)
                : Enumerations.ToList(source, query.Call.Syntax, state);

        // The keys of an order are computed once all elements have been read; those of groups, while they are.
        return sequence?.Items is { } items && (isOrder || QueryFunctionCalls.AreIndependent(query, items, state))
            ? LinqQueries.Query(name, items, [sequence, .. query.Arguments.Skip(1)], query.Call, state)
            : null;
    }

    private static bool IsOrder(string name) =>
        name.StartsWith("Order", StringComparison.Ordinal) || name.StartsWith("ThenBy", StringComparison.Ordinal);
}
