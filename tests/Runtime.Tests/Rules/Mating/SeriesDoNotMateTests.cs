using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class SeriesDoNotMateTests
{
    [Fact]
    public void A_socket_of_one_series_and_a_header_of_another_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<SeriesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXT624124")));
        Assert.Equal(
            "error KEY2002: an F4 socket does not mate with an F4S header; AXK7L24223G mates with AXK8L24124BG",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal<object>(["first"], finding.Related);
        Assert.Equal(["second: AXK8L24124BG", "first: AXT524124"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_order_of_the_halves_only_reverses_the_sentence() =>
        Assert.Equal(
            "an F4S header does not mate with an F4 socket; AXT624124 mates with AXT524124",
            Assert.Single(Judge.By<SeriesDoNotMate>(SampleDesigns.Between("AXT624124", "AXK7L24223G"))).Message
        );

    [Fact]
    public void Heights_tell_several_partners_apart() =>
        Assert.Equal(
            "a P4 socket does not mate with an F4 header; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm",
            Assert.Single(Judge.By<SeriesDoNotMate>(SampleDesigns.Between("AXK740347G", "AXK8L24124BG"))).Message
        );

    [Fact]
    public void Two_of_one_series_are_not_a_finding()
    {
        Assert.Empty(Judge.By<SeriesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG")));
        Assert.Empty(Judge.By<SeriesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK8L26124BG")));
    }

    [Fact]
    public void An_unknown_half_is_not_a_finding() => Assert.Empty(Judge.By<SeriesDoNotMate>(SampleDesigns.Half("AXK7L24223G")));
}
