namespace Keyway.Analyzers.Evaluation;

/// <summary>An array, list or other sequence. An object of its own, since arrays and lists are shared and can be written to.</summary>
internal sealed class SequenceContent(IEnumerable<Value> items)
{
    /// <summary>The elements; nothing once something that is not followed could have written to them.</summary>
    public List<Value>? Items { get; private set; } = [.. items];

    public void Forget()
    {
        List<Value>? items = Items;
        Items = null;
        foreach (Value item in items ?? [])
        {
            item.Escape();
        }
    }
}
