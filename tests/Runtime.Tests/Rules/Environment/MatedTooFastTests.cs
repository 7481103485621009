using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class MatedTooFastTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between("RA10", "RB10");

    [Fact]
    public void Faster_than_the_test()
    {
        Finding finding = Assert.Single(Judge.By<MatedTooFast>(At(Design, 201)));
        Assert.Equal(
            "warning KEY4009: 201 matings an hour is faster than the maker's test; the life of R4 connectors is rated at 200 an hour",
            finding.ToString()
        );
        Assert.Equal("rate", finding.Origin);
        Assert.Equal(200, Assert.Single(finding.Remedies).Value);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_test_itself_passes(int perHour) => Assert.Empty(Judge.By<MatedTooFast>(At(Design, perHour)));

    [Fact]
    public void The_half_that_was_mated_more_slowly_sets_the_limit()
    {
        Connector slow = TestSeries.Create("series W4\ntest-conditions matingsPerHour=60\nheader 10: WB{}\n").Find("WB10")!;
        Assert.Equal(
            "100 matings an hour is faster than the maker's test; the life of W4 connectors is rated at 60 an hour",
            Assert.Single(Judge.By<MatedTooFast>(At(SampleDesigns.Between(TestSeries.Part("RA10"), slow), 100))).Message
        );
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<MatedTooFast>(Design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(30, "cycles"))));
        Assert.Empty(Judge.By<MatedTooFast>(At(SampleDesigns.Between("UA10", "UB10"), 9999)));
        Assert.Empty(Judge.By<MatedTooFast>(At(SampleDesigns.NoneKnown(), 9999)));
        Assert.Empty(
            Judge.By<MatedTooFast>(
                Design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(30, "cycles"), SampleDesigns.Unknown<int>())
            )
        );
        Assert.Single(Judge.By<MatedTooFast>(At(SampleDesigns.Half("RA10"), 9999)));
    }

    private static InterconnectModel At(InterconnectModel design, int perHour) =>
        design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(30, "cycles"), SampleDesigns.Known(perHour, "rate"));
}
