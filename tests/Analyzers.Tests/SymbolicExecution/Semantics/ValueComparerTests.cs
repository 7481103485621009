using Keyway.Analyzers.SymbolicExecution.Semantics;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class ValueComparerTests
{
    [Fact]
    public void Numbers_of_one_type_and_quantities_can_be_put_in_order()
    {
        Assert.True(ValueComparer.CanCompare(AllKnown(18, 20)));
        Assert.True(ValueComparer.CanCompare(AllKnown(1.5.Millimeters(), 2.Millimeters())));
        Assert.False(ValueComparer.CanCompare(AllKnown(18, 20L)));
        Assert.False(ValueComparer.CanCompare([Known(18), Unknown]));
    }

    [Fact]
    public void Text_and_numbers_without_an_order_cannot()
    {
        Assert.False(ValueComparer.CanCompare(AllKnown("a", "b")));
        Assert.False(ValueComparer.CanCompare(AllKnown(1.5, double.NaN)));
        Assert.False(ValueComparer.CanCompare(AllKnown(-0d, 0d)));
    }

    [Theory]
    [InlineData(false, 1, 3, 0, 2)]
    [InlineData(true, 2, 0, 1, 3)]
    public void Equal_values_stay_in_their_order(bool descends, params int[] places) =>
        Assert.Equal(places, ValueComparer.Sort(AllKnown(20, 18, 24, 18), new int[4], descends));

    [Fact]
    public void Earlier_ranks_come_before_the_keys() =>
        Assert.Equal([2, 0, 1], ValueComparer.Sort(AllKnown(18, 20, 24), [1, 1, 0], descends: false));
}
