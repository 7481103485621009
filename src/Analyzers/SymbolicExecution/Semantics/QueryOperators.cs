using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>
/// What the operators of LINQ make of sequences whose elements are known. Each gives nothing where its result is not known.
/// </summary>
internal static class QueryOperators
{
    private const string TakeLast = "TakeLast",
        SkipLast = "SkipLast",
        Chunk = "Chunk",
        Order = "Order",
        OrderDescending = "OrderDescending",
        Index = "Index",
        MaxBy = "MaxBy",
        MinBy = "MinBy",
        DistinctBy = "DistinctBy",
        ToHashSet = "ToHashSet";

    /// <summary>Of a sequence alone.</summary>
    public static Value? Of(string name, IReadOnlyList<Value> items, SyntaxNode syntax) =>
        name switch
        {
            nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) => Sequence(items, syntax),
            ToHashSet when items.All(IsComparable) => Value.Known(new ListObject(Distinct(items)) { IsSet = true }, syntax),
            nameof(Enumerable.Reverse) => Sequence(items.Reverse(), syntax),
            nameof(Enumerable.Count) => Value.Known(items.Count, syntax),
            nameof(Enumerable.Any) => Value.Known(items.Count > 0, syntax),
            nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when items.Count > 0 => items[0],
            nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when items.Count > 0 => items[items.Count - 1],
            nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when items.Count == 1 => items[0],
            nameof(Enumerable.Distinct) when items.All(IsComparable) => Sequence(Distinct(items), syntax),
            nameof(Enumerable.DefaultIfEmpty) when items.Count > 0 => Sequence(items, syntax),
            nameof(Enumerable.Sum) => Sum(items, syntax),
            nameof(Enumerable.Average) => Average(items, syntax),
            nameof(Enumerable.Max) => Extreme(items, items, isHighest: true),
            nameof(Enumerable.Min) => Extreme(items, items, isHighest: false),
            Order when ValueComparer.CanCompare(items) => Ordered(items, items, null, descends: false, syntax),
            OrderDescending when ValueComparer.CanCompare(items) => Ordered(items, items, null, descends: true, syntax),
            Index => Sequence(
                items.Select((item, place) => Value.Known(new TupleValue([Value.Known(place, syntax), item]), syntax)),
                syntax
            ),
            _ => null,
        };

    /// <summary>Of a sequence and a value.</summary>
    public static Value? WithValue(string name, IReadOnlyList<Value> items, Value argument, SyntaxNode syntax)
    {
        switch (name)
        {
            case nameof(Enumerable.Take) when argument.TryGetContent(out int count):
                return Sequence(items.Take(count), syntax);
            case nameof(Enumerable.Skip) when argument.TryGetContent(out int count):
                return Sequence(items.Skip(count), syntax);
            case TakeLast when argument.TryGetContent(out int count):
                return Sequence(items.Skip(Math.Max(0, items.Count - Math.Max(0, count))), syntax);
            case SkipLast when argument.TryGetContent(out int count):
                return Sequence(items.Take(Math.Max(0, items.Count - Math.Max(0, count))), syntax);
            case Chunk when argument.TryGetContent(out int size) && size > 0:
                return Sequence(
                    Enumerable
                        .Range(0, (items.Count + size - 1) / size)
                        .Select(chunk => Sequence(items.Skip(chunk * size).Take(size), syntax)),
                    syntax
                );
            case nameof(Enumerable.ElementAt)
            or nameof(Enumerable.ElementAtOrDefault) when argument.TryGetContent(out int place) && place >= 0 && place < items.Count:
                return items[place];
            case nameof(Enumerable.Append):
                return Sequence(items.Append(argument), syntax);
            case nameof(Enumerable.Prepend):
                return Sequence(items.Prepend(argument), syntax);
            case nameof(Enumerable.DefaultIfEmpty):
                return Sequence(items.DefaultIfEmpty(argument), syntax);
            case nameof(Enumerable.Contains) when IsComparable(argument) && items.All(IsComparable):
                return Value.Known(items.Any(item => Equals(item.Content, argument.Content)), syntax);
            default:
                return argument.Items is { } others ? WithSequence(name, items, others, syntax) : null;
        }
    }

    /// <summary>Of a sequence and what a function gives for each of its elements.</summary>
    public static Value? WithResults(string name, IReadOnlyList<Value> items, IReadOnlyList<Value> results, SyntaxNode syntax)
    {
        switch (name)
        {
            case nameof(Enumerable.Select):
                return Sequence(results, syntax);
            case nameof(Enumerable.SelectMany):
                return results.All(result => result.Items is not null)
                    ? Sequence(results.SelectMany(result => result.Items!), syntax)
                    : null;
            case nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) when ValueComparer.CanCompare(results):
                return Ordered(items, results, null, name == nameof(Enumerable.OrderByDescending), syntax);
            case nameof(Enumerable.Sum):
                return Sum(results, syntax);
            case nameof(Enumerable.Average):
                return Average(results, syntax);
            case nameof(Enumerable.Max) or nameof(Enumerable.Min):
                return Extreme(results, results, name == nameof(Enumerable.Max));
            case MaxBy or MinBy:
                return Extreme(items, results, name == MaxBy);
            case DistinctBy when results.All(IsComparable):
                return Sequence(Grouped(items, results).Select(group => group.Items[0]), syntax);
            case nameof(Enumerable.GroupBy):
                return Groups(items, items, results, syntax);
            case nameof(Enumerable.ToDictionary):
                return Table(results, items, syntax);
            default:
                return results.All(result => result.TryGetContent(out bool _))
                    ? Chosen(name, items, [.. results.Select(result => (bool)result.Content!)], syntax)
                    : null;
        }
    }

    /// <summary>The elements of a sequence in order, the first rank first.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="keys">The key of each, which can be put in order.</param>
    /// <param name="ranks">Their ranks by the keys before; nothing for the first key.</param>
    /// <param name="descends">Whether the highest key comes first.</param>
    /// <param name="syntax">The call.</param>
    public static Value Ordered(
        IReadOnlyList<Value> items,
        IReadOnlyList<Value> keys,
        IReadOnlyList<int>? ranks,
        bool descends,
        SyntaxNode syntax
    )
    {
        IReadOnlyList<int> before = ranks ?? new int[items.Count];
        int[] places = ValueComparer.Sort(keys, before, descends);
        var after = new int[places.Length];
        for (int i = 1; i < places.Length; i++)
        {
            bool isSame = before[places[i]] == before[places[i - 1]] && Equals(keys[places[i]].Content, keys[places[i - 1]].Content);
            after[i] = isSame ? after[i - 1] : i;
        }

        return Value.Known(new OrderedList(places.Select(place => items[place]), after), syntax);
    }

    /// <summary>The elements by their keys, in the order in which the keys come first.</summary>
    public static Value? Groups(IReadOnlyList<Value> items, IReadOnlyList<Value> elements, IReadOnlyList<Value> keys, SyntaxNode syntax) =>
        !keys.All(IsComparable)
            ? null
            : Sequence(
                Grouped([.. Enumerable.Range(0, items.Count)], keys)
                    .Select(group => Value.Known(new GroupObject(group.Key, group.Items.Select(place => elements[place])), syntax)),
                syntax
            );

    /// <summary>A dictionary. The program throws if a key comes twice.</summary>
    public static Value? Table(IReadOnlyList<Value> keys, IReadOnlyList<Value> values, SyntaxNode syntax)
    {
        if (!keys.All(key => key.Content is not null && IsComparable(key)))
        {
            return null;
        }

        var table = new DictionaryObject();
        for (int i = 0; i < keys.Count; i++)
        {
            if (table.Find(keys[i].Content!) is not null)
            {
                throw new PathTerminatedException();
            }

            table.Set(keys[i], values[i]);
        }

        return Value.Known(table, syntax);
    }

    /// <summary>The pairs of elements that have one key.</summary>
    public static List<Value[]>? Joined(
        IReadOnlyList<Value> outer,
        IReadOnlyList<Value> outerKeys,
        IReadOnlyList<Value> inner,
        IReadOnlyList<Value> innerKeys
    ) =>
        !outerKeys.Concat(innerKeys).All(key => key.Content is not null && IsComparable(key))
            ? null
            :
            [
                .. from first in Enumerable.Range(0, outer.Count)
                from second in Enumerable.Range(0, inner.Count)
                where Equals(outerKeys[first].Content, innerKeys[second].Content)
                select new[] { outer[first], inner[second] },
            ];

    /// <summary>Whether two such values are equal if and only if they look alike.</summary>
    public static bool IsComparable(Value value) =>
        value.IsKnown
        && (
            value.Content is null or string or int or long or decimal or bool or char or Connector
            || (value.Content is TupleValue tuple && tuple.Elements.All(IsComparable))
        );

    public static Value Sequence(IEnumerable<Value> items, SyntaxNode syntax) => Value.Known(new ListObject(items), syntax);

    /// <summary>The element whose key is highest or lowest; the first of several.</summary>
    private static Value? Extreme(IReadOnlyList<Value> items, IReadOnlyList<Value> keys, bool isHighest) =>
        items.Count > 0 && ValueComparer.CanCompare(keys) ? items[ValueComparer.Sort(keys, new int[items.Count], isHighest)[0]] : null;

    private static Value? WithSequence(string name, IReadOnlyList<Value> items, List<Value> others, SyntaxNode syntax)
    {
        bool areComparable = items.All(IsComparable) && others.All(IsComparable);
        return name switch
        {
            nameof(Enumerable.Concat) => Sequence(items.Concat(others), syntax),
            nameof(Enumerable.Zip) => Sequence(
                items.Zip(others, (first, second) => Value.Known(new TupleValue([first, second]), syntax)),
                syntax
            ),
            nameof(Enumerable.Except) when areComparable => Sequence(Distinct(items.Where(item => !IsAmong(item, others))), syntax),
            nameof(Enumerable.Intersect) when areComparable => Sequence(Distinct(items.Where(item => IsAmong(item, others))), syntax),
            nameof(Enumerable.Union) when areComparable => Sequence(Distinct(items.Concat(others)), syntax),
            nameof(Enumerable.SequenceEqual) when areComparable => Value.Known(
                items.Count == others.Count
                    && items.Zip(others, (first, second) => Equals(first.Content, second.Content)).All(same => same),
                syntax
            ),
            _ => null,
        };
    }

    private static Value? Chosen(string name, IReadOnlyList<Value> items, bool[] answers, SyntaxNode syntax)
    {
        List<Value> chosen = [.. items.Where((_, place) => answers[place])];
        return name switch
        {
            nameof(Enumerable.Where) => Sequence(chosen, syntax),
            nameof(Enumerable.Count) => Value.Known(chosen.Count, syntax),
            nameof(Enumerable.Any) => Value.Known(chosen.Count > 0, syntax),
            nameof(Enumerable.All) => Value.Known(chosen.Count == items.Count, syntax),
            nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when chosen.Count > 0 => chosen[0],
            nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when chosen.Count > 0 => chosen[chosen.Count - 1],
            nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when chosen.Count == 1 => chosen[0],
            nameof(Enumerable.TakeWhile) => Sequence(items.TakeWhile((_, place) => answers[place]), syntax),
            nameof(Enumerable.SkipWhile) => Sequence(items.SkipWhile((_, place) => answers[place]), syntax),
            _ => null,
        };
    }

    private static bool IsAmong(Value item, List<Value> others) => others.Any(other => Equals(other.Content, item.Content));

    private static IEnumerable<Value> Distinct(IEnumerable<Value> items) =>
        items.GroupBy(item => item.Content).Select(group => group.First());

    private static IEnumerable<(Value Key, List<T> Items)> Grouped<T>(IReadOnlyList<T> items, IReadOnlyList<Value> keys) =>
        items
            .Select((item, place) => (item, key: keys[place]))
            .GroupBy(pair => pair.key.Content, (_, pairs) => (pairs.First().key, pairs.Select(pair => pair.item).ToList()));

    // Numbers of one kind; LINQ adds with a check for overflow.
    private static Value? Sum(IReadOnlyList<Value> items, SyntaxNode syntax)
    {
        if (items.Count == 0 || !items.All(item => item.Content is int or long or decimal or double))
        {
            return null;
        }

        object? sum = items[0].Content;
        foreach (Value item in items.Skip(1))
        {
            if (!Arithmetic.TryBinary(BinaryOperatorKind.Add, sum, item.Content, isChecked: true, out sum))
            {
                return null;
            }
        }

        return Value.Known(sum, syntax);
    }

    // Of whole numbers a fraction of type double; the sum of a few is exact.
    private static Value? Average(IReadOnlyList<Value> items, SyntaxNode syntax) =>
        Sum(items, syntax)?.Content switch
        {
            int sum => Value.Known((double)sum / items.Count, syntax),
            long sum => Value.Known((double)sum / items.Count, syntax),
            decimal sum => Value.Known(sum / items.Count, syntax),
            _ => null,
        };
}
