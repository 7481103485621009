using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class MatedHeightTests
{
    [Theory]
    [InlineData("AXK740347G", "AXK840145WG", 2.5)]
    [InlineData("AXK840145WG", "AXK740347G", 2.5)]
    [InlineData("AXK740347G", "AXK840245WG", 3.0)]
    public void It_is_the_height_of_the_pair(string first, string second, double height) =>
        Assert.Equal(height.Millimeters(), Between(first, second).MatedHeight);

    [Fact]
    public void It_is_the_height_that_was_requested() =>
        Assert.Equal(3.Millimeters(), Between("AXK740347G", "AXK840145WG").WithMatedHeight(3.Millimeters()).MatedHeight);

    [Theory]
    [InlineData("AXK740147G", "AXK840245WG")]
    [InlineData("AXK740347G", "AXK740347G")]
    public void Two_that_do_not_mate_have_none(string first, string second) => Assert.Null(Between(first, second).MatedHeight);

    [Fact]
    public void A_pair_that_gives_several_has_none_before_it_is_said()
    {
        Series series = TestSeries.Create("socket 10: A{}\nheader 10: B{}\npair 2.0 mm: 0 1\npair 1.5 mm: 0 1\n");
        Interconnect interconnect = Interconnect.Between(series.Find("A10")!, series.Find("B10")!);
        Assert.Null(interconnect.MatedHeight);
        Assert.Equal(1.5.Millimeters(), interconnect.WithMatedHeight(1.5.Millimeters()).MatedHeight);
    }

    private static Interconnect Between(string first, string second) =>
        Interconnect.Between(TestSeries.Part(first), TestSeries.Part(second));
}
