namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A group of <c>GroupBy</c>: the elements of a sequence that have one key.</summary>
internal sealed class GroupObject(Value key, IEnumerable<Value> items) : ListObject(items)
{
    /// <summary>Gets the key of the group.</summary>
    public Value Key => key;

    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    protected override ListObject CopyWith(IEnumerable<Value> others) => new GroupObject(key, others);
}
