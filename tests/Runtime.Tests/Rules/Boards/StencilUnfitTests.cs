using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class StencilUnfitTests
{
    // The thicker stencil comes first.
    private static readonly MountingModel Mounted = SampleDesigns.Mounting(
        MadeUp.Socket(
            "K2",
            "stencil thickness=130 µm | terminals=55 %\nstencil thickness=100 µm | terminals=70 % | solderingTerminals=90 %"
        )
    );

    [Fact]
    public void An_opening_that_prints_too_much()
    {
        Finding finding = Assert.Single(Judge.By<StencilUnfit>(With(Mounted, 100, 70.1m)));
        Assert.Equal(
            "warning KEY5010: an opening of 70.1 % prints too much solder on the terminals; "
                + "for K2 sockets the datasheet recommends 70 % at 100 µm",
            finding.ToString()
        );
        Assert.Equal("opening", finding.Origin);
        Assert.Equal(["thickness"], finding.Related);
        Assert.Equal(["opening: 70 %"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void An_opening_over_the_soldering_terminals_has_its_own_limit()
    {
        Finding finding = Assert.Single(Judge.By<StencilUnfit>(With(Mounted, 100, 70, 90.1m)));
        Assert.Equal(
            "warning KEY5010: an opening of 90.1 % prints too much solder on the soldering terminals; "
                + "for K2 sockets the datasheet recommends 90 % at 100 µm",
            finding.ToString()
        );
        Assert.Equal("soldering", finding.Origin);
        Assert.Equal(["thickness"], finding.Related);
        Assert.Equal(["soldering: 90 %"], Judge.RemediesOf(finding));
        Assert.Equal(["opening", "soldering"], Judge.By<StencilUnfit>(With(Mounted, 100, 99, 99)).Select(each => each.Origin));
    }

    [Theory]
    [InlineData(100, 70, 90)]
    [InlineData(100, 10, 10)]
    [InlineData(130, 55, 100)]
    [InlineData(100, -1, -1)]
    public void What_is_recommended_and_less_passes(int micrometers, int opening, int soldering)
    {
        Assert.Empty(Judge.By<StencilUnfit>(With(Mounted, micrometers, opening)));
        Assert.Empty(Judge.By<StencilUnfit>(With(Mounted, micrometers, opening, soldering)));
    }

    [Fact]
    public void Each_thickness_has_its_own_opening() =>
        Assert.Equal(
            "an opening of 70 % prints too much solder on the terminals; for K2 sockets the datasheet recommends 55 % at 130 µm",
            Assert.Single(Judge.By<StencilUnfit>(With(Mounted, 130, 70))).Message
        );

    [Fact]
    public void A_thickness_for_which_nothing_is_recommended()
    {
        Finding finding = Assert.Single(Judge.By<StencilUnfit>(With(Mounted, 120.5m, 99, 99)));
        Assert.Equal(
            "warning KEY5010: a stencil 120.5 µm thick is not recommended; "
                + "for K2 sockets the datasheet recommends 100 µm with openings of 70 % or 130 µm with openings of 55 %",
            finding.ToString()
        );
        Assert.Equal("thickness", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_thickness_without_an_opening_is_named_alone_and_limits_nothing()
    {
        MountingModel mounting = SampleDesigns.Mounting(
            MadeUp.Header("L3", "stencil thickness=100 µm | terminals=70 %\nstencil thickness=130 µm")
        );
        Assert.Equal(
            "a stencil 90 µm thick is not recommended; for L3 headers the datasheet recommends 100 µm with openings of 70 % or 130 µm",
            Assert.Single(Judge.By<StencilUnfit>(With(mounting, 90, 10))).Message
        );
        Assert.Empty(Judge.By<StencilUnfit>(With(mounting, 130, 99, 99)));
    }

    [Fact]
    public void A_line_without_a_thickness_may_be_of_any() =>
        Assert.Empty(
            Judge.By<StencilUnfit>(
                With(
                    SampleDesigns.Mounting(MadeUp.Header("L3", "stencil thickness=100 µm | terminals=70 %\nstencil terminals=50 %")),
                    100,
                    99
                )
            )
        );

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<StencilUnfit>(Mounted));
        Assert.Empty(Judge.By<StencilUnfit>(Stating(SampleDesigns.Unknown<Length>(), Of(99, "opening"), Of(99, "soldering"))));
        Assert.Equal(
            ["soldering"],
            Judge.By<StencilUnfit>(Stating(Thick(100), SampleDesigns.Unknown<Ratio>(), Of(99, "soldering"))).Select(each => each.Origin)
        );
        Assert.Equal(
            ["opening"],
            Judge.By<StencilUnfit>(Stating(Thick(100), Of(99, "opening"), SampleDesigns.Unknown<Ratio>())).Select(each => each.Origin)
        );
        Assert.Empty(Judge.By<StencilUnfit>(With(new MountingModel(SampleDesigns.Unknown<Connector>()), 1, 99)));
        Assert.Empty(Judge.By<StencilUnfit>(With(SampleDesigns.Mounting(MadeUp.Socket("U4")), 1, 99)));
    }

    private static MountingModel With(MountingModel mounting, decimal micrometers, decimal opening) =>
        mounting.Stating(nameof(Mounting.WithStencil), Thick(micrometers), Of(opening, "opening"));

    private static MountingModel With(MountingModel mounting, decimal micrometers, decimal opening, decimal soldering) =>
        mounting.Stating(nameof(Mounting.WithStencil), Thick(micrometers), Of(opening, "opening"), Of(soldering, "soldering"));

    private static MountingModel Stating(params object[] facts) => Mounted.Stating(nameof(Mounting.WithStencil), facts);

    private static Traced<Length> Thick(decimal micrometers) => SampleDesigns.Known(micrometers.Micrometers(), "thickness");

    private static Traced<Ratio> Of(decimal percent, string origin) => SampleDesigns.Known(percent.Percent(), origin);
}
