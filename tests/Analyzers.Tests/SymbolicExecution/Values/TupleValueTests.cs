using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class TupleValueTests
{
    [Fact]
    public void Tuples_with_equal_known_elements_are_equal()
    {
        var tuple = new TupleValue(AllKnown("F4", 20));
        Assert.Equal(tuple, new TupleValue(AllKnown("F4", 20)));
        Assert.Equal(tuple.GetHashCode(), new TupleValue(AllKnown("F4", 20)).GetHashCode());
        Assert.NotEqual(tuple, new TupleValue(AllKnown("F4", 24)));
        Assert.NotEqual(tuple, new TupleValue(AllKnown("F4")));
        Assert.NotEqual(new TupleValue([Unknown]), new TupleValue([Unknown]));
    }

    [Fact]
    public void The_elements_escape_and_the_tuple_stays()
    {
        ListObject list = ListOf(18);
        var tuple = new TupleValue([Known(list), Known(20)]);
        tuple.Escape();
        Assert.Null(list.Items);
        Assert.Equal(20, tuple.Elements[1].Content);
        Assert.Equal(tuple.Elements, tuple.Children);
        Assert.False(tuple.CanChange(true));
    }

    [Fact]
    public void A_copy_has_copies_of_the_elements()
    {
        HeapObject? announced = null;
        HeapObject copy = new TupleValue(AllKnown(18, 20)).Copy(value => Known((int)value.Content! + 1), made => announced = made);
        Assert.Same(copy, announced);
        Assert.Equal([19, 21], copy.Children.Select(child => child.Content));
    }
}
