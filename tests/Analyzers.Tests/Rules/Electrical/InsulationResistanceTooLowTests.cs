using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class InsulationResistanceTooLowTests
{
    [Fact]
    public Task More_than_a_new_connector_has() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireInsulationResistance({|#0:2000.Megaohms()|});",
            Check.Error("KEY3014", "an insulation resistance of 2000 MΩ is not guaranteed; F4 connectors have at least 1000 MΩ when new")
        );

    [Fact]
    public Task More_than_remains_after_a_test_in_the_other_order() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK840145WG, P4.AXK740147G).{|#1:RequireDampHeat|}(TimeSpan.FromHours(96))"
                + ".RequireInsulationResistance({|#0:500.Megaohms()|});",
            Check.Error(
                "KEY3014",
                "an insulation resistance of 500 MΩ is not guaranteed; P4 connectors have at least 100 MΩ after damp heat",
                related: 1
            )
        );

    [Fact]
    public Task What_is_guaranteed_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireInsulationResistance(1000.Megaohms());
            Interconnect.Between(F4S.AXT524124, F4S.AXT624124).RequireInsulationResistance(1000.Megaohms())
                .RequireHydrogenSulfide(TimeSpan.FromHours(48));
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireInsulationResistance(100000.Kiloohms()).RequireThermalShock(5)
                .RequireSaltSpray(TimeSpan.FromHours(24));
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireInsulationResistance(9000.Megaohms())
                .RequireInsulationResistance(1.Megaohms());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .RequireInsulationResistance(9000.Megaohms());
                static Interconnect With(ElectricResistance need) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .RequireInsulationResistance(need);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .RequireInsulationResistance({|KEY3014:9000.Megaohms()|});
            """
        );
}
