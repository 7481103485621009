using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class MatedHeightNotGivenTests
{
    [Fact]
    public void A_height_that_the_pair_does_not_give_is_a_finding()
    {
        Finding finding = Assert.Single(
            Judge.By<MatedHeightNotGiven>(SampleDesigns.Between("AXK740347G", "AXK840145WG").WithMatedHeight(3.0m))
        );
        Assert.Equal(
            "error KEY2005: AXK740347G with AXK840145WG is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG",
            finding.ToString()
        );
        Assert.Equal("height", finding.Origin);
        Assert.Equal<object>(["first", "second"], finding.Related);
        Assert.Equal(["height: 2.5 mm", "second: AXK840245WG"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_order_of_the_halves_only_reverses_the_sentence()
    {
        Finding finding = Assert.Single(
            Judge.By<MatedHeightNotGiven>(SampleDesigns.Between("AXK840145WG", "AXK740347G").WithMatedHeight(3.0m))
        );
        Assert.Equal("AXK840145WG with AXK740347G is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG", finding.Message);
        Assert.Equal(["height: 2.5 mm", "first: AXK840245WG"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_half_to_change_may_be_the_socket() =>
        Assert.Equal(
            "AXK740347G with AXK840145WG is 2.5 mm high, not 1.5 mm; for 1.5 mm use AXK740147G",
            Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.Between("AXK740347G", "AXK840145WG").WithMatedHeight(1.5m))).Message
        );

    [Fact]
    public void A_height_that_neither_half_gives_has_no_other_part() =>
        Assert.Equal(
            "AXK740347G with AXK840145WG is 2.5 mm high, not 9.0 mm",
            Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.Between("AXK740347G", "AXK840145WG").WithMatedHeight(9))).Message
        );

    [Theory]
    [InlineData("2.5", true)]
    [InlineData("2.50", true)]
    [InlineData("2.4999999999999999999999999999", false)]
    [InlineData("2.5000000000000000000000000001", false)]
    public void The_height_is_met_exactly(string height, bool sound) =>
        Assert.Equal(
            sound,
            Judge
                .By<MatedHeightNotGiven>(
                    SampleDesigns.Between("AXK740347G", "AXK840145WG").WithMatedHeight(Traced.Create(Length.Parse(height + " mm")))
                )
                .Count == 0
        );

    [Fact]
    public void A_height_in_another_unit_is_the_same_height()
    {
        InterconnectModel pair = SampleDesigns.Between("AXK740347G", "AXK840145WG");
        Assert.Empty(Judge.By<MatedHeightNotGiven>(pair.WithMatedHeight(Traced.Create(2500.Micrometers()))));
        Assert.Empty(Judge.By<MatedHeightNotGiven>(pair.WithMatedHeight(Traced.Create(0.25.Centimeters()))));
    }

    [Fact]
    public void Two_that_do_not_mate_have_another_cause() =>
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.Between("AXK740147G", "AXK840245WG").WithMatedHeight(9)));

    [Fact]
    public void A_half_that_never_gives_the_height_is_wrong_whatever_the_other_is()
    {
        Finding finding = Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.Half("AXK740347G").WithMatedHeight(2)));
        Assert.Equal(
            "AXK740347G does not support a mated height of 2.0 mm; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm",
            finding.Message
        );
        Assert.Equal("height", finding.Origin);
        Assert.Equal<object>(["first"], finding.Related);
        Assert.Equal(["height: 2.5 mm", "height: 3.0 mm"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        InterconnectModel pair = SampleDesigns.Between("AXK740347G", "AXK840145WG");
        Assert.Empty(Judge.By<MatedHeightNotGiven>(pair));
        Assert.Empty(Judge.By<MatedHeightNotGiven>(pair.WithMatedHeight(SampleDesigns.Unknown<Length>())));
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.Half("AXK740347G").WithMatedHeight(3)));
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.NoneKnown().WithMatedHeight(9)));
    }

    [Fact]
    public void Either_half_may_be_the_one_that_never_gives_the_height()
    {
        foreach (InterconnectModel half in MadeUp.WithUnknown(TestSeries.Part("AXK740347G")))
        {
            Assert.Single(Judge.By<MatedHeightNotGiven>(half.WithMatedHeight(2)));
            Assert.Empty(Judge.By<MatedHeightNotGiven>(half.WithMatedHeight(2.5m)));
        }
    }

    [Fact]
    public void A_half_with_unknown_heights_may_mate_at_any_height() =>
        Assert.All(MadeUp.WithUnknown(MadeUp.Socket("K2")), half => Assert.Empty(Judge.By<MatedHeightNotGiven>(half.WithMatedHeight(2))));
}
