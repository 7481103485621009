using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>An array, list or other sequence. An object of its own, since arrays and lists are shared and can be written to.</summary>
internal sealed class SequenceContent(IEnumerable<Value> items)
{
    private List<SequenceContent>? views;

    /// <summary>The elements; nothing once something that is not followed could have written to them.</summary>
    public List<Value>? Items { get; private set; } = [.. items];

    /// <summary>The type of an array that code has made; nothing of other sequences.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>Whether the elements are the same whenever it is walked through: nothing can write to them, or to what they are made of.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Another sequence that shows what is in this one when it is walked through.</summary>
    public void AddView(SequenceContent view) => (views ??= []).Add(view);

    /// <summary>An element is written or added.</summary>
    public void Change(Action<List<Value>> change)
    {
        if (Items is { } current)
        {
            change(current);
        }

        ForgetViews();
    }

    public void Forget()
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
        foreach (SequenceContent view in views ?? [])
        {
            view.Forget();
        }

        views = null;
    }
}
