using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class NoCommonHeightTests
{
    [Fact]
    public void A_pair_without_a_mated_height_in_common_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between("AXK740147G", "AXK840245WG")));
        Assert.Equal(
            "error KEY2004: AXK740147G (1.5 mm) and AXK840245WG (3.0 or 3.5 mm) have no mated height in common; "
                + "AXK740147G mates with AXK840145WG at 1.5 mm",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal<object>(["first"], finding.Related);
        Assert.Equal(["second: AXK840145WG", "first: AXK740347G", "first: AXK740447G"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData("3.0", "first: AXK740347G, second: AXK840145WG, first: AXK740447G")]
    [InlineData("3.5", "first: AXK740447G, second: AXK840145WG, first: AXK740347G")]
    [InlineData("1.5", "second: AXK840145WG, first: AXK740347G, first: AXK740447G")]
    [InlineData("9.0", "second: AXK840145WG, first: AXK740347G, first: AXK740447G")]
    public void A_partner_at_the_height_that_the_design_states_comes_first(string height, string remedies)
    {
        InterconnectModel design = SampleDesigns
            .Between("AXK740147G", "AXK840245WG")
            .WithMatedHeight(Traced.Create(Length.Parse(height + " mm")));
        Assert.Equal(remedies, string.Join(", ", Judge.RemediesOf(Assert.Single(Judge.By<NoCommonHeight>(design)))));
    }

    [Fact]
    public void A_stated_height_that_is_unknown_prefers_no_partner() =>
        Assert.Equal(
            ["second: AXK840145WG", "first: AXK740347G", "first: AXK740447G"],
            Judge.RemediesOf(
                Assert.Single(
                    Judge.By<NoCommonHeight>(
                        SampleDesigns.Between("AXK740147G", "AXK840245WG").WithMatedHeight(SampleDesigns.Unknown<Length>())
                    )
                )
            )
        );

    [Fact]
    public void A_partner_at_two_heights_is_offered_once()
    {
        Series series = TestSeries.Create(
            "series Z\nsocket 10: A{}\nsocket 10: C{}\nheader 10: B{}\nheader 10: D{}\n"
                + "pair 1.5 mm: 0 2\npair 2.0 mm: 0 2\npair 3.0 mm: 1 3\n"
        );
        Assert.Equal(
            ["second: B10", "first: C10"],
            Judge.RemediesOf(
                Assert.Single(
                    Judge.By<NoCommonHeight>(
                        SampleDesigns.Between(series.Find("A10")!, series.Find("D10")!).WithMatedHeight(Traced.Create(2.0.Millimeters()))
                    )
                )
            )
        );
    }

    [Fact]
    public void The_order_of_the_halves_only_reverses_the_sentence() =>
        Assert.Equal(
            "AXK840245WG (3.0 or 3.5 mm) and AXK740147G (1.5 mm) have no mated height in common; "
                + "AXK840245WG mates with AXK740347G at 3.0 mm or AXK740447G at 3.5 mm",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between("AXK840245WG", "AXK740147G"))).Message
        );

    [Fact]
    public void A_count_that_the_pair_leaves_out_is_a_finding() =>
        Assert.Equal(
            "EX7303S (2.5 mm) and EX8302H (3.5 mm) have no mated height in common; EX7303S mates with EX8301H at 2.5 mm",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between("EX7303S", "EX8302H"))).Message
        );

    [Fact]
    public void Parts_without_heights_are_named_alone()
    {
        Series series = TestSeries.Create("series Z\nsocket 10: A{}\nheader 10: B{}\n");
        Assert.Equal(
            "A10 and B10 have no mated height in common",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between(series.Find("A10")!, series.Find("B10")!))).Message
        );
    }

    [Fact]
    public void Two_pairs_of_one_count_at_one_height_do_not_mate_crosswise()
    {
        Series series = TestSeries.Create(
            "series Z\nsocket 10: A{}\nsocket 10: C{}\nheader 10: B{}\nheader 10: D{}\npair 1.5 mm: 0 2\npair 1.5 mm: 1 3\n"
        );
        Assert.Equal(
            "A10 (1.5 mm) and D10 (1.5 mm) are not listed as a pair; A10 mates with B10 at 1.5 mm",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between(series.Find("A10")!, series.Find("D10")!))).Message
        );
    }

    [Theory]
    [InlineData("AXK740147G", "AXK840145WG")]
    [InlineData("AXK740347G", "AXK840145WG")]
    [InlineData("AXK740347G", "AXK840245WG")]
    [InlineData("AXK840245WG", "AXK740447G")]
    public void One_height_in_common_is_enough(string first, string second) =>
        Assert.Empty(Judge.By<NoCommonHeight>(SampleDesigns.Between(first, second)));

    [Fact]
    public void An_unknown_half_is_not_a_finding() => Assert.Empty(Judge.By<NoCommonHeight>(SampleDesigns.Half("AXK740147G")));

    [Fact]
    public void Variants_that_do_not_mate_are_named_as_the_cause()
    {
        Series series = TestSeries.Create(
            "series K2\nvariant inspection: 1 3\nsocket 10: KA{}\nsocket 10: KAE{}\nheader 10: KB{}\nheader 10: KBE{}\n"
                + "pair 1.2 mm: 0 2\npair 1.2 mm: 1 3\n"
        );
        Assert.Equal(
            "KAE10 is an inspection K2 socket and KB10 is a standard K2 header, which do not mate; KAE10 mates with KBE10 at 1.2 mm",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between(series.Find("KAE10")!, series.Find("KB10")!))).Message
        );
        Assert.Equal(
            "KA10 is a standard K2 socket and KBE10 is an inspection K2 header, which do not mate; KA10 mates with KB10 at 1.2 mm",
            Assert.Single(Judge.By<NoCommonHeight>(SampleDesigns.Between(series.Find("KA10")!, series.Find("KBE10")!))).Message
        );
    }

    [Fact]
    public void Other_causes_are_the_matter_of_other_rules()
    {
        Assert.Empty(Judge.By<NoCommonHeight>(SampleDesigns.Between("AXK740147G", "AXK740247G")));
        Assert.Empty(Judge.By<NoCommonHeight>(SampleDesigns.Between("AXK740147G", "AXK850245WG")));
        Assert.Empty(Judge.By<NoCommonHeight>(SampleDesigns.Between("AXK740147G", "AXK8L24124BG")));
    }
}
