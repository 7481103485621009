using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class TemperatureMarginTooSmallTests
{
    private const string Margin = "keyway_temperature_margin = 10 K";

    [Fact]
    public Task Each_end_keeps_the_margin() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature({|#0:(-46).DegreesCelsius()|}, 70.DegreesCelsius());
            """,
            Check.Warning(
                "KEY4007",
                "-46 °C is 9 K from the limit of the rating; the team requires 10 K; F4 connectors are rated for -55 °C to 85 °C"
            )
        );

    [Fact]
    public Task The_hot_end_with_the_connectors_own_heat() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)
                .WithAmbientTemperature((-20).DegreesCelsius(), {|#0:70.DegreesCelsius()|})
                .WithSelfHeating(TemperatureDelta.FromKelvins(6));
            """,
            Check.Warning(
                "KEY4007",
                "70 °C with 6 K of self-heating is 9 K from the limit of the rating; the team requires 10 K; "
                    + "F4 connectors are rated for -55 °C to 85 °C"
            )
        );

    [Fact]
    public Task The_margin_itself_passes() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-45).DegreesCelsius(), 75.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-45).DegreesCelsius(), 70.DegreesCelsius())
                .WithSelfHeating(TemperatureDelta.FromKelvins(5));
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Under(
            Margin,
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithAmbientTemperature({|KEY4007:(-45.0000001).DegreesCelsius()|}, {|KEY4007:75.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task Beyond_the_rating_it_is_that_error_alone() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature({|KEY4001:(-56).DegreesCelsius()|}, {|KEY4001:86.DegreesCelsius()|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(0.DegreesCelsius(), 70.DegreesCelsius())
                .WithSelfHeating({|KEY4001:TemperatureDelta.FromKelvins(16)|});
            """
        );

    [Fact]
    public Task Without_a_policy_the_rating_alone_holds() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());"
        );

    [Fact]
    public Task A_margin_of_zero_requires_nothing() =>
        Check.Under(
            "keyway_temperature_margin = 0 K",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Under(
            Margin,
            """
            }

            static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                .WithAmbientTemperature((-54).DegreesCelsius(), 84.DegreesCelsius());
            static Interconnect At(Temperature cold, Temperature hot)
            {
                return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(cold, hot);
            """
        );
}
