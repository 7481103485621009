using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class OrderedListTests
{
    [Fact]
    public void A_further_key_orders_only_elements_of_one_rank()
    {
        var first = (OrderedList)QueryOperators.Sort(AllKnown("c", "a", "b"), AllKnown(1, 2, 1), null, false, Origin).Content!;
        Assert.Equal(["c", "b", "a"], Contents(first));
        Assert.Equal(first.Ranks[0], first.Ranks[1]);
        Assert.NotEqual(first.Ranks[1], first.Ranks[2]);

        var second = (OrderedList)QueryOperators.Sort(first.Items!, AllKnown(9, 8, 7), first.Ranks, false, Origin).Content!;
        Assert.Equal(["b", "c", "a"], Contents(second));
        Assert.Equal(3, second.Ranks.Distinct().Count());
    }
}
