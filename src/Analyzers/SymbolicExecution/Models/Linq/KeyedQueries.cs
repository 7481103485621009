using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes the LINQ operators that compare elements, or keys of elements, for equality.</summary>
internal static class KeyedQueries
{
    /// <summary>Determines whether an operator compares elements or keys for equality.</summary>
    public static bool Applies(string name) =>
        name
            is nameof(Enumerable.GroupBy)
                or "ToLookup"
                or nameof(Enumerable.ToDictionary)
                or "CountBy"
                or "AggregateBy"
                or nameof(Enumerable.Distinct)
                or nameof(Enumerable.Union)
                or nameof(Enumerable.Except)
                or nameof(Enumerable.Intersect)
                or nameof(Enumerable.Contains)
                or nameof(Enumerable.SequenceEqual)
                or "ToHashSet"
                or "DistinctBy"
                or "UnionBy"
                or "ExceptBy"
                or "IntersectBy";

    /// <summary>Computes the result; null if it is unknown.</summary>
    public static Value? Compute(QueryCall call)
    {
        if (!call.TryGetComparer(out StringComparer? comparer))
        {
            return null;
        }

        return call.Name switch
        {
            nameof(Enumerable.GroupBy) => GroupBy(call, comparer),
            "ToLookup" => GroupItems(call, comparer) is { } groups ? Value.Known(new LookupObject(groups, comparer), call.Syntax) : null,
            nameof(Enumerable.ToDictionary) => ToDictionary(call, comparer),
            "CountBy" => GroupItems(call, comparer) is { } counted
                ? ToPairs(counted, group => Value.Known(group.Items!.Count, call.Syntax), call)
                : null,
            "AggregateBy" => GroupItems(call, comparer) is { } aggregated ? AggregateBy(aggregated, call) : null,
            _ => Compare(call, comparer),
        };
    }

    private static List<Value>? GroupItems(QueryCall call, StringComparer? comparer) =>
        QueryFunctions.Invoke(call, "keySelector", call.Items) is { } keys
        && QueryFunctions.InvokeIfPresent(call, "elementSelector", call.Items) is { } elements
            ? QueryOperators.GroupBy(call.Items, elements, keys, call.Syntax, comparer)?.Items
            : null;

    private static Value? GroupBy(QueryCall call, StringComparer? comparer)
    {
        if (GroupItems(call, comparer) is not { } groups)
        {
            return null;
        }

        if (call.Find("resultSelector") is null)
        {
            return QueryOperators.CreateSequence(groups, call.Syntax);
        }

        return
            QueryFunctions.InvokeAll(
                call,
                "resultSelector",
                [.. groups.Select(group => new[] { ((GroupObject)group.Content!).Key, group })]
            )
                is { } results
            ? QueryOperators.CreateSequence(results, call.Syntax)
            : null;
    }

    private static Value? ToDictionary(QueryCall call, StringComparer? comparer)
    {
        if (call.Find("keySelector") is null)
        {
            List<TupleValue> pairs = [.. call.Items.Select(item => item.Content).OfType<TupleValue>()];
            return pairs.Count == call.Items.Count
                ? QueryOperators.CreateDictionary(
                    [.. pairs.Select(pair => pair.Elements[0])],
                    [.. pairs.Select(pair => pair.Elements[1])],
                    call.Syntax,
                    comparer
                )
                : null;
        }

        return
            QueryFunctions.Invoke(call, "keySelector", call.Items) is { } keys
            && QueryFunctions.InvokeIfPresent(call, "elementSelector", call.Items) is { } values
            ? QueryOperators.CreateDictionary(keys, values, call.Syntax, comparer)
            : null;
    }

    private static Value ToPairs(List<Value> groups, Func<GroupObject, Value> select, QueryCall call) =>
        QueryOperators.CreateSequence(
            groups
                .Select(group => (GroupObject)group.Content!)
                .Select(group => Value.Known(new TupleValue([group.Key, select(group)]), call.Syntax)),
            call.Syntax
        );

    private static Value? AggregateBy(List<Value> groups, QueryCall call)
    {
        if (call.Find("func") is not { } argument || !argument.TryGetContent(out Closure combining))
        {
            return null;
        }

        List<Value> totals = [];
        foreach (GroupObject group in groups.Select(group => (GroupObject)group.Content!))
        {
            Value? seed = call.Find("seed") ?? QueryFunctions.Invoke(call, "seedSelector", [group.Key])?[0];
            if (seed is null || Aggregations.Aggregate(group.Items!, seed, combining, call.Syntax, call.State) is not { } total)
            {
                return null;
            }

            totals.Add(Value.Known(new TupleValue([group.Key, total]), call.Syntax));
        }

        return QueryOperators.CreateSequence(totals, call.Syntax);
    }

    private static Value? Compare(QueryCall call, StringComparer? comparer)
    {
        bool hasKeys = call.Find("keySelector") is not null;
        IReadOnlyList<Value>? others = call.FindItems("second");
        bool needsOthers = call.Find("second") is not null;
        if (
            (hasKeys ? QueryFunctions.Invoke(call, "keySelector", call.Items) : call.Items) is not { } keys
            || (needsOthers && others is null)
            || !keys.Concat(others ?? []).All(key => QueryOperators.IsComparable(key) || call.Name == "UnionBy")
        )
        {
            return null;
        }

        var equality = new ContentComparer(comparer);
        switch (call.Name)
        {
            case nameof(Enumerable.Contains):
                return call.Find("value") is { } value && QueryOperators.IsComparable(value)
                    ? Value.Known(keys.Select(key => key.Content).Contains(value.Content, equality), call.Syntax)
                    : null;
            case nameof(Enumerable.SequenceEqual):
                return Value.Known(
                    keys.Select(key => key.Content).SequenceEqual(others!.Select(other => other.Content), equality),
                    call.Syntax
                );
            case "ToHashSet":
                return Value.Known(new ListObject(Select(call.Items, keys, [], equality)) { IsSet = true }, call.Syntax);
            case "UnionBy":
            case nameof(Enumerable.Union):
                List<Value> all = [.. call.Items, .. others!];
                return
                    (hasKeys ? QueryFunctions.Invoke(call, "keySelector", all) : all) is { } allKeys
                    && allKeys.All(QueryOperators.IsComparable)
                    ? QueryOperators.CreateSequence(Select(all, allKeys, [], equality), call.Syntax)
                    : null;
            case nameof(Enumerable.Distinct) or "DistinctBy":
                return QueryOperators.CreateSequence(Select(call.Items, keys, [], equality), call.Syntax);
            case nameof(Enumerable.Except) or "ExceptBy":
                return QueryOperators.CreateSequence(Select(call.Items, keys, others!, equality), call.Syntax);
            default:
                var kept = new HashSet<object?>(others!.Select(other => other.Content), equality);
                List<int> matching = [.. Enumerable.Range(0, keys.Count).Where(index => kept.Contains(keys[index].Content))];
                return QueryOperators.CreateSequence(
                    Select([.. matching.Select(index => call.Items[index])], [.. matching.Select(index => keys[index])], [], equality),
                    call.Syntax
                );
        }
    }

    // The first element of each key, without those whose keys are excluded.
    private static List<Value> Select(
        IReadOnlyList<Value> items,
        IReadOnlyList<Value> keys,
        IReadOnlyList<Value> excluded,
        ContentComparer equality
    )
    {
        var seen = new HashSet<object?>(excluded.Select(key => key.Content), equality);
        return [.. items.Where((_, index) => seen.Add(keys[index].Content))];
    }
}
