using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class HumidityUnfitTests
{
    private static readonly MountingModel Mounting = SampleDesigns.Mounting(TestSeries.Part("RA10"));

    [Theory]
    [InlineData(39.9, "warning KEY5011: a relative humidity of 39.9 % is not recommended; the R4 datasheet recommends 40 % to 60 %", 40)]
    [InlineData(75, "warning KEY5011: a relative humidity of 75 % is not recommended; the R4 datasheet recommends 40 % to 60 %", 60)]
    public void Out_of_the_range(double percent, string text, int nearest)
    {
        Finding finding = Assert.Single(Judge.By<HumidityUnfit>(At(Mounting, (decimal)percent)));
        Assert.Equal(text, finding.ToString());
        Assert.Equal("humidity", finding.Origin);
        Assert.Equal(nearest.Percent(), Assert.Single(finding.Remedies).Value);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(50)]
    [InlineData(60)]
    public void The_range_itself_passes(int percent) => Assert.Empty(Judge.By<HumidityUnfit>(At(Mounting, percent)));

    [Fact]
    public void Each_end_is_named_in_any_order()
    {
        Assert.Equal(["low", "high"], Judge.By<HumidityUnfit>(Between(20, "low", 80, "high")).Select(finding => finding.Origin));
        Assert.Equal(["low", "high"], Judge.By<HumidityUnfit>(Between(80, "high", 20, "low")).Select(finding => finding.Origin));
        Assert.Empty(Judge.By<HumidityUnfit>(Between(60, "high", 40, "low")));
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<HumidityUnfit>(Mounting));
        Assert.Empty(Judge.By<HumidityUnfit>(At(SampleDesigns.Mounting(TestSeries.Part("UA10")), 99)));
        Assert.Empty(Judge.By<HumidityUnfit>(At(new MountingModel(SampleDesigns.Unknown<Connector>()), 99)));
        Assert.Empty(Judge.By<HumidityUnfit>(Mounting.Stating(nameof(Keyway.Mounting.AtRelativeHumidity), SampleDesigns.Unknown<Ratio>())));
    }

    private static MountingModel At(MountingModel mounting, decimal percent) =>
        mounting.Stating(nameof(Keyway.Mounting.AtRelativeHumidity), SampleDesigns.Known(percent.Percent(), "humidity"));

    private static MountingModel Between(decimal first, string firstOrigin, decimal second, string secondOrigin) =>
        Mounting.Stating(
            nameof(Keyway.Mounting.AtRelativeHumidity),
            SampleDesigns.Known(first.Percent(), firstOrigin),
            SampleDesigns.Known(second.Percent(), secondOrigin)
        );
}
