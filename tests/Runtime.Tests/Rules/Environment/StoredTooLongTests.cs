using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class StoredTooLongTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between("RA10", "RB10");

    [Fact]
    public void Longer_than_the_datasheet_says()
    {
        Finding finding = Assert.Single(Judge.By<StoredTooLong>(Stored(Design, 7)));
        Assert.Equal(
            "warning KEY4010: 7 months without humidity control is too long; the R4 datasheet allows 6 months",
            finding.ToString()
        );
        Assert.Equal("months", finding.Origin);
        Assert.Equal(6, Assert.Single(finding.Remedies).Value);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_limit_itself_passes(int months) => Assert.Empty(Judge.By<StoredTooLong>(Stored(Design, months)));

    [Fact]
    public void The_half_that_bears_less_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nuse monthsInUncontrolledStorage=1\nheader 10: WB{}\n").Find("WB10")!;
        Assert.Equal(
            "2 months without humidity control is too long; the W4 datasheet allows 1 month",
            Assert.Single(Judge.By<StoredTooLong>(Stored(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 2))).Message
        );
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<StoredTooLong>(Design));
        Assert.Empty(Judge.By<StoredTooLong>(Stored(SampleDesigns.Between("UA10", "UB10"), 99)));
        Assert.Empty(Judge.By<StoredTooLong>(Stored(SampleDesigns.NoneKnown(), 99)));
        Assert.Empty(
            Judge.By<StoredTooLong>(Design.Stating(nameof(Interconnect.WithUncontrolledHumidityStorage), SampleDesigns.Unknown<int>()))
        );
        Assert.Single(Judge.By<StoredTooLong>(Stored(SampleDesigns.Half("RA10"), 99)));
    }

    private static InterconnectModel Stored(InterconnectModel design, int months) =>
        design.Stating(nameof(Interconnect.WithUncontrolledHumidityStorage), SampleDesigns.Known(months, "months"));
}
