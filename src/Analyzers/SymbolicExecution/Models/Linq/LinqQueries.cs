using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes LINQ operators on known elements, some of which call functions.</summary>
internal static class LinqQueries
{
    /// <summary>
    /// Computes an operator on known elements; returns null if the operator is not modeled, or a function is not interpreted.
    /// </summary>
    public static Value? Query(
        string name,
        IReadOnlyList<Value> items,
        Value[] arguments,
        IInvocationOperation invocation,
        ExecutionState state
    )
    {
        SyntaxNode syntax = invocation.Syntax;
        switch (arguments.Length)
        {
            case 1:
                return name is "Order" or "OrderDescending"
                    ? OrderBy(name, items, arguments[0], items, null, syntax)
                    : QueryOperators.Compute(name, items, syntax);
            case 2 when arguments[1].TryGetContent(out Closure function):
                if (FunctionCalls.InvokeForEach(function, items, syntax, state) is not { } results)
                {
                    return null;
                }

                return
                    name
                        is nameof(Enumerable.OrderBy)
                            or nameof(Enumerable.OrderByDescending)
                            or nameof(Enumerable.ThenBy)
                            or nameof(Enumerable.ThenByDescending)
                    ? OrderBy(name, items, arguments[0], results, null, syntax)
                    : QueryOperators.ComputeWithResults(name, items, results, syntax);
            case 2 when arguments[1].TryGetContent(out StringComparer comparer):
                return name is "Order" or "OrderDescending" ? OrderBy(name, items, arguments[0], items, comparer, syntax)
                    : name == nameof(Enumerable.Distinct) && ValueComparer.Rank(items, comparer) is { } places
                        ? QueryOperators.ComputeWithResults("DistinctBy", items, places, syntax)
                    : null;
            case 2:
                return QueryOperators.ComputeWithValue(name, items, arguments[1], syntax);
            case 3
                when arguments[1].TryGetContent(out Closure key)
                    && arguments[2].TryGetContent(out StringComparer comparer)
                    && FunctionCalls.InvokeForEach(key, items, syntax, state) is { } keys:
                return OrderBy(name, items, arguments[0], keys, comparer, syntax);
            case 3 when arguments[2].TryGetContent(out Closure last):
                return arguments[1].TryGetContent(out Closure first) ? QueryByTwoFunctions(name, items, first, last, syntax, state)
                    : name == nameof(Enumerable.Zip)
                    && arguments[1].Items is { } others
                    && FunctionCalls.InvokeAll(last, [.. items.Zip(others, (one, other) => new[] { one, other })], syntax, state)
                        is { } zipped
                        ? QueryOperators.CreateSequence(zipped, syntax)
                    : null;
            case 5
                when name == nameof(Enumerable.Join)
                    && SequenceItems.GetItems(arguments[1]) is { } inner
                    && arguments[2].TryGetContent(out Closure outerKey)
                    && arguments[3].TryGetContent(out Closure innerKey)
                    && arguments[4].TryGetContent(out Closure joining):
                return
                    FunctionCalls.InvokeForEach(outerKey, items, syntax, state) is { } outerKeys
                    && FunctionCalls.InvokeForEach(innerKey, inner, syntax, state) is { } innerKeys
                    && QueryOperators.Join(items, outerKeys, inner, innerKeys) is { } pairs
                    && FunctionCalls.InvokeAll(joining, pairs, syntax, state) is { } joined
                    ? QueryOperators.CreateSequence(joined, syntax)
                    : null;
            default:
                return null;
        }
    }

    // Where cultures sort the keys in different ways, the result has the elements in an unknown order.
    private static Value? OrderBy(
        string name,
        IReadOnlyList<Value> items,
        Value source,
        IReadOnlyList<Value> keys,
        StringComparer? comparer,
        SyntaxNode syntax
    )
    {
        bool isText = keys.Count > 0 && keys.All(key => key is { IsKnown: true, Content: string });
        IReadOnlyList<Value>? places =
            comparer is not null ? ValueComparer.Rank(keys, comparer)
            : isText ? ValueComparer.RankByCulture(keys)
            : ValueComparer.CanCompare(keys) ? keys
            : null;
        if (places is null)
        {
            return isText ? Value.Known(new BagObject(items, isFixed: true), syntax) : null;
        }

        bool descends = name.EndsWith("Descending", StringComparison.Ordinal);
        return !name.StartsWith("ThenBy", StringComparison.Ordinal) ? QueryOperators.Sort(items, places, null, descends, syntax)
            : source.TryGetContent(out OrderedList ordered) ? QueryOperators.Sort(items, places, ordered.Ranks, descends, syntax)
            : null;
    }

    private static Value? QueryByTwoFunctions(
        string name,
        IReadOnlyList<Value> items,
        Closure first,
        Closure last,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        if (FunctionCalls.InvokeForEach(first, items, syntax, state) is not { } results)
        {
            return null;
        }

        switch (name)
        {
            case nameof(Enumerable.SelectMany) when results.All(result => result.Items is not null):
                List<Value[]> pairs =
                [
                    .. items.SelectMany((item, position) => results[position].Items!.Select(inner => new[] { item, inner })),
                ];
                return pairs.Count <= Budget.MaximumItems && FunctionCalls.InvokeAll(last, pairs, syntax, state) is { } flattened
                    ? QueryOperators.CreateSequence(flattened, syntax)
                    : null;
            case nameof(Enumerable.ToDictionary) when FunctionCalls.InvokeForEach(last, items, syntax, state) is { } values:
                return QueryOperators.CreateDictionary(results, values, syntax);
            case nameof(Enumerable.GroupBy)
                when last.Method.Parameters.Length == 1 && FunctionCalls.InvokeForEach(last, items, syntax, state) is { } elements:
                return QueryOperators.GroupBy(items, elements, results, syntax);
            case nameof(Enumerable.GroupBy)
                when last.Method.Parameters.Length == 2 && QueryOperators.GroupBy(items, items, results, syntax)?.Items is { } groups:
                return
                    FunctionCalls.InvokeAll(
                        last,
                        [.. groups.Select(group => new[] { ((GroupObject)group.Content!).Key, group })],
                        syntax,
                        state
                    )
                        is { } reduced
                    ? QueryOperators.CreateSequence(reduced, syntax)
                    : null;
            default:
                return null;
        }
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
