using Keyway.Analyzers.SymbolicExecution.Semantics;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The result of <c>ToLookup</c>: groups by their keys, which has an empty group for every other key.</summary>
/// <param name="groups">The groups.</param>
/// <param name="comparer">Compares string keys, or null for ordinal equality.</param>
internal sealed class LookupObject(IEnumerable<Value> groups, StringComparer? comparer = null) : ListObject(groups)
{
    private readonly IEqualityComparer<object?> keys = new ContentComparer(comparer);

    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    protected override ListObject CopyWith(IEnumerable<Value> others) => new LookupObject(others, comparer);

    /// <summary>Gets the elements of the group with a key; null if there is none.</summary>
    public IReadOnlyList<Value>? FindGroup(object? key) =>
        (Items ?? [])
            .Select(group => group.Content)
            .OfType<GroupObject>()
            .FirstOrDefault(group => keys.Equals(group.Key.Content, key))
            ?.Items;

    /// <summary>Gets the elements of the group with a key; empty if there is none.</summary>
    public IEnumerable<Value> Find(object? key) => FindGroup(key) ?? [];
}
