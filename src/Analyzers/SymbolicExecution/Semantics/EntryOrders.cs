using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Determines the order in which dictionaries enumerate their entries.</summary>
internal static class EntryOrders
{
    /// <summary>Gets the entries of a dictionary in the order of enumeration; null if that, or the entries, are unknown.</summary>
    public static IReadOnlyList<(Value Key, Value Value)>? Enumerate(DictionaryObject dictionary)
    {
        if (dictionary.Entries is not { } entries)
        {
            return null;
        }

        if (entries.Count <= 1 || (dictionary.Order == EntryOrder.Insertion && !dictionary.IsReordered))
        {
            return entries;
        }

        List<Value> keys = [.. entries.Select(entry => entry.Key)];
        return dictionary.Order == EntryOrder.Key && Rank(keys, dictionary.Comparer) is { } places
            ? [.. ValueComparer.Sort(places, new int[places.Count], descends: false).Select(index => entries[index])]
            : null;
    }

    private static IReadOnlyList<Value>? Rank(IReadOnlyList<Value> keys, StringComparer? comparer) =>
        ValueComparer.CanCompare(keys) ? keys
        : comparer is not null ? ValueComparer.Rank(keys, comparer)
        : ValueComparer.RankByCulture(keys);
}
