using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class PackedStorageOutsideRatingTests
{
    [Fact]
    public Task Too_cold() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithPackedStorageTemperature({|#0:(-41).DegreesCelsius()|}, 50.DegreesCelsius());",
            Check.Error(
                "KEY4004",
                "a storage temperature of -41 °C is below the rating; F4 connectors in their packing are rated for -40 °C to 50 °C"
            )
        );

    [Fact]
    public Task Too_hot_in_the_other_order() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)"
                + ".WithPackedStorageTemperature((-40).DegreesCelsius(), {|#0:51.DegreesCelsius()|});",
            Check.Error(
                "KEY4004",
                "a storage temperature of 51 °C is above the rating; F4 connectors in their packing are rated for -40 °C to 50 °C"
            )
        );

    [Fact]
    public Task The_limits_themselves_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithPackedStorageTemperature((-40).DegreesCelsius(), 50.DegreesCelsius());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithPackedStorageTemperature((-40).DegreesCelsius(), 50.DegreesCelsius())
                .WithSelfHeating(TemperatureDelta.FromKelvins(99));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithPackedStorageTemperature((-100).DegreesCelsius(), 100.DegreesCelsius())
                .WithPackedStorageTemperature(maximum: 20.DegreesCelsius(), minimum: 0.DegreesCelsius());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithPackedStorageTemperature({|KEY4004:(-40.0000001).DegreesCelsius()|}, {|KEY4004:50.0000001.DegreesCelsius()|});"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .WithPackedStorageTemperature((-90).DegreesCelsius(), 90.DegreesCelsius());
                static Interconnect At(Temperature cold, Temperature hot) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithPackedStorageTemperature(cold, hot);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .WithPackedStorageTemperature(0.DegreesCelsius(), {|KEY4004:90.DegreesCelsius()|});
            """
        );
}
