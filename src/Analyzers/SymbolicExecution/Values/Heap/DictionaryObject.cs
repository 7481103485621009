using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A dictionary whose keys are known.</summary>
/// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
internal sealed class DictionaryObject(StringComparer? comparer = null) : HeapObject
{
    /// <summary>Gets the entries in order, or null once the dictionary has escaped.</summary>
    public List<(Value Key, Value Value)>? Entries { get; private set; } = [];

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
    public override bool CanChange(bool isWritten) => Entries is null || isWritten;

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (Entries is null)
        {
            return this;
        }

        var copy = new DictionaryObject(comparer);
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
        Entries = null;
        foreach ((_, Value value) in entries ?? [])
        {
            value.Escape();
        }
    }
}
