using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class AmbientOutsideRatingTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "ratings ambientTemperature=-25 °C to 70 °C");

    [Theory]
    [InlineData(-25.1, 20, "minimum", "-25.1 °C is below the rating")]
    [InlineData(20, 70.1, "maximum", "70.1 °C is above the rating")]
    public void Outside_the_rating(double minimum, double maximum, string origin, string fault)
    {
        Finding finding = Assert.Single(Judge.By<AmbientOutsideRating>(At(Design, (decimal)minimum, (decimal)maximum)));
        Assert.Equal(
            $"error KEY4001: an ambient temperature of {fault}; " + "K2 connectors are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal(origin, finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_ends_of_the_rating_are_allowed()
    {
        Assert.Empty(Judge.By<AmbientOutsideRating>(At(Design, -25, 70)));
        Assert.Empty(Judge.By<AmbientOutsideRating>(At(Design, 70, -25)));
        Assert.Single(Judge.By<AmbientOutsideRating>(At(Design, -25.00000000000000000000000001m, 70)));
        Assert.Single(Judge.By<AmbientOutsideRating>(At(Design, -25, 70.00000000000000000000000001m)));
    }

    [Fact]
    public void Each_end_is_reported_at_its_place_in_any_order() =>
        Assert.Equal(["maximum", "minimum"], Judge.By<AmbientOutsideRating>(At(Design, 90, -40)).Select(finding => finding.Origin));

    [Fact]
    public void The_heat_of_the_connector_is_added_at_the_hot_end()
    {
        Finding finding = Assert.Single(Judge.By<AmbientOutsideRating>(Heated(At(Design, -25, 60), 10.1m)));
        Assert.Equal(
            "error KEY4001: 60 °C plus 10.1 K of self-heating is 70.1 °C, above the rating; "
                + "K2 connectors are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal("rise", finding.Origin);
        Assert.Equal(["maximum"], finding.Related);
        Assert.Empty(Judge.By<AmbientOutsideRating>(Heated(At(Design, -25, 60), 10)));
        Assert.Equal(["minimum"], Assert.Single(Judge.By<AmbientOutsideRating>(Heated(At(Design, 60, -25), 11))).Related);
    }

    [Fact]
    public void At_the_end_of_the_rating_any_heat_is_too_much() =>
        Assert.Equal(
            "70 °C plus 0.1 K of self-heating is 70.1 °C, above the rating; K2 connectors are rated for -25 °C to 70 °C",
            Assert.Single(Judge.By<AmbientOutsideRating>(Heated(At(Design, 0, 70), 0.1m))).Message
        );

    [Fact]
    public void A_temperature_that_is_too_high_by_itself_is_one_finding() =>
        Assert.Equal(["maximum"], Judge.By<AmbientOutsideRating>(Heated(At(Design, 0, 70.1m), 50)).Select(finding => finding.Origin));

    [Fact]
    public void Heat_does_not_help_at_the_cold_end() =>
        Assert.Equal(["minimum"], Judge.By<AmbientOutsideRating>(Heated(At(Design, -30, 20), 20)).Select(finding => finding.Origin));

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
                    "an ambient temperature of -11 °C is below the rating; M4 connectors are rated for -10 °C to 90 °C",
                    "an ambient temperature of 61 °C is above the rating; L3 connectors are rated for -40 °C to 60 °C",
                ],
                Judge.By<AmbientOutsideRating>(At(design, -11, 61)).Select(finding => finding.Message)
            );
            Assert.EndsWith(
                "L3 connectors are rated for -40 °C to 60 °C",
                Assert.Single(Judge.By<AmbientOutsideRating>(Heated(At(design, -10, 60), 1))).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void What_is_unknown_or_not_rated_is_not_a_finding()
    {
        Traced<Temperature> unknown = SampleDesigns.Unknown<Temperature>();
        Assert.Empty(Judge.By<AmbientOutsideRating>(Design));
        Assert.Empty(Judge.By<AmbientOutsideRating>(Heated(Design, 999)));
        Assert.Empty(Judge.By<AmbientOutsideRating>(Heated(At(MadeUp.Pair("U4"), -99, 999), 999)));
        Assert.Empty(Judge.By<AmbientOutsideRating>(Heated(At(SampleDesigns.NoneKnown(), -99, 999), 999)));
        Assert.Empty(Judge.By<AmbientOutsideRating>(Heated(Stating(SampleDesigns.Known(0.DegreesCelsius(), "minimum"), unknown), 999)));
        Assert.Empty(
            Judge.By<AmbientOutsideRating>(
                At(Design, 0, 69).Stating(nameof(Interconnect.WithSelfHeating), SampleDesigns.Unknown<TemperatureDelta>())
            )
        );
        Assert.Equal(
            ["maximum"],
            Judge
                .By<AmbientOutsideRating>(Stating(unknown, SampleDesigns.Known(71.DegreesCelsius(), "maximum")))
                .Select(finding => finding.Origin)
        );
        Assert.All(
            MadeUp.WithUnknown(Design.First.Value),
            half => Assert.Equal(2, Judge.By<AmbientOutsideRating>(At(half, -99, 999)).Count)
        );
    }

    private static InterconnectModel At(InterconnectModel design, decimal minimum, decimal maximum) =>
        design.WithTemperatures(nameof(Interconnect.WithAmbientTemperature), minimum, maximum);

    private static InterconnectModel Stating(Traced<Temperature> minimum, Traced<Temperature> maximum) =>
        Design.Stating(nameof(Interconnect.WithAmbientTemperature), minimum, maximum);

    private static InterconnectModel Heated(InterconnectModel design, decimal kelvins) =>
        design.Stating(nameof(Interconnect.WithSelfHeating), SampleDesigns.Known(TemperatureDelta.FromKelvins(kelvins), "rise"));
}
