using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An array, list or other sequence. An object of its own, since arrays and lists are shared and can be written to.</summary>
internal class ListObject(IEnumerable<Value> items)
{
    private List<ListObject>? views;

    /// <summary>The elements, in the order of a walk; nothing once something that is not followed could have written to them.</summary>
    public List<Value>? Items { get; private set; } = [.. items];

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

    /// <summary>Other elements in a sequence of the same kind.</summary>
    public virtual ListObject Copy(Func<Value, Value> change) =>
        new((Items ?? []).Select(change))
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

        Whole?.Havoc();
        ForgetViews();
    }

    public void Havoc()
    {
        Whole?.Havoc();
        ForgetItems();
    }

    private void ForgetItems()
    {
        List<Value>? held = Items;
        Items = null;
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
