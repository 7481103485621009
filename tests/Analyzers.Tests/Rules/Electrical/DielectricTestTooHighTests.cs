using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class DielectricTestTooHighTests
{
    [Fact]
    public Task A_voltage_over_the_dielectric_strength() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength({|#0:500.Volts()|});",
            Check.Error("KEY3013", "a test voltage of 500 V is over the dielectric strength; F4 connectors withstand 150 V AC for 1 min")
        );

    [Fact]
    public Task A_short_test_in_the_other_order() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK840145WG, P4.AXK740147G)"
                + ".RequireDielectricStrength(duration: TimeSpan.FromSeconds(1), voltage: {|#0:0.18.Kilovolts()|});",
            Check.Error("KEY3013", "a test voltage of 180 V is over the dielectric strength; P4 connectors withstand 150 V AC for 1 min")
        );

    [Fact]
    public Task A_longer_test() =>
        Check.Statements(
            "Interconnect.Between(F4S.AXT524124, F4S.AXT624124)"
                + ".RequireDielectricStrength({|#1:150.Volts()|}, {|#0:TimeSpan.FromMinutes(5)|});",
            Check.Warning(
                "KEY3013",
                "150 V for 5 min goes beyond the maker's test; F4S connectors withstand 150 V AC for 1 min",
                related: 1
            )
        );

    [Fact]
    public Task The_limits_themselves_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength(150.Volts());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength(150.Volts(), TimeSpan.FromMinutes(1));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength(60.Volts(), TimeSpan.FromDays(1));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength(500.Volts())
                .RequireDielectricStrength(100.Volts());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .RequireDielectricStrength(500.Volts());
                static Interconnect At(ElectricPotential voltage) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .RequireDielectricStrength(voltage);
                static Interconnect For(TimeSpan duration) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .RequireDielectricStrength(150.Volts(), duration);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .RequireDielectricStrength({|KEY3013:500.Volts()|});
            """
        );
}
