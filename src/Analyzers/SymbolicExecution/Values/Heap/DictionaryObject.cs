using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A dictionary whose keys are known.</summary>
/// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
internal sealed class DictionaryObject(StringComparer? comparer = null) : HeapObject
{
    /// <summary>Gets the entries in order, or null once the dictionary has escaped.</summary>
    public List<(Value Key, Value Value)>? Entries { get; private set; } = [];

    /// <summary>Gets whether nothing can change the entries, as in an immutable or frozen dictionary.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets whether the order in which the entries are enumerated is unknown.</summary>
    public bool IsUnordered { get; init; }

    /// <summary>Gets the entries in the order of enumeration, or null if that or the entries are unknown.</summary>
    public List<(Value Key, Value Value)>? Enumerated => IsUnordered && Entries is { Count: > 1 } ? null : Entries;

    /// <inheritdoc />
    public override bool IsConstant => IsFixed;

    /// <summary>Creates a dictionary with the same entries that nothing can change, whose order is unknown.</summary>
    /// <param name="others">Compares string keys, or null for ordinal equality.</param>
    public DictionaryObject Freeze(StringComparer? others)
    {
        var frozen = new DictionaryObject(others) { IsFixed = true, IsUnordered = true };
        foreach ((Value key, Value value) in Entries ?? [])
        {
            frozen.Set(key, value);
        }

        return frozen;
    }

    /// <summary>Creates a dictionary like this one that nothing can change, without a key.</summary>
    public DictionaryObject Without(object key)
    {
        DictionaryObject others = Freeze(comparer);
        others.Entries!.RemoveAll(entry => IsSame(entry.Key.Content, key));
        return others;
    }

    /// <summary>Creates a dictionary like this one that nothing can change, with another value for a key.</summary>
    public DictionaryObject With(Value key, Value value)
    {
        DictionaryObject others = Freeze(comparer);
        others.Set(key, value);
        return others;
    }

    /// <summary>Gets the value of a key, or null if the key is missing or the entries are unknown.</summary>
    public Value? Find(object key) => Entries?.Where(entry => IsSame(entry.Key.Content, key)).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>Sets the value of a key, as the indexer does.</summary>
    public void Set(Value key, Value value)
    {
        int index = Entries?.FindIndex(entry => IsSame(entry.Key.Content, key.Content)) ?? -1;
        if (index >= 0)
        {
            // Dictionary<,> keeps the key that was added first, of two that its comparer has as equal.
            Entries![index] = (Entries[index].Key, value);
        }
        else
        {
            Entries?.Add((key, value));
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Value> Children => (Entries ?? []).Select(entry => entry.Value);

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => !IsFixed;

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (Entries is null)
        {
            return this;
        }

        var copy = new DictionaryObject(comparer) { IsFixed = IsFixed, IsUnordered = IsUnordered };
        created(copy);
        copy.Entries!.AddRange(Entries.Select(entry => (entry.Key, change(entry.Value))));
        return copy;
    }

    private bool IsSame(object? one, object? other) =>
        comparer is not null && one is string first && other is string second ? comparer.Equals(first, second) : Equals(one, other);

    /// <inheritdoc />
    public override void Escape()
    {
        List<(Value Key, Value Value)>? entries = Entries;
        Entries = IsFixed ? entries : null;
        foreach ((_, Value value) in entries ?? [])
        {
            value.Escape();
        }
    }
}
