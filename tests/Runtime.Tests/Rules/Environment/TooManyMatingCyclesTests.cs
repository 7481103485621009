using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class TooManyMatingCyclesTests
{
    [Fact]
    public void Two_halves_of_one_number_are_named_once()
    {
        Connector same = TestSeries.Create("series H4\nratings matingCycles=30\nconnector 10: HA{}\npair 1.0 mm: 0 0\n").Find("HA10")!;
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(same, same), 31)));
        Assert.Equal("31 mating cycles are over the rated life; HA10 is rated for 30", finding.Message);
        Assert.Equal(["first", "second"], finding.Related);
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings matingCycles=10\nheader 10: WB{}\n").Find("WB10")!;
        Finding finding = Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 60)));
        Assert.Equal("60 mating cycles are over the rated life; WB10 is rated for 10", finding.Message);
        Assert.Equal(
            ["second"],
            Assert.Single(Judge.By<TooManyMatingCycles>(For(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 50))).Related
        );
    }

    [Fact]
    public void What_is_not_known_or_not_rated_is_no_finding()
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

    private static InterconnectModel For(InterconnectModel design, int cycles) =>
        design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(cycles, "cycles"));
}
