using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>Groups by their keys, as <c>ToLookup</c> gives them: under a key that there is not stands an empty group.</summary>
internal sealed class LookupObject(IEnumerable<Value> groups) : ListObject(groups)
{
    /// <inheritdoc />
    protected override ListObject CopyWith(IEnumerable<Value> others) => new LookupObject(others);

    public IEnumerable<Value> Find(object? key) =>
        (Items ?? []).Select(group => group.Content).OfType<GroupObject>().FirstOrDefault(group => Equals(group.Key.Content, key))?.Items
        ?? [];
}
