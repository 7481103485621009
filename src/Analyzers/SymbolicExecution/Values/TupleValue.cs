using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// A tuple, or the key and value of a dictionary's entry. Two tuples are equal if all their elements are known and equal.
/// </summary>
internal sealed class TupleValue(IReadOnlyList<Value> elements) : HeapObject
{
    /// <summary>Gets the elements in order.</summary>
    public IReadOnlyList<Value> Elements => elements;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => elements;

    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    public override void Escape()
    {
        foreach (Value element in elements)
        {
            element.Escape();
        }
    }

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        var copy = new TupleValue([.. elements.Select(change)]);
        created(copy);
        return copy;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) =>
        obj is TupleValue other
        && other.Elements.Count == elements.Count
        && elements
            .Zip(other.Elements, (one, another) => one.IsKnown && another.IsKnown && Equals(one.Content, another.Content))
            .All(same => same);

    /// <inheritdoc />
    public override int GetHashCode() =>
        elements.Aggregate(elements.Count, (hash, item) => unchecked((hash * 31) + (item.Content?.GetHashCode() ?? 0)));
}
