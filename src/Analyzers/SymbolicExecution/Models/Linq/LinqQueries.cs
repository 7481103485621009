using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
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
        var call = new QueryCall(items, arguments, invocation, state);
        if (KeyedQueries.Applies(name))
        {
            return KeyedQueries.Compute(call);
        }

        if (JoiningQueries.Applies(name))
        {
            return JoiningQueries.Compute(call);
        }

        if (MissingElements.Applies(name))
        {
            return MissingElements.Compute(call);
        }

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

                (items, results) = OpenResults.Settle(items, results, function, invocation, state);
                if (name == nameof(Enumerable.SelectMany))
                {
                    results = results.ConvertAll(result => Flatten(result, state));
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
                return name is "Order" or "OrderDescending" ? OrderBy(name, items, arguments[0], items, comparer, syntax) : null;
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
            default:
                return null;
        }
    }

    // Whoever enumerates the query enumerates the sequence within it, whose code may have run already.
    private static Value Flatten(Value sequence, ExecutionState state)
    {
        Enumerations.Complete(sequence, state);
        return IteratorElements.EnumerateSpread(sequence, state);
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

        if (name == nameof(Enumerable.SelectMany))
        {
            results = results.ConvertAll(result => Flatten(result, state));
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
            default:
                return null;
        }
    }
}
