using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Reads the elements of sequences, and slices of them.</summary>
internal static class SequenceItems
{
    public static IReadOnlyList<Value>? GetItems(Value collection) =>
        collection.Items is { } items ? [.. items]
        : collection.TryGetContent(out DictionaryObject table) && table.Entries is { } entries
            ? [.. entries.Select(entry => Value.Known(new TupleValue([entry.Key, entry.Value]), entry.Value.Origin))]
        : null;

    /// <summary>A part of a sequence that shows, and writes, what is in the whole.</summary>
    public static Value CreateView(ListObject whole, IEnumerable<Value> items, SyntaxNode syntax)
    {
        var part = new ListObject(items) { Source = whole };
        whole.AddView(part);
        return Value.Known(part, syntax);
    }

    public static bool IsWithin(List<Value> items, int start, int count) => start >= 0 && count >= 0 && start <= items.Count - count;

    public static Value? Slice(ListObject whole, Value[] arguments, int first, SyntaxNode syntax)
    {
        int count =
            arguments.Length == first + 1 && arguments[first].TryGetContent(out int from) ? whole.Items!.Count - from
            : arguments[arguments.Length - 1].TryGetContent(out int given) ? given
            : -1;
        return arguments[first].TryGetContent(out int start) && IsWithin(whole.Items!, start, count)
            ? CreateView(whole, whole.Items!.Skip(start).Take(count), syntax)
            : null;
    }

    public static Value? FindIndex(List<Value> items, Value sought, SyntaxNode syntax) =>
        QueryOperators.IsComparable(sought) && items.All(QueryOperators.IsComparable)
            ? Value.Known(
                items.TakeWhile(item => !Equals(item.Content, sought.Content)).Count() is var place && place < items.Count ? place : -1,
                syntax
            )
            : null;

    public static void Rewrite(List<Value> items, IEnumerable<Value> others)
    {
        List<Value> rewritten = [.. others];
        items.Clear();
        items.AddRange(rewritten);
    }

    public static void Sort(List<Value> items) =>
        Rewrite(items, ValueComparer.Sort(items, new int[items.Count], descends: false).Select(place => items[place]).ToList());

    // The program throws if there is none.
    public static Value TakeFirst(ListObject sequence)
    {
        Value first = sequence.Items!.Count > 0 ? sequence.Items[0] : throw new PathTerminatedException();
        sequence.Change(items => items.RemoveAt(0));
        return first;
    }

    // A set that is made of a set takes over its gaps.
    public static Value? CopyGaps(Value? source, Value? made)
    {
        if (source?.Content is ListObject { HasGaps: true } && made?.Content is ListObject { IsSet: true } set)
        {
            set.HasGaps = true;
        }

        return made;
    }
}
