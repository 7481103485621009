using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Rules.Choosing;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

/// <summary>What rules say about parts with options: what they propose keeps the options of the design.</summary>
public class KeptOptionsTests
{
    private static readonly Series Series = TestSeries.Create(
        """
        series OP
        manufacturer Acme
        weight@option=plating:L unitWeight=1 g
        socket 10 20: OPS{}-F
        socket 10 20: OPS{}-L
        socket 10 20: OPS{}-F-TR
        socket 10 20: OPS{}-L-TR
        header 10 20: OPH{}-1-F
        header 10 20: OPH{}-1-L
        header 10 20: OPH{}-2-F
        header 10 20: OPH{}-2-L
        options 0: 0: plating=F packing=
        options 1: 0: plating=L packing=
        options 2: 0: plating=F packing=-TR
        options 3: 0: plating=L packing=-TR
        options 4: 4: plating=F
        options 5: 4: plating=L
        options 6: 6: plating=F
        options 7: 6: plating=L
        option-code name=plating | code=F | description=gold flash
        option-code name=plating | code=L | description=10 µin gold
        pair 1 mm: 0 4
        pair 2 mm: 0 6

        """
    );

    private static Connector Part(string number) => Series.Find(number)!;

    private static InterconnectModel Design => SampleDesigns.Between(Part("OPS10-F"), Part("OPH10-1-L"));

    [Fact]
    public void A_partner_at_another_height_keeps_the_plating()
    {
        Finding finding = Assert.Single(Judge.By<MatedHeightNotGiven>(Design.WithMatedHeight(2)));
        Assert.Equal("OPS10-F with OPH10-1-L is 1.0 mm high, not 2.0 mm; for 2.0 mm use OPH10-2-L", finding.Message);
        Assert.Contains("second: OPH10-2-L", Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_partner_with_as_many_contacts_keeps_the_plating()
    {
        Finding finding = Assert.Single(Judge.By<CountsDoNotMate>(SampleDesigns.Between(Part("OPS10-F"), Part("OPH20-2-L"))));
        Assert.Equal(
            "OPS10-F has 10 contacts, but OPH20-2-L has 20; OPS10-F mates with OPH10-1-L at 1.0 mm or OPH10-2-L at 2.0 mm",
            finding.Message
        );
    }

    [Fact]
    public void A_pair_of_the_height_of_others_keeps_the_plating_and_can_be_written()
    {
        InterconnectModel high = SampleDesigns.Between(Part("OPS10-F"), Part("OPH10-2-L"));
        Finding finding = Assert.Single(Judge.By<HeightsDiffer>(new AssemblyModel().Join("a", "b", high).Join("a", "b", Design)));
        Assert.EndsWith("; for 2.0 mm use OPH10-2-L instead of OPH10-1-L", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["second: OPH10-2-L"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData("OPS10-F-TR", true)]
    [InlineData("OPS10-L", false)]
    [InlineData("OPS10-L-TR", false)]
    [InlineData("OPS20-F-TR", false)]
    public void Parts_that_differ_in_the_option_packing_alone_are_the_same_part(string other, bool areSame) =>
        Assert.Equal(
            areSame,
            Judge
                .By<PackingsMixed>(
                    SampleDesigns
                        .Order(nameof(PurchaseOrder.Add), Part("OPS10-F"), 1)
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(Part(other), "other"), SampleDesigns.Known(1, "pieces"))
                )
                .Any()
        );

    [Theory]
    [InlineData("OPS10-X", "where it has 'X' (plating), OP sockets have 'F' (gold flash) or 'L' (10 µin gold)")]
    [InlineData("OPS20-X-TR", "where it has 'X' (plating), OP sockets have 'F' (gold flash) or 'L' (10 µin gold)")]
    [InlineData("OPS20-F-R", "where it has '-R' (packing), OP sockets have nothing or '-TR'")]
    [InlineData("OPH10-3-F", "where it has '3', OP headers with 10 contacts have '1' for 1.0 mm or '2' for 2.0 mm")]
    public void An_unknown_code_of_an_option_names_the_existing_ones(string number, string reason) =>
        Assert.Contains(reason, Judge.By<UnknownPartNumber>(SampleDesigns.Request(number, Series))[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Codes_that_count_the_contacts_of_a_row_are_said_to()
    {
        Series rows = TestSeries.Create("series RW\nsocket 60=030 120=060: RW-{}-01\nheader 60=030: RX-{}-01\npair 1 mm: 0 1\n");
        Assert.Contains(
            ": RW sockets RW-…-01 are not made with 45 contacts per row; did you mean 'RW-030-01' (RW socket, 60 contacts)",
            Judge.By<UnknownPartNumber>(SampleDesigns.Request("RW-045-01", rows))[0].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Codes_that_are_no_counts_are_named()
    {
        Series power = TestSeries.Create("series PW\nsocket 12=10 32=30: PW-{}-1\nheader 12=10: PX-{}-1\npair 1 mm: 0 1\n");
        Assert.Contains(
            ": PW sockets PW-…-1 are not made with the code '20' for the number of contacts",
            Judge.By<UnknownPartNumber>(SampleDesigns.Request("PW-20-1", power))[0].Message,
            StringComparison.Ordinal
        );
    }
}
