namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The elements of a sequence that have one key, as <c>GroupBy</c> gives them.</summary>
internal sealed class GroupObject(Value key, IEnumerable<Value> items) : ListObject(items)
{
    public Value Key => key;

    /// <inheritdoc />
    protected override ListObject CopyWith(IEnumerable<Value> others) => new GroupObject(key, others);
}
