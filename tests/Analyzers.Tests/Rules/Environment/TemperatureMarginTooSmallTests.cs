using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class TemperatureMarginTooSmallTests
{
    private const string Margin = "keyway_temperature_margin = 10 K";

    [Fact]
    public Task Each_End_Keeps_The_Margin() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|#0:(-46).DegreesCelsius()|}, 70.DegreesCelsius());
            """,
            Check.Warning(
                "KEY4007",
                "-46 °C is 9 K from the end of the rating; the team keeps 10 K; F4 connectors are rated for -55 °C to 85 °C"
            )
        );

    [Fact]
    public Task The_Hot_End_With_The_Connectors_Own_Heat() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).WithAmbientTemperature((-20).DegreesCelsius(), {|#0:70.DegreesCelsius()|}).WithSelfHeating(TemperatureDelta.FromKelvins(6));
            """,
            Check.Warning(
                "KEY4007",
                "70 °C with 6 K of self-heating is 9 K from the end of the rating; the team keeps 10 K; F4 connectors are rated for -55 °C to 85 °C"
            )
        );

    [Fact]
    public Task The_Margin_Itself_Passes() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-45).DegreesCelsius(), 75.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-45).DegreesCelsius(), 70.DegreesCelsius()).WithSelfHeating(TemperatureDelta.FromKelvins(5));
            """
        );

    [Fact]
    public Task The_Least_Beyond_Does_Not() =>
        Check.Under(
            Margin,
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|KEY4007:(-45.0000001).DegreesCelsius()|}, {|KEY4007:75.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task Beyond_The_Rating_It_Is_That_Error_Alone() =>
        Check.Under(
            Margin,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|KEY4001:(-56).DegreesCelsius()|}, {|KEY4001:86.DegreesCelsius()|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(0.DegreesCelsius(), 70.DegreesCelsius()).WithSelfHeating({|KEY4001:TemperatureDelta.FromKelvins(16)|});
            """
        );

    [Fact]
    public Task Without_A_Policy_The_Rating_Alone_Holds() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());"
        );

    [Fact]
    public Task A_Margin_Of_Nothing_Demands_Nothing() =>
        Check.Under(
            "keyway_temperature_margin = 0 K",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());"
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Under(
            Margin,
            """
            }

            static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithAmbientTemperature((-54).DegreesCelsius(), 84.DegreesCelsius());
            static Interconnect At(Temperature cold, Temperature hot)
            {
                return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(cold, hot);
            """
        );
}
