namespace Keyway.Analyzers.Evaluation;

/// <summary>The elements of a tuple, or the two of an entry of a dictionary.</summary>
internal sealed class TupleContent(IReadOnlyList<Value> items)
{
    public IReadOnlyList<Value> Items => items;
}
