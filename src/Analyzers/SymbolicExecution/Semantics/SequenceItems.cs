using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Reads, slices and rewrites the elements of sequences.</summary>
internal static class SequenceItems
{
    /// <summary>
    /// Gets the elements of a sequence, the characters of a string, or the entries of a dictionary as pairs; null if they are unknown.
    /// </summary>
    public static IReadOnlyList<Value>? GetItems(Value collection) =>
        collection.Items is { } items ? [.. items]
        : collection.TryGetContent(out string text) && text.Length <= Budget.MaximumItems
            ? [.. text.Select(character => Value.Known(character, collection.Origin))]
        : collection.TryGetContent(out DictionaryObject dictionary) && EntryOrders.Enumerate(dictionary) is { } entries ? GetPairs(entries)
        : collection.TryGetContent(out BagObject bag) && bag.Elements is { Count: <= 1 } elements ? elements
        : null;

    /// <summary>Gets the entries of a dictionary as its enumeration gives them.</summary>
    public static List<Value> GetPairs(IReadOnlyList<(Value Key, Value Value)> entries) =>
        [.. entries.Select(entry => Value.Known(new TupleValue([entry.Key, entry.Value]), entry.Value.Origin))];

    /// <summary>Creates a slice that reads and writes the elements of a sequence.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="items">The elements of the slice.</param>
    /// <param name="syntax">The syntax of the slice, as its origin.</param>
    public static Value CreateView(ListObject source, IEnumerable<Value> items, SyntaxNode syntax)
    {
        var slice = new ListObject(items) { Source = source };
        source.AddView(slice, syntax);
        return Value.Known(slice, syntax);
    }

    /// <summary>Determines whether a range of elements is within a sequence.</summary>
    public static bool IsWithin(List<Value> items, int start, int count) => start >= 0 && count >= 0 && start <= items.Count - count;

    /// <summary>
    /// Computes a method such as <c>Slice(start)</c> or <c>Slice(start, count)</c>; null if its range is unknown or invalid.
    /// </summary>
    /// <param name="source">The sequence, whose elements are known.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="first">The index of the argument that is the start.</param>
    /// <param name="syntax">The call, as the origin of the result.</param>
    public static Value? Slice(ListObject source, Value[] arguments, int first, SyntaxNode syntax)
    {
        int count =
            arguments.Length == first + 1 && arguments[first].TryGetContent(out int from) ? source.Items!.Count - from
            : arguments[arguments.Length - 1].TryGetContent(out int length) ? length
            : -1;
        return arguments[first].TryGetContent(out int start) && IsWithin(source.Items!, start, count)
            ? CreateView(source, source.Items!.Skip(start).Take(count), syntax)
            : null;
    }

    /// <summary>Finds the index of the first element that equals a value, or -1; null if they cannot be compared.</summary>
    public static Value? FindIndex(List<Value> items, Value value, SyntaxNode syntax) =>
        QueryOperators.IsComparable(value) && items.All(QueryOperators.IsComparable)
            ? Value.Known(
                items.TakeWhile(item => !Equals(item.Content, value.Content)).Count() is var index && index < items.Count ? index : -1,
                syntax
            )
            : null;

    /// <summary>Replaces all elements of a list.</summary>
    public static void Rewrite(List<Value> items, IEnumerable<Value> others)
    {
        List<Value> rewritten = [.. others];
        items.Clear();
        items.AddRange(rewritten);
    }

    /// <summary>Sorts a list whose elements can be compared, in ascending order.</summary>
    public static void Sort(List<Value> items) =>
        Rewrite(items, ValueComparer.Sort(items, new int[items.Count], descends: false).Select(index => items[index]).ToList());

    /// <summary>
    /// Sorts a list of strings by a comparer, or null for the current culture; returns false if one is unknown, if cultures differ, or if
    /// different ones are equal, whose order is not stable.
    /// </summary>
    public static bool TrySort(ListObject sequence, StringComparer? comparer)
    {
        if (
            sequence.Items is not { } items
            || (comparer is null ? ValueComparer.RankByCulture(items) : ValueComparer.Rank(items, comparer)) is not { } places
        )
        {
            return false;
        }

        if (places.Select(place => place.Content).Distinct().Count() != items.Select(item => item.Content).Distinct().Count())
        {
            return false;
        }

        int[] order = ValueComparer.Sort(places, new int[items.Count], descends: false);
        sequence.Change(all => Rewrite(all, order.Select(index => all[index]).ToList()));
        return true;
    }

    /// <summary>Removes and returns the first element of a sequence whose elements are known.</summary>
    /// <exception cref="PathTerminatedException">The sequence is empty, so that the program throws.</exception>
    public static Value TakeFirst(ListObject sequence)
    {
        Value first = sequence.Items!.Count > 0 ? sequence.Items[0] : throw new PathTerminatedException();
        sequence.Change(items => items.RemoveAt(0));
        return first;
    }

    /// <summary>Marks a set as having gaps if the set that it was copied from has; returns the copy.</summary>
    public static Value? CopyGaps(Value? source, Value? copy)
    {
        if (source?.Content is ListObject { HasGaps: true } && copy?.Content is ListObject { IsSet: true } set)
        {
            set.HasGaps = true;
        }

        return copy;
    }
}
