using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class VoltageDropTooHighTests
{
    [Fact]
    public Task Says_how_many_contacts_keep_the_budget() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VBAT", {|#0:1.Amperes()|}, {|#2:[1, 2, 3, 4]|})
                .LimitVoltageDrop({|#1:20.Millivolts()|});
            """,
            Check.Error(
                "KEY3007",
                "'VBAT' loses up to 22.5 mV across 4 contacts of at most 90 mΩ; the design allows 20 mV, which needs 5 contacts",
                related: 2
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK840145WG, P4.AXK740147G)
                .LimitVoltageDrop({|#1:1.Millivolts()|})
                .AddNet("VBAT", {|#0:(-0.3).Amperes()|}, {|#2:[1]|});
            """,
            Check.Error(
                "KEY3007",
                "'VBAT' loses up to 21 mV across 1 contact of at most 70 mΩ; the design allows 1 mV, which needs 21 contacts",
                related: 2
            )
        );

    [Fact]
    public Task The_budget_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 1.Amperes(), [1, 2, 3, 4])
                .LimitVoltageDrop(22.5.Millivolts());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.7.Amperes(), [1, 2, 3]).LimitVoltageDrop(0.021.Volts());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.Amperes(), [1, 2, 3]).LimitVoltageDrop(0.Volts());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", {|KEY3007:0.7000001.Amperes()|}, [1, 2, 3])"
                + ".LimitVoltageDrop(0.021.Volts());"
        );

    [Fact]
    public Task A_budget_of_its_own_comes_first() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), [1])
                .AddNet("B", {|KEY3007:0.3.Amperes()|}, [2])
                .LimitVoltageDrop("A", 30.Millivolts()).LimitVoltageDrop(1.Millivolts());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3007:0.3.Amperes()|}, [1])
                .AddNet("B", 0.3.Amperes(), [2])
                .LimitVoltageDrop(maximum: 1.Millivolts(), net: "A");
            """
        );

    [Fact]
    public Task No_drop_at_all_cannot_be_kept() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("A", {|#0:0.1.Amperes()|}, {|#2:[1]|})
                .LimitVoltageDrop({|#1:ElectricPotential.Zero|});
            """,
            Check.Error(
                "KEY3007",
                "'A' loses up to 9 mV across 1 contact of at most 90 mΩ; the design allows 0 V, which even all 24 contacts exceed",
                related: 2
            )
        );

    [Fact]
    public Task The_direction_of_a_drop_makes_no_difference() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [1]).LimitVoltageDrop((-9).Millivolts());
            """
        );

    [Fact]
    public Task The_return_loses_voltage_as_well() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("A", 0.2.Amperes(), [1, 2])
                .AddReturn("GND", nets: {|KEY3007:["A"]|}, [3])
                .LimitVoltageDrop(9.Millivolts());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).AddNet("A", 9.Amperes(), [1])
                    .LimitVoltageDrop(1.Millivolts());
                static Interconnect With(ElectricCurrent current) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", current, [1]).LimitVoltageDrop(1.Millivolts());
                static Interconnect At(int contact) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [contact]).LimitVoltageDrop(1.Millivolts());
                static Interconnect For(ElectricPotential budget) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [1]).LimitVoltageDrop(budget);
                static Interconnect Named(string name) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [1]).LimitVoltageDrop(1.Millivolts()).LimitVoltageDrop(name, 99.Millivolts());
                static Interconnect Last(ElectricPotential budget) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [1]).LimitVoltageDrop(1.Millivolts()).LimitVoltageDrop(budget);
            """
        );
}
