using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class AmbientOutsideRatingTests
{
    [Fact]
    public Task Each_End_Is_Judged_By_Itself() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|#0:(-56).DegreesCelsius()|}, 85.DegreesCelsius());
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).WithAmbientTemperature((-55).DegreesCelsius(), {|#1:86.DegreesCelsius()|});
            """,
            Check.Error("KEY4001", "an ambient temperature of -56 °C is below the rating; F4 connectors are rated for -55 °C to 85 °C"),
            new DiagnosticResult("KEY4001", DiagnosticSeverity.Error)
                .WithMessage("an ambient temperature of 86 °C is above the rating; F4 connectors are rated for -55 °C to 85 °C")
                .WithLocation(1)
        );

    [Fact]
    public Task Arguments_By_Name() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(maximum: {|KEY4001:86.DegreesCelsius()|}, minimum: {|KEY4001:(-60).DegreesCelsius()|});"
        );

    [Fact]
    public Task The_Limits_Themselves_Pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(218.15.Kelvins(), 358.15.Kelvins());
            """
        );

    [Fact]
    public Task The_Least_Beyond_Does_Not() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|KEY4001:(-55.0000001).DegreesCelsius()|}, {|KEY4001:85.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task The_Connectors_Own_Heat_Comes_On_Top() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithAmbientTemperature((-20).DegreesCelsius(), {|#1:70.DegreesCelsius()|})
                .WithSelfHeating({|#0:TemperatureDelta.FromKelvins(15.5)|});
            """,
            Check.Error(
                "KEY4001",
                "70 °C and 15.5 K of self-heating make 85.5 °C, above the rating; F4 connectors are rated for -55 °C to 85 °C",
                related: 1
            )
        );

    [Fact]
    public Task With_Its_Own_Heat_The_Limit_Itself_Passes_And_The_Cold_End_Is_As_It_Was() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature((-55).DegreesCelsius(), 70.DegreesCelsius()).WithSelfHeating(TemperatureDelta.FromKelvins(15));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithSelfHeating(TemperatureDelta.FromKelvins(15)).WithAmbientTemperature({|KEY4001:(-60).DegreesCelsius()|}, 70.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithSelfHeating(TemperatureDelta.FromKelvins(500));
            """
        );

    [Fact]
    public Task What_Is_Too_Hot_By_Itself_Is_One_Fault() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(0.DegreesCelsius(), {|KEY4001:90.DegreesCelsius()|}).WithSelfHeating(TemperatureDelta.FromKelvins(15));"
        );

    [Fact]
    public Task Differences_Of_Temperatures_Are_Reckoned() =>
        Check.Statements(
            """
            Temperature room = 25.DegreesCelsius();
            TemperatureDelta rise = 41.DegreesCelsius() - room;
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(room - rise * 2, room + rise).WithSelfHeating(rise);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|KEY4001:room - rise * 6|}, {|KEY4001:room + 4 * rise|});
            """
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithAmbientTemperature((-90).DegreesCelsius(), 90.DegreesCelsius());
                static Interconnect At(Temperature cold, Temperature hot) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(cold, hot).WithSelfHeating(TemperatureDelta.FromKelvins(500));
                static Interconnect With(TemperatureDelta rise) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(0.DegreesCelsius(), 85.DegreesCelsius()).WithSelfHeating(rise);
                static Interconnect Half(Connector other) => Interconnect.Between(other, F4.AXK8L24124BG).WithAmbientTemperature(0.DegreesCelsius(), {|KEY4001:90.DegreesCelsius()|});
                static Interconnect One(Temperature cold) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(cold, {|KEY4001:90.DegreesCelsius()|});
            """
        );

    [Fact]
    public Task In_Whichever_Order_The_Ends_Are_Stated() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature({|KEY4001:120.DegreesCelsius()|}, (-20).DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(85.DegreesCelsius(), {|KEY4001:(-60).DegreesCelsius()|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(85.DegreesCelsius(), (-20).DegreesCelsius());
            """
        );
}
