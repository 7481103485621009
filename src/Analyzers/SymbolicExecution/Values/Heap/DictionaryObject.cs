using Keyway.Analyzers.SymbolicExecution.Semantics;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The order in which a dictionary enumerates its entries.</summary>
internal enum EntryOrder
{
    /// <summary>In the order in which the keys were added.</summary>
    Insertion,

    /// <summary>Sorted by the keys.</summary>
    Key,

    /// <summary>Unknown.</summary>
    Unknown,
}

/// <summary>A dictionary whose keys are known.</summary>
/// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
internal sealed class DictionaryObject(StringComparer? comparer = null) : HeapObject
{
    private readonly Dictionary<object, int> places = new(new ContentComparer(comparer));
    private List<(Value Key, Value Value)>? entries = [];
    private bool hasGaps;

    /// <summary>Gets the entries in the order in which their keys were added, or null once the dictionary has escaped.</summary>
    public IReadOnlyList<(Value Key, Value Value)>? Entries => entries;

    /// <summary>Gets the comparer of string keys, or null for ordinal equality.</summary>
    public StringComparer? Comparer => comparer;

    /// <summary>Gets whether nothing can change the entries, as in an immutable or frozen dictionary.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets the order in which the entries are enumerated.</summary>
    public EntryOrder Order { get; init; }

    /// <inheritdoc />
    public override IEnumerable<Value> Children => (entries ?? []).Select(entry => entry.Value);

    /// <inheritdoc />
    public override bool IsConstant => IsFixed;

    /// <summary>Creates a dictionary with the same entries that nothing can change.</summary>
    /// <param name="order">The order in which it enumerates its entries.</param>
    public DictionaryObject Freeze(EntryOrder order) => CopyTo(new DictionaryObject(comparer) { IsFixed = true, Order = order });

    /// <summary>Creates a dictionary like this one that nothing can change, without a key.</summary>
    public DictionaryObject Without(object key)
    {
        DictionaryObject others = Freeze(Order);
        others.Remove(key);
        return others;
    }

    /// <summary>Creates a dictionary like this one that nothing can change, with another value for a key.</summary>
    public DictionaryObject With(Value key, Value value)
    {
        DictionaryObject others = Freeze(Order);
        others.Set(key, value);
        return others;
    }

    /// <summary>Gets the value of a key, or null if the key is missing or the entries are unknown.</summary>
    public Value? Find(object key) => entries is not null && places.TryGetValue(key, out int place) ? entries[place].Value : null;

    /// <summary>Sets the value of a key, as the indexer does.</summary>
    public void Set(Value key, Value value)
    {
        if (entries is null)
        {
            return;
        }

        if (places.TryGetValue(key.Content!, out int place))
        {
            // Dictionary<,> keeps the key that was added first, of two that its comparer has as equal.
            entries[place] = (entries[place].Key, value);
        }
        else
        {
            places.Add(key.Content!, entries.Count);
            entries.Add((key, value));
            IsReordered |= hasGaps;
        }
    }

    /// <summary>Removes a key; returns whether it was there.</summary>
    public bool Remove(object key)
    {
        if (entries is null || !places.TryGetValue(key, out int place))
        {
            return false;
        }

        hasGaps = true;
        entries.RemoveAt(place);
        places.Clear();
        for (int i = 0; i < entries.Count; i++)
        {
            places.Add(entries[i].Key.Content!, i);
        }

        return true;
    }

    /// <summary>Gets whether a key was added after another was removed, in whose place it may be enumerated.</summary>
    public bool IsReordered { get; private set; }

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => entries is null || (isWritten && !IsFixed);

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (entries is null)
        {
            return this;
        }

        var copy = new DictionaryObject(comparer)
        {
            IsFixed = IsFixed,
            Order = Order,
            IsReordered = IsReordered,
            hasGaps = hasGaps,
        };
        created(copy);
        foreach ((Value key, Value value) in entries)
        {
            copy.places.Add(key.Content!, copy.entries!.Count);
            copy.entries.Add((key, change(value)));
        }

        return copy;
    }

    /// <inheritdoc />
    public override void Escape()
    {
        List<(Value Key, Value Value)>? escaping = entries;
        entries = IsFixed ? entries : null;
        foreach ((_, Value value) in escaping ?? [])
        {
            value.Escape();
        }
    }

    private DictionaryObject CopyTo(DictionaryObject target)
    {
        foreach ((Value key, Value value) in entries ?? [])
        {
            target.Set(key, value);
        }

        return target;
    }
}
