using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class TemperatureMarginTooSmallTests
{
    private static readonly DesignPolicy TenKelvins = new() { TemperatureMargin = TemperatureDelta.FromKelvins(10) };

    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "ratings ambientTemperature=-25 °C to 70 °C").Under(TenKelvins);

    [Theory]
    [InlineData(-15.1, 20, "minimum", "-15.1 °C is 9.9 K")]
    [InlineData(-25, 20, "minimum", "-25 °C is 0 K")]
    [InlineData(20, 60.1, "maximum", "60.1 °C is 9.9 K")]
    [InlineData(20, 70, "maximum", "70 °C is 0 K")]
    public void Nearer_to_an_end_than_the_team_keeps(double minimum, double maximum, string origin, string fault)
    {
        Finding finding = Assert.Single(Judge.By<TemperatureMarginTooSmall>(At(Design, (decimal)minimum, (decimal)maximum)));
        Assert.Equal(
            $"warning KEY4007: {fault} from the limit of the rating; the team requires 10 K; K2 connectors are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal(origin, finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_margin_itself_is_allowed()
    {
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(Design, -15, 60)));
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(Design, 60, -15)));
        Assert.Single(Judge.By<TemperatureMarginTooSmall>(At(Design, -15.00000000000000000000000001m, 60)));
        Assert.Single(Judge.By<TemperatureMarginTooSmall>(At(Design, -15, 60.00000000000000000000000001m)));
    }

    [Fact]
    public void Outside_the_rating_another_rule_speaks()
    {
        InterconnectModel outside = At(Design, -25.1m, 70.1m);
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(outside));
        Assert.Equal(["KEY4001", "KEY4001"], Judge.Errors(outside));
    }

    [Fact]
    public void Each_end_is_reported_at_its_place_in_any_order()
    {
        Assert.Equal(["minimum", "maximum"], Judge.By<TemperatureMarginTooSmall>(At(Design, -20, 65)).Select(finding => finding.Origin));
        Assert.Equal(["maximum", "minimum"], Judge.By<TemperatureMarginTooSmall>(At(Design, 65, -20)).Select(finding => finding.Origin));
    }

    [Fact]
    public void The_heat_of_the_connector_counts_at_the_hot_end()
    {
        Finding finding = Assert.Single(Judge.By<TemperatureMarginTooSmall>(Heated(At(Design, -15, 55), 5.1m)));
        Assert.Equal(
            "warning KEY4007: 55 °C with 5.1 K of self-heating is 9.9 K from the limit of the rating; "
                + "the team requires 10 K; K2 connectors are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal("maximum", finding.Origin);
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(Heated(At(Design, -15, 55), 5)));
        Assert.Single(Judge.By<TemperatureMarginTooSmall>(Heated(At(Design, -15, 55), 15)));
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(Heated(At(Design, -15, 55), 15.1m)));
        Assert.Equal(["minimum"], Judge.By<TemperatureMarginTooSmall>(Heated(At(Design, -16, 20), 20)).Select(cold => cold.Origin));
    }

    [Fact]
    public void Each_end_is_that_of_the_half_that_bears_less()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("L3", "ratings ambientTemperature=-40 °C to 60 °C"),
                MadeUp.Header("M4", "ratings ambientTemperature=-10 °C to 90 °C")
            )
        )
        {
            Assert.Equal(
                [
                    "-1 °C is 9 K from the limit of the rating; the team requires 10 K; M4 connectors are rated for -10 °C to 90 °C",
                    "51 °C is 9 K from the limit of the rating; the team requires 10 K; L3 connectors are rated for -40 °C to 60 °C",
                ],
                Judge.By<TemperatureMarginTooSmall>(At(design.Under(TenKelvins), -1, 51)).Select(finding => finding.Message)
            );
            Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(design.Under(TenKelvins), 0, 50)));
        }
    }

    [Fact]
    public void Without_a_margin_of_the_team_there_is_no_finding() =>
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(Design.Under(DesignPolicy.None), -25, 70)));

    [Fact]
    public void What_is_unknown_or_not_rated_is_not_a_finding()
    {
        Traced<Temperature> unknown = SampleDesigns.Unknown<Temperature>();
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(Design));
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(Heated(Design, 5)));
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(MadeUp.Pair("U4").Under(TenKelvins), 0, 0)));
        Assert.Empty(Judge.By<TemperatureMarginTooSmall>(At(SampleDesigns.NoneKnown().Under(TenKelvins), 0, 0)));
        Assert.Equal(
            ["maximum"],
            Judge
                .By<TemperatureMarginTooSmall>(Stating(unknown, SampleDesigns.Known(70.DegreesCelsius(), "maximum")))
                .Select(finding => finding.Origin)
        );
        Assert.Equal(
            ["minimum"],
            Judge
                .By<TemperatureMarginTooSmall>(Stating(SampleDesigns.Known((-25).DegreesCelsius(), "minimum"), unknown))
                .Select(finding => finding.Origin)
        );
        Assert.Empty(
            Judge.By<TemperatureMarginTooSmall>(
                At(Design, -15, 60).Stating(nameof(Interconnect.WithSelfHeating), SampleDesigns.Unknown<TemperatureDelta>())
            )
        );
        Assert.All(
            MadeUp.WithUnknown(Design.First.Value),
            half => Assert.Equal(2, Judge.By<TemperatureMarginTooSmall>(At(half.Under(TenKelvins), -25, 70)).Count)
        );
    }

    private static InterconnectModel At(InterconnectModel design, decimal minimum, decimal maximum) =>
        design.WithTemperatures(nameof(Interconnect.WithAmbientTemperature), minimum, maximum);

    private static InterconnectModel Stating(Traced<Temperature> minimum, Traced<Temperature> maximum) =>
        Design.Stating(nameof(Interconnect.WithAmbientTemperature), minimum, maximum);

    private static InterconnectModel Heated(InterconnectModel design, decimal kelvins) =>
        design.Stating(nameof(Interconnect.WithSelfHeating), SampleDesigns.Known(TemperatureDelta.FromKelvins(kelvins), "rise"));
}
