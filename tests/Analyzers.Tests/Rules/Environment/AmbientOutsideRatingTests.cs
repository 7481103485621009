using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class AmbientOutsideRatingTests
{
    [Fact]
    public Task Each_end_is_checked_separately() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature({|#0:(-56).DegreesCelsius()|}, 85.DegreesCelsius());
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)
                .WithAmbientTemperature((-55).DegreesCelsius(), {|#1:86.DegreesCelsius()|});
            """,
            Check.Error("KEY4001", "an ambient temperature of -56 °C is below the rating; F4 connectors are rated for -55 °C to 85 °C"),
            new DiagnosticResult("KEY4001", DiagnosticSeverity.Error)
                .WithMessage("an ambient temperature of 86 °C is above the rating; F4 connectors are rated for -55 °C to 85 °C")
                .WithLocation(1)
        );

    [Fact]
    public Task Arguments_by_name() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithAmbientTemperature(maximum: {|KEY4001:86.DegreesCelsius()|}, minimum: {|KEY4001:(-60).DegreesCelsius()|});"
        );

    [Fact]
    public Task The_limits_themselves_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(218.15.Kelvins(), 358.15.Kelvins());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithAmbientTemperature({|KEY4001:(-55.0000001).DegreesCelsius()|}, {|KEY4001:85.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task The_connectors_own_heat_comes_on_top() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature((-20).DegreesCelsius(), {|#1:70.DegreesCelsius()|})
                .WithSelfHeating({|#0:TemperatureDelta.FromKelvins(15.5)|});
            """,
            Check.Error(
                "KEY4001",
                "70 °C plus 15.5 K of self-heating is 85.5 °C, above the rating; F4 connectors are rated for -55 °C to 85 °C",
                related: 1
            )
        );

    [Fact]
    public Task With_its_own_heat_the_limit_itself_passes_and_the_cold_end_is_as_it_was() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 70.DegreesCelsius())
                .WithSelfHeating(TemperatureDelta.FromKelvins(15));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithSelfHeating(TemperatureDelta.FromKelvins(15))
                .WithAmbientTemperature({|KEY4001:(-60).DegreesCelsius()|}, 70.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithSelfHeating(TemperatureDelta.FromKelvins(500));
            """
        );

    [Fact]
    public Task What_is_too_hot_by_itself_is_one_fault() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithAmbientTemperature(0.DegreesCelsius(), {|KEY4001:90.DegreesCelsius()|})"
                + ".WithSelfHeating(TemperatureDelta.FromKelvins(15));"
        );

    [Fact]
    public Task Differences_of_temperatures_are_computed() =>
        Check.Statements(
            """
            Temperature room = 25.DegreesCelsius();
            TemperatureDelta rise = 41.DegreesCelsius() - room;
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(room - rise * 2, room + rise)
                .WithSelfHeating(rise);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature({|KEY4001:room - rise * 6|}, {|KEY4001:room + 4 * rise|});
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .WithAmbientTemperature((-90).DegreesCelsius(), 90.DegreesCelsius());
                static Interconnect At(Temperature cold, Temperature hot) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithAmbientTemperature(cold, hot).WithSelfHeating(TemperatureDelta.FromKelvins(500));
                static Interconnect With(TemperatureDelta rise) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithAmbientTemperature(0.DegreesCelsius(), 85.DegreesCelsius()).WithSelfHeating(rise);
                static Interconnect Half(Connector other) => Interconnect.Between(other, F4.AXK8L24124BG)
                    .WithAmbientTemperature(0.DegreesCelsius(), {|KEY4001:90.DegreesCelsius()|});
                static Interconnect One(Temperature cold) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithAmbientTemperature(cold, {|KEY4001:90.DegreesCelsius()|});
            """
        );

    [Fact]
    public Task In_whichever_order_the_ends_are_stated() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature({|KEY4001:120.DegreesCelsius()|}, (-20).DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature(85.DegreesCelsius(), {|KEY4001:(-60).DegreesCelsius()|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(85.DegreesCelsius(), (-20).DegreesCelsius());
            """
        );
}
