namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The result of <c>OrderBy</c>: a sorted sequence, in which <c>ThenBy</c> may sort the elements that have one rank.</summary>
internal sealed class OrderedList(IEnumerable<Value> items, IReadOnlyList<int> ranks) : ListObject(items)
{
    /// <summary>Gets the rank of each element; elements whose keys so far are equal have the same rank.</summary>
    public IReadOnlyList<int> Ranks => ranks;
}
