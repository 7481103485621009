using Keyway.Designs.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs.Model;

public class MatingCheckTests
{
    [Theory]
    [InlineData("AXK740347G", "AXK840145WG", "Pair")]
    [InlineData("AXK740347G", "AXK740347G", "SameRole")]
    [InlineData("AXK740347G", "AXK7L24223G", "SameRole")]
    [InlineData("AXK7L24223G", "AXT624124", "OtherSeries")]
    [InlineData("AXK7L24223G", "AXT626124", "OtherSeries")]
    [InlineData("AXK7L24223G", "AXK8L26124BG", "OtherCount")]
    [InlineData("AXK740147G", "AXK850245WG", "OtherCount")]
    [InlineData("AXK740147G", "AXK840245WG", "NoCommonHeight")]
    [InlineData("EX7303S", "EX8302H", "NoCommonHeight")]
    public void The_first_cause_in_the_order_role_series_count_height_is_checked(string first, string second, string mating)
    {
        Assert.Equal(mating, MatingCheck.Judge(TestSeries.Part(first), TestSeries.Part(second)).ToString());
        Assert.Equal(mating, MatingCheck.Judge(TestSeries.Part(second), TestSeries.Part(first)).ToString());
    }

    [Fact]
    public void A_series_of_the_same_name_by_another_maker_is_another_series()
    {
        Connector socket = TestSeries.Create("series P4\nmanufacturer Other\nsocket 40: Q{}\n").Find("Q40")!;
        Assert.Equal(MatingResult.OtherSeries, MatingCheck.Judge(socket, TestSeries.Part("AXK840145WG")));
    }

    /// <summary>Parts are compared by part number, because two libraries may contain the catalog of the same series.</summary>
    [Fact]
    public void A_pair_is_a_pair_from_whichever_copy_of_the_catalog_its_halves_come()
    {
        Connector header = TestSeries.Create(Sheets.P4).Find("AXK840145WG")!;
        Assert.Equal(MatingResult.Pair, MatingCheck.Judge(TestSeries.Part("AXK740347G"), header));
    }

    [Fact]
    public void Common_heights_are_those_of_the_pair()
    {
        Assert.Equal([2.5.Millimeters()], MatingCheck.FindCommonHeights(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG")));
        Assert.Empty(MatingCheck.FindCommonHeights(TestSeries.Part("AXK740147G"), TestSeries.Part("AXK840245WG")));
    }
}
