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
    public void The_voltage_between_two_nets_of_boards_counts()
    {
        InterconnectModel design = OnBoards("+24V VEE GND SDA");
        Finding finding = Assert.Single(Judge.By<VoltageTooHigh>(design.WithNetVoltage("+24V", 24).WithNetVoltage("VEE", -40)));
        Assert.Equal("64 V between '+24V' and 'VEE' is over the rated voltage; F4 connectors are rated for 60 V", finding.Message);
        Assert.Equal("+24V voltage", finding.Origin);
        Assert.Equal(["VEE voltage"], finding.Related);
        Assert.Empty(Judge.By<VoltageTooHigh>(design.WithNetVoltage("+24V", 24).WithNetVoltage("VEE", -36)));
    }

    [Fact]
    public void The_voltage_of_a_net_is_that_against_ground()
    {
        Assert.Equal(
            "72 V between '+24V' and ground is over the rated voltage; F4 connectors are rated for 60 V",
            Assert.Single(Judge.By<VoltageTooHigh>(OnBoards("+24V VEE GND SDA").WithNetVoltage("+24V", 72))).Message
        );
        Finding below = Assert.Single(Judge.By<VoltageTooHigh>(OnBoards("+24V VEE GND SDA").WithNetVoltage("VEE", -72)));
        Assert.Equal("72 V between ground and 'VEE' is over the rated voltage; F4 connectors are rated for 60 V", below.Message);
        Assert.Equal("VEE voltage", below.Origin);
        // Without ground on the connector, only the other nets are near.
        Assert.Empty(Judge.By<VoltageTooHigh>(OnBoards("+24V VEE SCL SDA").WithNetVoltage("+24V", 372).WithNetVoltage("VEE", 370)));
    }

    [Fact]
    public void A_net_that_does_not_reach_the_connector_puts_no_voltage_on_it() =>
        Assert.Empty(Judge.By<VoltageTooHigh>(OnBoards("+24V VEE GND SDA").WithNetVoltage("+48V", 72)));

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

    private static InterconnectModel OnBoards(string nets)
    {
        string more =
            "(footprint \"e:f\" (layer \"F.Cu\") (at 9 9) (property \"Reference\" \"U2\") (pad \"1\" smd rect (at 0 0) (net \"+48V\")))";
        return SampleBoards.Mate(
            Layouts.Draw("Main", nets, fields: "MPN=AXK7L24223G", more: more),
            Layouts.Draw("Camera", nets, isMirrored: true)
        );
    }
}
