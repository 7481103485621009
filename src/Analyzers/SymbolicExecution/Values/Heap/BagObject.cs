namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A collection whose elements are known, but not their order, such as a frozen set or rows that are sorted by text.</summary>
/// <param name="items">The elements.</param>
/// <param name="isFixed">Whether nothing can change which elements it has.</param>
internal sealed class BagObject(IEnumerable<Value> items, bool isFixed) : HeapObject
{
    private List<Value>? elements = [.. items];

    /// <summary>Gets the elements in any order, or null once a collection that can change has escaped.</summary>
    public IReadOnlyList<Value>? Elements => elements;

    /// <summary>Gets whether nothing can change which elements the collection has.</summary>
    public bool IsFixed => isFixed;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => elements ?? [];

    /// <inheritdoc />
    public override bool IsConstant => isFixed;

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => elements is null || (isWritten && !isFixed);

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (elements is null)
        {
            return this;
        }

        var copy = new BagObject(elements.Select(change), isFixed);
        created(copy);
        return copy;
    }

    /// <inheritdoc />
    public override void Escape()
    {
        List<Value>? escaping = elements;
        elements = isFixed ? elements : null;
        foreach (Value element in escaping ?? [])
        {
            element.Escape();
        }
    }
}
