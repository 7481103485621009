using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class StorageOutsideRatingTests
{
    [Fact]
    public Task Too_cold() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithStorageTemperature({|#0:(-56).DegreesCelsius()|}, 85.DegreesCelsius());",
            Check.Error("KEY4003", "a storage temperature of -56 °C is below the rating; F4 connectors are rated for -55 °C to 85 °C")
        );

    [Fact]
    public Task Too_hot_in_the_other_order() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)"
                + ".WithStorageTemperature((-55).DegreesCelsius(), {|#0:86.DegreesCelsius()|});",
            Check.Error("KEY4003", "a storage temperature of 86 °C is above the rating; F4 connectors are rated for -55 °C to 85 °C")
        );

    [Fact]
    public Task The_limits_themselves_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithStorageTemperature((-55).DegreesCelsius(), 85.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithStorageTemperature((-55).DegreesCelsius(), 85.DegreesCelsius())
                .WithSelfHeating(TemperatureDelta.FromKelvins(99));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithStorageTemperature((-100).DegreesCelsius(), 100.DegreesCelsius())
                .WithStorageTemperature(maximum: 20.DegreesCelsius(), minimum: 0.DegreesCelsius());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithStorageTemperature({|KEY4003:(-55.0000001).DegreesCelsius()|}, {|KEY4003:85.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .WithStorageTemperature((-90).DegreesCelsius(), 90.DegreesCelsius());
                static Interconnect At(Temperature cold, Temperature hot) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithStorageTemperature(cold, hot);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .WithStorageTemperature(0.DegreesCelsius(), {|KEY4003:90.DegreesCelsius()|});
            """
        );
}
