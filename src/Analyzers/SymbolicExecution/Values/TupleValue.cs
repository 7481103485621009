namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// The elements of a tuple, or the two of an entry of a dictionary. Like the tuple, it equals another with equal elements.
/// </summary>
internal sealed class TupleValue(IReadOnlyList<Value> items)
{
    public IReadOnlyList<Value> Items => items;

    public override bool Equals(object? obj) =>
        obj is TupleValue other
        && other.Items.Count == items.Count
        && items
            .Zip(other.Items, (one, another) => one.IsKnown && another.IsKnown && Equals(one.Content, another.Content))
            .All(same => same);

    public override int GetHashCode() =>
        items.Aggregate(items.Count, (hash, item) => unchecked((hash * 31) + (item.Content?.GetHashCode() ?? 0)));
}
