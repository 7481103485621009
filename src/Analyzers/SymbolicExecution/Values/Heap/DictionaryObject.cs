
namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A dictionary whose keys are known.</summary>
/// <param name="comparer">Tells which texts are the same key; nothing for the usual way.</param>
internal sealed class DictionaryObject(StringComparer? comparer = null)
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

    /// <summary>The same entries in a dictionary of their own; nothing if one of them has a state that others may change.</summary>
    public DictionaryObject? Copy(Func<Value, bool> hasState, Func<Value, Value> fresh) =>
        Entries is null || Entries.Any(entry => hasState(entry.Key) || hasState(entry.Value))
            ? null
            : new DictionaryObject(comparer) { Entries = [.. Entries.Select(entry => (entry.Key, fresh(entry.Value)))] };

    private bool IsSame(object? one, object? other) =>
        comparer is not null && one is string first && other is string second ? comparer.Equals(first, second) : Equals(one, other);

    public void Havoc()
    {
        List<(Value Key, Value Value)>? entries = Entries;
        Entries = null;
        foreach ((_, Value value) in entries ?? [])
        {
            value.Escape();
        }
    }
}
