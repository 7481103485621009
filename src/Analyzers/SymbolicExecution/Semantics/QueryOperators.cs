using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>
/// Computes the operators of LINQ on sequences whose elements are known. Each method returns null if the result is unknown or the program
/// throws, unless its summary says otherwise.
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

    /// <summary>Computes an operator whose only argument is a sequence.</summary>
    public static Value? Compute(string name, IReadOnlyList<Value> items, SyntaxNode syntax) =>
        name switch
        {
            nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) => CreateSequence(items, syntax),
            ToHashSet when items.All(IsComparable) => Value.Known(new ListObject(Distinct(items)) { IsSet = true }, syntax),
            nameof(Enumerable.Reverse) => CreateSequence(items.Reverse(), syntax),
            nameof(Enumerable.Count) => Value.Known(items.Count, syntax),
            nameof(Enumerable.Any) => Value.Known(items.Count > 0, syntax),
            nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when items.Count > 0 => items[0],
            nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when items.Count > 0 => items[items.Count - 1],
            nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when items.Count == 1 => items[0],
            nameof(Enumerable.First) or nameof(Enumerable.Last) or nameof(Enumerable.Single) => throw new PathTerminatedException(),
            nameof(Enumerable.Distinct) when items.All(IsComparable) => CreateSequence(Distinct(items), syntax),
            nameof(Enumerable.DefaultIfEmpty) when items.Count > 0 => CreateSequence(items, syntax),
            nameof(Enumerable.Sum) => Sum(items, syntax),
            nameof(Enumerable.Average) => Average(items, syntax),
            nameof(Enumerable.Max) => Extreme(items, items, isHighest: true),
            nameof(Enumerable.Min) => Extreme(items, items, isHighest: false),
            Order when ValueComparer.CanCompare(items) => Sort(items, items, null, descends: false, syntax),
            OrderDescending when ValueComparer.CanCompare(items) => Sort(items, items, null, descends: true, syntax),
            Index => CreateSequence(
                items.Select((item, index) => Value.Known(new TupleValue([Value.Known(index, syntax), item]), syntax)),
                syntax
            ),
            _ => null,
        };

    /// <summary>Computes an operator of a sequence and a value, which may be a second sequence.</summary>
    public static Value? ComputeWithValue(string name, IReadOnlyList<Value> items, Value argument, SyntaxNode syntax)
    {
        switch (name)
        {
            case nameof(Enumerable.Take) when argument.TryGetContent(out int count):
                return CreateSequence(items.Take(count), syntax);
            case nameof(Enumerable.Skip) when argument.TryGetContent(out int count):
                return CreateSequence(items.Skip(count), syntax);
            case TakeLast when argument.TryGetContent(out int count):
                return CreateSequence(items.Skip(Math.Max(0, items.Count - Math.Max(0, count))), syntax);
            case SkipLast when argument.TryGetContent(out int count):
                return CreateSequence(items.Take(Math.Max(0, items.Count - Math.Max(0, count))), syntax);
            case Chunk when argument.TryGetContent(out int size) && size > 0:
                return CreateSequence(
                    Enumerable
                        .Range(0, (items.Count + size - 1) / size)
                        .Select(chunk => CreateSequence(items.Skip(chunk * size).Take(size), syntax)),
                    syntax
                );
            case nameof(Enumerable.ElementAt)
            or nameof(Enumerable.ElementAtOrDefault) when argument.TryGetContent(out int index) && index >= 0 && index < items.Count:
                return items[index];
            case nameof(Enumerable.ElementAt) when argument.TryGetContent(out int _):
                throw new PathTerminatedException();
            case nameof(Enumerable.Append):
                return CreateSequence(items.Append(argument), syntax);
            case nameof(Enumerable.Prepend):
                return CreateSequence(items.Prepend(argument), syntax);
            case nameof(Enumerable.DefaultIfEmpty):
                return CreateSequence(items.DefaultIfEmpty(argument), syntax);
            case nameof(Enumerable.Contains) when IsComparable(argument) && items.All(IsComparable):
                return Value.Known(items.Any(item => Equals(item.Content, argument.Content)), syntax);
            default:
                return argument.Items is { } others ? WithSequence(name, items, others, syntax) : null;
        }
    }

    /// <summary>Computes an operator of a sequence and a function, from the results of the function for each element.</summary>
    public static Value? ComputeWithResults(string name, IReadOnlyList<Value> items, IReadOnlyList<Value> results, SyntaxNode syntax)
    {
        switch (name)
        {
            case nameof(Enumerable.Select):
                return CreateSequence(results, syntax);
            case nameof(Enumerable.SelectMany):
                return results.All(result => result.Items is not null)
                    ? CreateSequence(results.SelectMany(result => result.Items!), syntax)
                    : null;
            case nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) when ValueComparer.CanCompare(results):
                return Sort(items, results, null, name == nameof(Enumerable.OrderByDescending), syntax);
            case nameof(Enumerable.Sum):
                return Sum(results, syntax);
            case nameof(Enumerable.Average):
                return Average(results, syntax);
            case nameof(Enumerable.Max) or nameof(Enumerable.Min):
                return Extreme(results, results, name == nameof(Enumerable.Max));
            case MaxBy or MinBy:
                return Extreme(items, results, name == MaxBy);
            case DistinctBy when results.All(IsComparable):
                return CreateSequence(GroupByKey(items, results).Select(group => group.Items[0]), syntax);
            case nameof(Enumerable.GroupBy):
                return GroupBy(items, items, results, syntax);
            case nameof(Enumerable.ToDictionary):
                return CreateDictionary(results, items, syntax);
            default:
                return results.All(result => result.TryGetContent(out bool _))
                    ? Filter(name, items, [.. results.Select(result => (bool)result.Content!)], syntax)
                    : null;
        }
    }

    /// <summary>Sorts a sequence by a key where earlier keys have ranked elements equally; never null.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="keys">The key of each element; all are known and of one type that can be compared.</param>
    /// <param name="ranks">The ranks of the elements by earlier keys, or null for the first key.</param>
    /// <param name="descends">Whether the highest key comes first.</param>
    /// <param name="syntax">The call, as the origin of the result.</param>
    public static Value Sort(
        IReadOnlyList<Value> items,
        IReadOnlyList<Value> keys,
        IReadOnlyList<int>? ranks,
        bool descends,
        SyntaxNode syntax
    )
    {
        IReadOnlyList<int> oldRanks = ranks ?? new int[items.Count];
        int[] indices = ValueComparer.Sort(keys, oldRanks, descends);
        var newRanks = new int[indices.Length];
        for (int i = 1; i < indices.Length; i++)
        {
            bool isSame =
                oldRanks[indices[i]] == oldRanks[indices[i - 1]] && Equals(keys[indices[i]].Content, keys[indices[i - 1]].Content);
            newRanks[i] = isSame ? newRanks[i - 1] : i;
        }

        return Value.Known(new OrderedList(indices.Select(index => items[index]), newRanks), syntax);
    }

    /// <summary>Groups elements by their keys, in the order of the first element of each group.</summary>
    /// <param name="items">The sequence.</param>
    /// <param name="elements">What a group holds for each element of the sequence.</param>
    /// <param name="keys">The key of each element.</param>
    /// <param name="syntax">The call, as the origin of the result.</param>
    /// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
    public static Value? GroupBy(
        IReadOnlyList<Value> items,
        IReadOnlyList<Value> elements,
        IReadOnlyList<Value> keys,
        SyntaxNode syntax,
        StringComparer? comparer = null
    ) =>
        !keys.All(IsComparable)
            ? null
            : CreateSequence(
                GroupByKey([.. Enumerable.Range(0, items.Count)], keys, comparer)
                    .Select(group => Value.Known(new GroupObject(group.Key, group.Items.Select(index => elements[index])), syntax)),
                syntax
            );

    /// <summary>Creates a dictionary.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">The value of each key.</param>
    /// <param name="syntax">The call, as the origin of the result.</param>
    /// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
    /// <exception cref="PathTerminatedException">Two keys are equal, so that the program throws.</exception>
    public static Value? CreateDictionary(
        IReadOnlyList<Value> keys,
        IReadOnlyList<Value> values,
        SyntaxNode syntax,
        StringComparer? comparer = null
    )
    {
        if (!keys.All(key => key.Content is not null && IsComparable(key)))
        {
            return null;
        }

        var dictionary = new DictionaryObject(comparer);
        for (int i = 0; i < keys.Count; i++)
        {
            if (dictionary.Find(keys[i].Content!) is not null)
            {
                throw new PathTerminatedException();
            }

            dictionary.Set(keys[i], values[i]);
        }

        return Value.Known(dictionary, syntax);
    }

    /// <summary>
    /// Determines whether a value is known, and equals another in the program if and only if their contents are equal here.
    /// </summary>
    public static bool IsComparable(Value value) =>
        value.IsKnown
        && (
            value.Content
                is null
                    or string
                    or int
                    or long
                    or decimal
                    or bool
                    or char
                    or Connector
                    or TypeContent
                    or TimeSpan
                    or DateTime
                    or CalendarDay
            || IsQuantity(value.Content)
            || (value.Content is TupleValue tuple && tuple.Elements.All(IsComparable))
        );

    // Of the library's own structs, equality is the same in the program.
    private static bool IsQuantity(object content) =>
        content is IComparable && content.GetType() is { IsValueType: true } type && type.Assembly == typeof(Interconnect).Assembly;

    /// <summary>Creates a sequence; never null.</summary>
    public static Value CreateSequence(IEnumerable<Value> items, SyntaxNode syntax) => Value.Known(new ListObject(items), syntax);

    /// <summary>Finds the first element whose key is the highest or the lowest.</summary>
    private static Value? Extreme(IReadOnlyList<Value> items, IReadOnlyList<Value> keys, bool isHighest) =>
        items.Count > 0 && ValueComparer.CanCompare(keys) ? items[ValueComparer.Sort(keys, new int[items.Count], isHighest)[0]] : null;

    private static Value? WithSequence(string name, IReadOnlyList<Value> items, List<Value> others, SyntaxNode syntax)
    {
        bool areComparable = items.All(IsComparable) && others.All(IsComparable);
        return name switch
        {
            nameof(Enumerable.Concat) => CreateSequence(items.Concat(others), syntax),
            nameof(Enumerable.Zip) => CreateSequence(
                items.Zip(others, (first, second) => Value.Known(new TupleValue([first, second]), syntax)),
                syntax
            ),
            nameof(Enumerable.Except) when areComparable => CreateSequence(
                Distinct(items.Where(item => !IsContained(item, others))),
                syntax
            ),
            nameof(Enumerable.Intersect) when areComparable => CreateSequence(
                Distinct(items.Where(item => IsContained(item, others))),
                syntax
            ),
            nameof(Enumerable.Union) when areComparable => CreateSequence(Distinct(items.Concat(others)), syntax),
            nameof(Enumerable.SequenceEqual) when areComparable => Value.Known(
                items.Count == others.Count
                    && items.Zip(others, (first, second) => Equals(first.Content, second.Content)).All(same => same),
                syntax
            ),
            _ => null,
        };
    }

    private static Value? Filter(string name, IReadOnlyList<Value> items, bool[] matches, SyntaxNode syntax)
    {
        List<Value> matching = [.. items.Where((_, index) => matches[index])];
        return name switch
        {
            nameof(Enumerable.Where) => CreateSequence(matching, syntax),
            nameof(Enumerable.Count) => Value.Known(matching.Count, syntax),
            nameof(Enumerable.Any) => Value.Known(matching.Count > 0, syntax),
            nameof(Enumerable.All) => Value.Known(matching.Count == items.Count, syntax),
            nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when matching.Count > 0 => matching[0],
            nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when matching.Count > 0 => matching[matching.Count - 1],
            nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when matching.Count == 1 => matching[0],
            nameof(Enumerable.First) or nameof(Enumerable.Last) or nameof(Enumerable.Single) => throw new PathTerminatedException(),
            nameof(Enumerable.TakeWhile) => CreateSequence(items.TakeWhile((_, index) => matches[index]), syntax),
            nameof(Enumerable.SkipWhile) => CreateSequence(items.SkipWhile((_, index) => matches[index]), syntax),
            _ => null,
        };
    }

    private static bool IsContained(Value item, List<Value> others) => others.Any(other => Equals(other.Content, item.Content));

    private static IEnumerable<Value> Distinct(IEnumerable<Value> items) =>
        items.GroupBy(item => item.Content).Select(group => group.First());

    private static IEnumerable<(Value Key, List<T> Items)> GroupByKey<T>(
        IReadOnlyList<T> items,
        IReadOnlyList<Value> keys,
        StringComparer? comparer = null
    ) =>
        items
            .Select((item, index) => (item, key: keys[index]))
            .GroupBy(
                pair => pair.key.Content,
                (_, pairs) => (pairs.First().key, pairs.Select(pair => pair.item).ToList()),
                new ContentComparer(comparer)
            );

    // The numbers are of one type. LINQ adds in a checked context; an overflow throws.
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

    // The average of integers is a double computed from their exact sum; if the sum overflows here, the average is unknown.
    private static Value? Average(IReadOnlyList<Value> items, SyntaxNode syntax) =>
        Sum(items, syntax)?.Content switch
        {
            int sum => Value.Known((double)sum / items.Count, syntax),
            long sum => Value.Known((double)sum / items.Count, syntax),
            decimal sum => Value.Known(sum / items.Count, syntax),
            _ => null,
        };
}
