using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class VoltageTooHighTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Theory]
    [InlineData(60.1, "error KEY3003: 60.1 V is over the rated voltage; F4 connectors are rated for 60 V")]
    [InlineData(-61, "error KEY3003: -61 V is over the rated voltage; F4 connectors are rated for 60 V")]
    [InlineData(1500, "error KEY3003: 1500 V is over the rated voltage; F4 connectors are rated for 60 V")]
    public void A_voltage_over_the_rating_is_a_finding(double volts, string text)
    {
        Finding finding = Assert.Single(Judge.By<VoltageTooHigh>(Camera.WithVoltage((decimal)volts)));
        Assert.Equal(text, finding.ToString());
        Assert.Equal("voltage", finding.Origin);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3.3)]
    [InlineData(60)]
    [InlineData(-60)]
    public void The_rating_itself_is_allowed(double volts) => Assert.Empty(Judge.By<VoltageTooHigh>(Camera.WithVoltage((decimal)volts)));

    [Fact]
    public void The_voltage_under_an_approval_counts_if_the_design_requires_it()
    {
        InterconnectModel design = MadeUp.Pair("K2", "ratings voltage=100 V\napproval name=UL | voltage=50 V").WithVoltage(60);
        Assert.Empty(Judge.By<VoltageTooHigh>(design));
        Assert.Equal(
            "60 V is over the rated voltage; K2 connectors are rated for 50 V under their UL approval",
            Assert
                .Single(
                    Judge.By<VoltageTooHigh>(design.Stating(nameof(Interconnect.RequireApproval), SampleDesigns.Known("UL", "approval")))
                )
                .Message
        );
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings voltage=30 V\nheader 24: WB{}\n").Find("WB24")!;
        Assert.Equal(
            "48 V is over the rated voltage; W4 connectors are rated for 30 V",
            Assert.Single(Judge.By<VoltageTooHigh>(SampleDesigns.Between(TestSeries.Part("AXK7L24223G"), weak).WithVoltage(48))).Message
        );
    }

    [Fact]
    public void A_rating_that_is_not_given_is_no_limit() =>
        Assert.Empty(Judge.By<VoltageTooHigh>(SampleDesigns.Between("UA10", "UB10").WithVoltage(1000)));

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<VoltageTooHigh>(Camera));
        Assert.Empty(Judge.By<VoltageTooHigh>(Camera.WithVoltage(SampleDesigns.Unknown<ElectricPotential>())));
        Assert.Empty(Judge.By<VoltageTooHigh>(SampleDesigns.NoneKnown().WithVoltage(1000)));
    }

    [Fact]
    public void One_known_half_is_enough() => Assert.Single(Judge.By<VoltageTooHigh>(SampleDesigns.Half("AXK7L24223G").WithVoltage(61)));
}
