using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The result of <c>ToLookup</c>: groups by their keys, which has an empty group for every other key.</summary>
internal sealed class LookupObject(IEnumerable<Value> groups) : ListObject(groups)
{
    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    protected override ListObject CopyWith(IEnumerable<Value> others) => new LookupObject(others);

    /// <summary>Gets the elements of the group with a key; empty if there is none.</summary>
    public IEnumerable<Value> Find(object? key) =>
        (Items ?? []).Select(group => group.Content).OfType<GroupObject>().FirstOrDefault(group => Equals(group.Key.Content, key))?.Items
        ?? [];
}
