using Keyway.Parts;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

/// <summary>KEY2005 in the search for a mating part.</summary>
public class MatingPartNotGivenTests
{
    [Fact]
    public void A_height_that_the_part_does_not_give_is_a_finding_at_the_height()
    {
        Finding finding = Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf("AXK740347G", 2)));
        Assert.Equal(
            "error KEY2005: AXK740347G does not support a mated height of 2.0 mm; "
                + "AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm",
            finding.ToString()
        );
        Assert.Equal("height", finding.Origin);
        Assert.Equal(["height: 2.5 mm", "height: 3.0 mm"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Several_partners_without_a_height_are_a_finding_at_the_request()
    {
        Finding finding = Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf("AXK840145WG")));
        Assert.Equal(
            "AXK840145WG mates with AXK740147G at 1.5 mm, AXK740247G at 2.0 mm or AXK740347G at 2.5 mm; specify the mated height",
            finding.Message
        );
        Assert.Equal("request", finding.Origin);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void No_partner_at_all_is_a_finding()
    {
        Connector socket = TestSeries.Create("series Z\nsocket 10: A{}\n").Find("A10")!;
        Assert.Equal(
            "the catalog lists no part that mates with A10",
            Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf(socket))).Message
        );
        Assert.Equal(
            "A10 does not support a mated height of 1.0 mm",
            Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf(socket, 1))).Message
        );
    }

    /// <summary>If two headers fit a socket at the same height, a missing height is not the reason.</summary>
    [Fact]
    public void Of_two_partners_at_one_height_the_first_listed_is_found()
    {
        Series series = TestSeries.Create("series Z\nsocket 10: A{}\nheader 10: B{}\nheader 10: C{}\npair 1.0 mm: 0 1\npair 1.0 mm: 0 2\n");
        MateRequest request = SampleDesigns.MateOf(series.Find("A10")!, 1);
        Assert.Empty(Judge.By<MatedHeightNotGiven>(request));
        Assert.Equal("B10", request.Find()?.PartNumber.Value);
    }

    /// <summary>Without a height, a mating part is found only if there is exactly one.</summary>
    [Theory]
    [InlineData("pair 1.0 mm: 0 1\npair 1.5 mm: 0 1\npair 1.5 mm: 0 2\n")]
    [InlineData("pair 1.5 mm: 0 1\npair 1.5 mm: 0 2\npair 1.0 mm: 0 1\n")]
    public void Two_partners_at_several_heights_need_a_height_in_whatever_order_the_catalog_lists_them(string pairs)
    {
        Series series = TestSeries.Create("series Z\nsocket 10: A{}\nheader 10: B{}\nheader 10: C{}\n" + pairs);
        Assert.Single(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf(series.Find("A10")!)));
    }

    [Theory]
    [InlineData("AXK740347G", 2.5)]
    [InlineData("AXK740347G", 3.0)]
    [InlineData("AXK840145WG", 1.5)]
    public void A_height_that_the_part_supports_is_not_a_finding(string number, double height) =>
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf(number, (decimal)height)));

    [Fact]
    public void The_only_partner_needs_no_height()
    {
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf("AXK7L24223G")));
        Assert.Empty(Judge.By<MatedHeightNotGiven>(SampleDesigns.MateOf("AXK740447G")));
    }

    [Fact]
    public void An_unknown_height_is_not_a_finding() =>
        Assert.Empty(
            Judge.By<MatedHeightNotGiven>(new MateRequest(TestSeries.Part("AXK740347G"), SampleDesigns.Unknown<Length>(), "request"))
        );
}
