
namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The elements of a sequence that have one key, as <c>GroupBy</c> gives them.</summary>
internal sealed class GroupObject(Value key, IEnumerable<Value> items) : ListObject(items)
{
    public Value Key => key;

    public override ListObject Copy(Func<Value, Value> change) => new GroupObject(key, (Items ?? []).Select(change));
}
