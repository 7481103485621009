namespace Keyway.Analyzers.Evaluation.Values;

/// <summary>The elements of a sequence that have one key, as <c>GroupBy</c> gives them.</summary>
internal sealed class GroupContent(Value key, IEnumerable<Value> items) : SequenceContent(items)
{
    public Value Key => key;

    public override SequenceContent Copy(Func<Value, Value> change) => new GroupContent(key, (Items ?? []).Select(change));
}
