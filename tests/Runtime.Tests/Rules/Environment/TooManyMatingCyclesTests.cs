using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class TooManyMatingCyclesTests
{
    private static readonly Series Inspected = TestSeries.Create(
        "series K2\nvariant inspection: 1 3\nratings matingCycles=40\nratings@variant=inspection matingCycles=2000\n"
            + "socket 10: KA{}\nsocket 10: KAE{}\nheader 10: KB{}\nheader 10: KBE{}\n"
            + "pair 1.2 mm: 0 2\npair 1.2 mm: 1 2\npair 1.2 mm: 0 3\npair 1.2 mm: 1 3\n"
    );

    [Fact]
    public void Two_halves_of_one_number_are_named_once()
    {
        Connector same = TestSeries.Create("series H4\nratings matingCycles=30\nconnector 10: HA{}\npair 1.0 mm: 0 0\n").Find("HA10")!;
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(same, same), 31)));
        Assert.Equal("31 mating cycles exceed the rated life; HA10 is rated for 30", finding.Message);
        Assert.Equal(["first", "second"], finding.Related);
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings matingCycles=10\nheader 10: WB{}\n").Find("WB10")!;
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 60)));
        Assert.Equal("60 mating cycles exceed the rated life; WB10 is rated for 10", finding.Message);
        Assert.Equal(
            ["second"],
            Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 50))).Related
        );
    }

    [Fact]
    public void What_is_unknown_or_not_rated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between("UA10", "UB10"), int.MaxValue)));
        Assert.Empty(Judge.By<TooManyMatingCycles>(For(SampleDesigns.NoneKnown(), int.MaxValue)));
        Assert.Empty(
            Judge.By<TooManyMatingCycles>(
                SampleDesigns.Between("RA10", "RB10").Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Unknown<int>())
            )
        );
        Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Half("RA10"), 51)));
    }

    [Fact]
    public void A_variant_that_lives_longer_is_offered_in_the_place_of_the_half_that_does_not()
    {
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(Between("KA10", "KBE10"), 41)));
        Assert.Equal(
            "error KEY4002: 41 mating cycles exceed the rated life; KA10 is rated for 40; for 41 mating cycles there is KAE10 (inspection)",
            finding.ToString()
        );
        Assert.Equal("cycles", finding.Origin);
        Assert.Equal(["first"], finding.Related);
        Assert.Equal(["first: KAE10"], Judge.RemediesOf(finding));
        Assert.Equal(
            ["second: KBE10"],
            Judge.RemediesOf(Assert.Single(Judge.By<TooManyMatingCycles>(For(Between("KAE10", "KB10"), 2000))))
        );
    }

    [Fact]
    public void The_rated_life_itself_is_allowed()
    {
        Assert.All([40, 1, 0, -1], cycles => Assert.Empty(Judge.By<TooManyMatingCycles>(For(Between("KA10", "KB10"), cycles))));
        Assert.Empty(Judge.By<TooManyMatingCycles>(For(Between("KAE10", "KBE10"), 2000)));
    }

    /// <summary>Replacing one part would not help, because the other half would wear out.</summary>
    [Fact]
    public void Where_both_halves_wear_both_are_named_and_none_is_replaced()
    {
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(Between("KA10", "KB10"), 41)));
        Assert.Equal(
            "41 mating cycles exceed the rated life; KA10 and KB10 are rated for 40; "
                + "for 41 mating cycles there are KAE10 (inspection) and KBE10 (inspection)",
            finding.Message
        );
        Assert.Equal(["first", "second"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void Where_nothing_lives_long_enough_nothing_is_offered()
    {
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(Between("KA10", "KBE10"), 2001)));
        Assert.Equal("2001 mating cycles exceed the rated life; KA10 is rated for 40", finding.Message);
        Assert.Equal(["first", "second"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_standard_part_that_lives_longer_is_named_by_its_number()
    {
        Series series = TestSeries.Create(
            "series L3\nvariant low: 1\nratings matingCycles=40\nratings@variant=low matingCycles=1\n"
                + "socket 8: LA{}\nsocket 8: LW{}\nheader 8: LB{}\npair 1.5 mm: 0 2\npair 1.5 mm: 1 2\n"
        );
        Assert.Equal(
            "2 mating cycles exceed the rated life; LW8 is rated for 1; for 2 mating cycles there is LA8",
            Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(series.Find("LW8")!, series.Find("LB8")!), 2))).Message
        );
    }

    private static InterconnectModel Between(string first, string second) =>
        SampleDesigns.Between(Inspected.Find(first)!, Inspected.Find(second)!);

    private static InterconnectModel For(InterconnectModel design, int cycles) =>
        design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(cycles, "cycles"));
}
