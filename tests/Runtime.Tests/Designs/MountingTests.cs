using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class MountingTests
{
    private static readonly Mounting Bare = Mounting.Of(TestSeries.Part("RA10"));

    [Fact]
    public void Every_call_returns_a_new_mounting_and_leaves_the_old_one_as_it_was()
    {
        Mounting hot = Bare.WithReflowPeak(300.DegreesCelsius());
        Mounting warped = Bare.WithBoardWarp(1.Millimeters());
        Assert.Empty(Bare.Check());
        Assert.Equal("KEY5008", Assert.Single(hot.Check()).Id);
        Assert.Equal("KEY5006", Assert.Single(warped.Check()).Id);
        Assert.Same(Bare.Part, hot.Part);
        Assert.Equal("RA10", hot.ToString());
    }

    [Fact]
    public void The_last_word_counts() =>
        Assert.Empty(Bare.WithReflowPeak(300.DegreesCelsius()).WithReflowPeak(250.DegreesCelsius()).Check());

    [Fact]
    public void Findings_come_by_ID()
    {
        Mounting wrong = Bare.WithStencil(200.Micrometers(), 60.Percent())
            .WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromSeconds(5.5))
            .WithReflowPeak(260.1.DegreesCelsius())
            .WithReinforcingPlate("polyimide", 0.1.Millimeters(), 0.5.Millimeters())
            .WithBoardWarp(0.031.Millimeters());
        Assert.Equal(
            [
                "error KEY5006: a warp of 0.031 mm is too much; R4 connectors allow 0.03 mm over their length",
                "info KEY5007: the R4 datasheet does not mention plates of 'polyimide', only of SUS; this is not checked",
                "error KEY5008: a reflow peak of 260.1 °C is too hot; R4 connectors withstand 260 °C at the terminals",
                "error KEY5009: 5.5 s at 300 °C is too long; R4 connectors withstand 5 s at 300 °C or 3 s at 350 °C",
                "warning KEY5010: a stencil 200 µm thick is not recommended; "
                    + "for R4 sockets the datasheet recommends 120 µm with openings of 60 %",
            ],
            wrong.Check().Select(finding => finding.ToString())
        );
        Assert.Equal(
            wrong.Check().Select(finding => finding.ToString()),
            Assert.Throws<DesignRuleException>(wrong.EnsureValid).Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Warnings_and_information_are_let_through()
    {
        Mounting advised = Bare.WithStencil(120.Micrometers(), 61.Percent());
        Assert.Equal(FindingSeverity.Warning, Assert.Single(advised.Check()).Severity);
        Assert.Same(advised, advised.EnsureValid());
        Mounting unknown = Mounting.Of(TestSeries.Part("UA10")).WithBoardWarp(1.Millimeters());
        Assert.Equal(
            "info KEY1005: the catalog gives no board warp limit for UA10; this is not checked",
            Assert.Single(unknown.Check()).ToString()
        );
        Assert.Same(unknown, unknown.EnsureValid());
    }

    [Fact]
    public void Null_is_neither_a_part_nor_a_material()
    {
        Assert.Equal("part", Assert.Throws<ArgumentNullException>(() => Mounting.Of(null!)).ParamName);
        Assert.Equal(
            "material",
            Assert.Throws<ArgumentNullException>(() => Bare.WithReinforcingPlate(null!, Length.Zero, Length.Zero)).ParamName
        );
    }
}
