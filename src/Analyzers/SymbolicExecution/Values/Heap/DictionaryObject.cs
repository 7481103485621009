using Keyway.Analyzers.SymbolicExecution.Semantics;
using Microsoft.CodeAnalysis;

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
    private Views? keyViews;
    private Views? valueViews;
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

    /// <inheritdoc />
    public override bool IsObserved => entries is not null;

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
            keyViews?.Havoc();
        }

        valueViews?.Havoc();
    }

    /// <summary>Adds a collection that reads the dictionary when it is enumerated, and so is unknown once that is written.</summary>
    /// <param name="view">The collection.</param>
    /// <param name="origin">The syntax that creates it.</param>
    /// <param name="readsValues">Whether it reads the values, and not only the keys.</param>
    public void AddView(HeapObject view, SyntaxNode origin, bool readsValues) =>
        (readsValues ? valueViews ??= new Views() : keyViews ??= new Views()).Add(view, origin);

    private void HavocViews()
    {
        keyViews?.Havoc();
        valueViews?.Havoc();
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

        HavocViews();
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

        keyViews?.CopyTo(copy.keyViews ??= new Views(), change);
        valueViews?.CopyTo(copy.valueViews ??= new Views(), change);
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

        if (!IsFixed)
        {
            HavocViews();
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
