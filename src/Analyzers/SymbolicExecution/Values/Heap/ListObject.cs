using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An array, list or other sequence. An object of its own, since arrays and lists are shared and can be written to.</summary>
internal class ListObject(IEnumerable<Value> items) : HeapObject
{
    private List<ListObject>? views;
    private List<Value>? elements = [.. items];

    /// <summary>The elements, in the order of a walk; nothing once something that is not followed could have written to them.</summary>
    public override List<Value>? Items => elements;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => elements ?? [];

    /// <summary>The type of an array that code has made; nothing of other sequences.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>
    /// Whether the elements are the same whenever it is walked through: nothing can write to them, or to what they are made of.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether it is a set, which holds each element once.</summary>
    public bool IsSet { get; init; }

    /// <summary>Whether something was taken out of a set: what is put in later may stand in its place.</summary>
    public bool HasGaps { get; set; }

    /// <summary>How many elements a rectangular array has in each direction; nothing of another sequence.</summary>
    public IReadOnlyList<int>? Lengths { get; init; }

    /// <summary>The sequence of which this is a part, as a span is: what is written here is written there.</summary>
    public ListObject? Whole { get; init; }

    /// <summary>The place in a walk of the element with these indices; nothing if there is none, or they are not known.</summary>
    public int? PlaceOf(IReadOnlyList<Value> indices)
    {
        IReadOnlyList<int>? lengths = Lengths ?? (Items is null ? null : [Items.Count]);
        if (lengths is null || lengths.Count != indices.Count)
        {
            return null;
        }

        int place = 0;
        for (int i = 0; i < lengths.Count; i++)
        {
            if (!indices[i].TryGetContent(out int index) || index < 0 || index >= lengths[i])
            {
                return null;
            }

            place = (place * lengths[i]) + index;
        }

        return place;
    }

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        if (elements is null)
        {
            return this;
        }

        ListObject copy = CopyWith(elements.Select(change));
        created(copy);
        return copy;
    }

    /// <summary>Creates a sequence of the same kind with other elements.</summary>
    protected virtual ListObject CopyWith(IEnumerable<Value> others) =>
        new(others)
        {
            Type = Type,
            IsSet = IsSet,
            HasGaps = HasGaps,
            Lengths = Lengths,
        };

    /// <summary>Another sequence that shows what is in this one when it is walked through.</summary>
    public void AddView(ListObject view) => (views ??= []).Add(view);

    /// <summary>An element is written or added.</summary>
    public void Change(Action<List<Value>> change)
    {
        if (Items is { } current)
        {
            change(current);
        }

        Whole?.Escape();
        ForgetViews();
    }

    /// <inheritdoc />
    public override void Escape()
    {
        Whole?.Escape();
        ForgetItems();
    }

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => elements is null || !isImmutableArray(Type);

    private void ForgetItems()
    {
        List<Value>? held = elements;
        elements = null;
        foreach (Value item in held ?? [])
        {
            item.Escape();
        }

        ForgetViews();
    }

    private void ForgetViews()
    {
        List<ListObject>? shown = views;
        views = null;
        foreach (ListObject view in shown ?? [])
        {
            view.ForgetItems();
        }
    }
}
