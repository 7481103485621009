using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class CountsDoNotMateTests
{
    [Fact]
    public void A_socket_and_a_header_of_other_counts_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<CountsDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK8L26124BG")));
        Assert.Equal(
            "error KEY2003: AXK7L24223G has 24 contacts, but AXK8L26124BG has 26; AXK7L24223G mates with AXK8L24124BG",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal<object>(["first"], finding.Related);
        Assert.Equal(["second: AXK8L24124BG", "first: AXK7L26223G"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_order_of_the_halves_only_reverses_the_sentence() =>
        Assert.Equal(
            "AXK8L26124BG has 26 contacts, but AXK7L24223G has 24; AXK8L26124BG mates with AXK7L26223G",
            Assert.Single(Judge.By<CountsDoNotMate>(SampleDesigns.Between("AXK8L26124BG", "AXK7L24223G"))).Message
        );

    [Fact]
    public void Groups_of_contacts_are_counted_apart()
    {
        Series groups = TestSeries.Create(
            """
            series BM
            contact-group@contacts=32 name=signal | first=1 | last=30
            contact-group@contacts=32 name=power | first=31 | last=32
            socket 24 32: BS{}
            header 24 32: BH{}
            pair 1 mm: 0 1

            """
        );
        Assert.Equal(
            "BS32 has 32 contacts (30 signal and 2 power), but BH24 has 24; BS32 mates with BH32",
            Assert.Single(Judge.By<CountsDoNotMate>(new InterconnectModel(groups.Find("BS32")!, groups.Find("BH24")!))).Message
        );
        Assert.Equal(
            "BH24 has 24 contacts, but BS32 has 32 (30 signal and 2 power); BH24 mates with BS24",
            Assert.Single(Judge.By<CountsDoNotMate>(new InterconnectModel(groups.Find("BH24")!, groups.Find("BS32")!))).Message
        );
    }

    [Fact]
    public void A_partner_at_the_height_that_the_design_states_comes_first()
    {
        InterconnectModel design = SampleDesigns.Between("AXK740347G", "AXK850145WG");
        Assert.Equal("second: AXK840145WG", FirstRemedy(design));
        Assert.Equal("second: AXK840245WG", FirstRemedy(design.WithMatedHeight(3.0m)));
    }

    [Fact]
    public void The_same_count_is_not_a_finding()
    {
        Assert.Empty(Judge.By<CountsDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG")));
        Assert.Empty(Judge.By<CountsDoNotMate>(SampleDesigns.Between("AXK740147G", "AXK840245WG")));
    }

    [Fact]
    public void An_unknown_half_is_not_a_finding() => Assert.Empty(Judge.By<CountsDoNotMate>(SampleDesigns.Half("AXK7L24223G")));

    private static string FirstRemedy(InterconnectModel design) =>
        Judge.RemediesOf(Assert.Single(Judge.By<CountsDoNotMate>(design))).First();
}
