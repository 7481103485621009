using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ReturnOverloadedTests
{
    [Fact]
    public Task Says_how_many_contacts_the_return_needs() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", {|#1:1.2.Amperes()|}, [1, 2, 3, 4])
                .AddReturn("GND", nets: ["VCAM"], {|#0:[22, 23, 24]|});
            """,
            Check.Warning(
                "KEY3009",
                "'GND' returns the 1.2 A of 'VCAM' over 3 contacts, 0.4 A on each, while it goes out over 4; "
                    + "F4 contacts carry 0.3 A; 1.2 A needs 4 contacts",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order_and_of_several() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)
                .AddNet("VCAM", {|#1:0.6.Amperes()|}, [1, 2])
                .AddNet("VIO", {|#2:-0.3.Amperes()|}, [3])
                .AddReturn("GND", contacts: {|#0:[24]|}, nets: ["VCAM", "VIO"]);
            """,
            Check.Warning(
                "KEY3009",
                "'GND' returns the 0.9 A of 'VCAM' and 'VIO' over its one contact, while it goes out over 3; "
                    + "F4 contacts carry 0.3 A; 0.9 A needs 3 contacts",
                related: 2
            )
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 1.2.Amperes(), [1, 2, 3, 4])
                .AddReturn("GND", nets: ["VCAM"], [21, 22, 23, 24]);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [1]).AddNet("B", 0.2.Amperes(), [2])
                .AddReturn("GND", nets: ["A", "B"], [24]);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddReturn("GND", nets: [], [24]);
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [1]).AddNet("B", 0.2000001.Amperes(), [2])
                .AddReturn("GND", nets: ["A", "B"], {|KEY3009:[24]|});
            """
        );

    [Fact]
    public Task A_net_that_is_named_twice_comes_back_once() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), [1]).AddReturn("GND", nets: ["A", "A"], [24]);
            """
        );

    [Fact]
    public Task A_return_is_checked_only_by_this_rule() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3001:0.9.Amperes()|}, [1])
                .AddReturn("GND", nets: ["A"], {|KEY3009:[24]|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.9.Amperes(), [1, 2, 3])
                .AddReturn("GND", nets: ["A"], [{|KEY1003:25|}]);
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .AddNet("A", 0.9.Amperes(), [1, 2, 3]).AddReturn("GND", ["A"], [24]);
                static Interconnect With(ElectricCurrent current) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", current, [1, 2, 3]).AddReturn("GND", ["A"], [24]);
                static Interconnect Back(string name) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.9.Amperes(), [1, 2, 3]).AddReturn("GND", [name], [24]);
                static Interconnect At(int[] contacts) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.9.Amperes(), [1, 2, 3]).AddReturn("GND", ["A"], contacts);
                static Interconnect Named(string name) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.9.Amperes(), [1, 2, 3]).AddReturn(name, ["A"], {|KEY3009:[24]|});
            """
        );
}
