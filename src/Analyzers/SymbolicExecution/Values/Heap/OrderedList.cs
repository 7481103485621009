namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A sequence in order, of which a further key may order the elements that stand at one rank.</summary>
internal sealed class OrderedList(IEnumerable<Value> items, IReadOnlyList<int> ranks) : ListObject(items)
{
    /// <summary>For each element its rank: equal for those that the keys so far do not tell apart.</summary>
    public IReadOnlyList<int> Ranks => ranks;
}
