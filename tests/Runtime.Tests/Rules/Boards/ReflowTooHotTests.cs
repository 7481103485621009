using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class ReflowTooHotTests
{
    private static readonly MountingModel Mounted = SampleDesigns.Mounting(MadeUp.Header("K2", "reflow peak=245 °C"));

    [Fact]
    public void Hotter_than_the_connector_withstands()
    {
        Finding finding = Assert.Single(Judge.By<ReflowTooHot>(At(Mounted, 245.1m)));
        Assert.Equal(
            "error KEY5008: a reflow peak of 245.1 °C is too hot; K2 connectors withstand 245 °C at the terminals",
            finding.ToString()
        );
        Assert.Equal("peak", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Equal(["peak: 245 °C"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        Assert.All([245m, 244.9m, -10], peak => Assert.Empty(Judge.By<ReflowTooHot>(At(Mounted, peak))));
        Assert.Single(Judge.By<ReflowTooHot>(At(Mounted, 245.0000000000000000000000001m)));
    }

    [Fact]
    public void Each_half_has_a_limit_of_its_own()
    {
        const string Facts = "reflow@role=socket peak=250 °C\nreflow@role=header peak=240 °C";
        Assert.Empty(Judge.By<ReflowTooHot>(At(SampleDesigns.Mounting(MadeUp.Socket("L3", Facts)), 250)));
        Assert.Single(Judge.By<ReflowTooHot>(At(SampleDesigns.Mounting(MadeUp.Header("L3", Facts)), 250)));
    }

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ReflowTooHot>(Mounted));
        Assert.Empty(Judge.By<ReflowTooHot>(Mounted.Stating(nameof(Mounting.WithReflowPeak), SampleDesigns.Unknown<Temperature>())));
        Assert.Empty(Judge.By<ReflowTooHot>(At(new MountingModel(SampleDesigns.Unknown<Connector>()), 999)));
        Assert.Empty(Judge.By<ReflowTooHot>(At(SampleDesigns.Mounting(MadeUp.Socket("U4")), 999)));
    }

    private static MountingModel At(MountingModel mounting, decimal celsius) =>
        mounting.Stating(nameof(Mounting.WithReflowPeak), SampleDesigns.Known(celsius.DegreesCelsius(), "peak"));
}
