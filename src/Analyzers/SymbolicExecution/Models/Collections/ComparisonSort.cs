using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Sorts a collection in place by a function that compares two elements.</summary>
internal static class ComparisonSort
{
    // All pairs are compared.
    private const int MaximumSorted = 64;

    /// <summary>
    /// Sorts a collection whose elements are known; returns false if the order is unknown: the function is not interpreted or has effects,
    /// or it has different elements as equal, which .NET leaves in any order.
    /// </summary>
    public static bool TrySort(ListObject sequence, Closure comparison, SyntaxNode syntax, ExecutionState state)
    {
        List<Value> items = [.. sequence.Items!];
        if (
            items.Count > MaximumSorted
            || comparison.Method.Parameters.Length != 2
            || !state.Context.Purity.IsPureFunction(comparison.Code, comparison.Method)
        )
        {
            return false;
        }

        var places = new int[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (Compare(items[i], items[j], comparison, syntax, state) is not { } order)
                {
                    return false;
                }

                places[order >= 0 ? i : j]++;
            }
        }

        // Otherwise the function contradicts itself.
        if (places.Distinct().Count() != items.Count)
        {
            return false;
        }

        sequence.Change(all =>
            SequenceItems.Rewrite(all, Enumerable.Range(0, items.Count).Select(place => items[Array.IndexOf(places, place)]))
        );
        return true;
    }

    // Null if the order is unknown.
    private static int? Compare(Value one, Value other, Closure comparison, SyntaxNode syntax, ExecutionState state) =>
        FunctionCalls.InvokeOnce(comparison, [one, other], one, syntax, state) is { Content: int order }
        && (order != 0 || (QueryOperators.IsComparable(one) && QueryOperators.IsComparable(other) && Equals(one.Content, other.Content)))
            ? order
            : null;
}
