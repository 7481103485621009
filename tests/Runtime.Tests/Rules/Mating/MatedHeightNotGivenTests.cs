using Keyway.Designs.Model;
using Keyway.Parts;
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

    [Theory]
    [InlineData("tolerances matedHeight=0.15 mm", 16.2, 16.5)]
    [InlineData("mating workingRange=16.2 mm to 16.5 mm", 16.2, 16.5)]
    [InlineData("mating@heights=16.35mm workingRange=16.3 mm to 16.5 mm\ntolerances matedHeight=0.15 mm", 16.2, 16.5)]
    public void A_height_within_the_tolerance_or_the_working_range_is_met(string facts, double least, double most)
    {
        InterconnectModel pair = MadeUp.PairAt("K2", "16.35 mm", facts);
        Connector socket = pair.First.Value;
        foreach (decimal height in new[] { (decimal)least, 16.35m, (decimal)most })
        {
            Assert.Empty(Judge.By<MatedHeightNotGiven>(pair.WithMatedHeight(height)));
            Assert.Empty(Judge.By<MatedHeightNotGiven>(new MateRequest(socket, Traced.Create(height.Millimeters()))));
            Assert.All(MadeUp.WithUnknown(socket), half => Assert.Empty(Judge.By<MatedHeightNotGiven>(half.WithMatedHeight(height))));
            Assert.NotNull(
                new PartRequest(socket.Series, ConnectorRole.Socket, Traced.Create(10), Traced.Create(height.Millimeters())).Find()
            );
        }

        foreach (decimal height in new[] { (decimal)least - 0.01m, (decimal)most + 0.01m })
        {
            Assert.Single(Judge.By<MatedHeightNotGiven>(pair.WithMatedHeight(height)));
            Assert.Single(Judge.By<MatedHeightNotGiven>(new MateRequest(socket, Traced.Create(height.Millimeters()))));
            Assert.Null(
                new PartRequest(socket.Series, ConnectorRole.Socket, Traced.Create(10), Traced.Create(height.Millimeters())).Find()
            );
        }
    }

    [Fact]
    public void A_working_range_is_named_in_the_message() =>
        Assert.Equal(
            "K2A10 with K2B10 is 16.2 to 16.5 mm high, not 17.0 mm",
            Assert
                .Single(
                    Judge.By<MatedHeightNotGiven>(
                        MadeUp.PairAt("K2", "16.35 mm", "mating workingRange=16.2 mm to 16.5 mm").WithMatedHeight(17)
                    )
                )
                .Message
        );

    [Fact]
    public void Of_several_pairs_that_give_a_height_the_nearest_is_chosen()
    {
        Series series = TestSeries.Create(
            "series W2\ntolerances matedHeight=0.4 mm\nsocket 10: WA{}\nsocket 10: WD{}\nheader 10: WB{}\nheader 10: WC{}\n"
                + "pair 1.0 mm: 0 2\npair 1.5 mm: 1 3\npair 1.5 mm: 0 3\n"
        );
        Connector socket = series.Find("WA10")!;
        Assert.Equal("WB10", new MateRequest(socket, Traced.Create(1.2m.Millimeters())).Find()?.ToString());
        Assert.Equal("WC10", new MateRequest(socket, Traced.Create(1.3m.Millimeters())).Find()?.ToString());
        Assert.Equal("WC10", new MateRequest(socket, Traced.Create(1.5m.Millimeters())).Find()?.ToString());
        Assert.Equal(
            "WB10",
            new PartRequest(series, ConnectorRole.Header, Traced.Create(10), Traced.Create(1.1m.Millimeters())).Find()?.ToString()
        );
        Assert.Equal(
            "WC10",
            new PartRequest(series, ConnectorRole.Header, Traced.Create(10), Traced.Create(1.4m.Millimeters())).Find()?.ToString()
        );
    }

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
