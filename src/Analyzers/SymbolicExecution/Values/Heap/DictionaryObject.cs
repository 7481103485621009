using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A dictionary whose keys are known.</summary>
/// <param name="comparer">Tells which texts are the same key; nothing for the usual way.</param>
internal sealed class DictionaryObject(StringComparer? comparer = null) : HeapObject
{
    /// <summary>The entries in their order; nothing once something that is not followed could have written to them.</summary>
    public List<(Value Key, Value Value)>? Entries { get; private set; } = [];

    public Value? Find(object key) => Entries?.Where(entry => IsSame(entry.Key.Content, key)).Select(entry => entry.Value).FirstOrDefault();

    public void Set(Value key, Value value)
    {
        int place = Entries?.FindIndex(entry => IsSame(entry.Key.Content, key.Content)) ?? -1;
        if (place >= 0)
        {
            // The key stays the one that was there first.
            Entries![place] = (Entries[place].Key, value);
        }
        else
        {
            Entries?.Add((key, value));
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Value> Children => (Entries ?? []).Select(entry => entry.Value);

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => true;

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
