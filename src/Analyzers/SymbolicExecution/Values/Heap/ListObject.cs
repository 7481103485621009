using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An array, list, set, span or other sequence.</summary>
internal class ListObject(IEnumerable<Value> items) : HeapObject
{
    private Views? views;
    private List<Value>? elements = [.. items];

    /// <summary>Gets the elements in the order of enumeration, or null once the sequence has escaped.</summary>
    public override List<Value>? Items => elements;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => elements ?? [];

    /// <inheritdoc />
    public override bool IsConstant => IsFixed;

    /// <inheritdoc />
    public override bool IsObserved => elements is not null;

    /// <summary>Gets the type of an array that interpreted code created, or null for any other sequence.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>
    /// Gets whether every enumeration yields the same elements: no code can write to them, nor to what they are computed from.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets whether the sequence is a set, which holds each element once.</summary>
    public bool IsSet { get; init; }

    /// <summary>
    /// Gets or sets whether an element of a set was removed: the next one that is added may take its position in the order.
    /// </summary>
    public bool HasGaps { get; set; }

    /// <summary>Gets the length of each dimension of a multidimensional array, or null for any other sequence.</summary>
    public IReadOnlyList<int>? Lengths { get; init; }

    /// <summary>Gets the sequence of which this is a slice, as of a span's array, or null: a write to the slice writes to it.</summary>
    public ListObject? Source { get; init; }

    /// <summary>Gets the index in <see cref="Items"/> of an element, or null if its indices are unknown or out of range.</summary>
    /// <param name="indices">The indices, one for each dimension.</param>
    public int? FindIndex(IReadOnlyList<Value> indices)
    {
        IReadOnlyList<int>? lengths = Lengths ?? (Items is null ? null : [Items.Count]);
        if (lengths is null || lengths.Count != indices.Count)
        {
            return null;
        }

        int position = 0;
        for (int i = 0; i < lengths.Count; i++)
        {
            if (!indices[i].TryGetContent(out int index) || index < 0 || index >= lengths[i])
            {
                return null;
            }

            position = (position * lengths[i]) + index;
        }

        return position;
    }

    /// <summary>Determines whether known indices are outside of known bounds, so that access throws.</summary>
    public bool IsOutOfRange(IReadOnlyList<Value> indices) =>
        elements is not null
        && indices.Count == (Lengths?.Count ?? 1)
        && indices.All(index => index.TryGetContent(out int _))
        && FindIndex(indices) is null;

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (elements is null)
        {
            return this;
        }

        ListObject copy = CopyWith(elements.Select(change));
        created(copy);
        views?.CopyTo(copy.views ??= new Views(), change);
        return copy;
    }

    /// <summary>Creates a sequence of the same kind with other elements.</summary>
    protected virtual ListObject CopyWith(IEnumerable<Value> others) =>
        new(others)
        {
            Type = Type,
            IsFixed = IsFixed,
            IsSet = IsSet,
            HasGaps = HasGaps,
            Lengths = Lengths,
        };

    /// <summary>Adds a sequence that reads this one when it is enumerated, and so is unknown once this one is written.</summary>
    /// <param name="view">The sequence.</param>
    /// <param name="origin">The syntax that creates it.</param>
    public void AddView(ListObject view, SyntaxNode origin) => (views ??= new Views()).Add(view, origin);

    /// <summary>Writes to the elements if they are known; the sequences that read them are unknown afterwards.</summary>
    /// <param name="change">Writes, adds or removes elements.</param>
    public void Change(Action<List<Value>> change)
    {
        if (Items is { } current)
        {
            change(current);
        }

        Source?.Escape();
        views?.Havoc();
    }

    /// <inheritdoc />
    public override void Escape()
    {
        Source?.Escape();
        HavocItems();
    }

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => elements is null || (isWritten && !IsFixed);

    /// <inheritdoc />
    public override void HavocView() => HavocItems();

    private void HavocItems()
    {
        List<Value>? previous = elements;
        elements = IsFixed ? elements : null;
        foreach (Value item in previous ?? [])
        {
            // Whatever is asked of the list later may still depend on the elements that it had.
            Received = Received.Union(item.DescendantSources);
            item.Escape();
        }

        views?.Havoc();
    }
}
