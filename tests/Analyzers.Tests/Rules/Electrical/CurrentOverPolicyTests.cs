using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class CurrentOverPolicyTests
{
    private const string Derating = "keyway_current_derating = 80 %";

    [Fact]
    public Task Says_how_many_contacts_are_needed() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {|#0:1.Amperes()|}, contacts: {|#1:[1, 2, 3, 4]|});
            """,
            Check.Warning(
                "KEY3008",
                "'VBAT' puts 0.25 A on each contact; derated to 80 %, F4 contacts carry 0.24 A; 1 A needs 5 contacts",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).AddNet("VBAT", {|KEY3008:-0.3.Amperes()|}, contacts: [1]);
            """
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.72.Amperes(), [1, 2, 3]).AddNet("B", 0.24.Amperes(), [4])
                .AddNet("C", (-240).Milliamperes(), [5]);
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3008:0.7200001.Amperes()|}, [1, 2, 3]);
            """
        );

    [Fact]
    public Task Beyond_the_rating_it_is_that_error_alone() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3001:0.31.Amperes()|}, [1]);
            """
        );

    [Fact]
    public Task The_total_is_derated_as_well() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG)
                .AddNet("VBAT", {|#1:2.Amperes()|}, Enumerable.Range(1, 10))
                .AddNet("GND", {|#0:2.1.Amperes()|}, Enumerable.Range(41, 10));
            """,
            Check.Warning("KEY3008", "all nets together carry 4.1 A; derated to 80 %, F4 connectors carry 4 A", related: 1)
        );

    [Fact]
    public Task The_limit_of_the_total_itself_passes() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG).AddNet("VBAT", 2.Amperes(), Enumerable.Range(1, 10))
                .AddNet("GND", 2.Amperes(), Enumerable.Range(41, 10));
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG).AddNet("VBAT", 2.Amperes(), Enumerable.Range(1, 10))
                .AddReturn("GND", ["VBAT"], Enumerable.Range(41, 10));
            """
        );

    [Fact]
    public Task Derated_to_all_of_it_the_rating_holds() =>
        Check.Under(
            "keyway_current_derating = 100 %",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 0.3.Amperes(), [1]);"
        );

    [Fact]
    public Task A_hopeless_derating_needs_more_contacts_than_there_are() =>
        Check.Under(
            "keyway_current_derating = 0.1 %",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", {|#0:0.3.Amperes()|}, {|#1:[1]|});",
            new DiagnosticResult("KEY3008", DiagnosticSeverity.Warning)
                .WithMessage(
                    "'A' puts 0.3 A on each contact; derated to 0.1 %, F4 contacts carry 0.0003 A; "
                        + "0.3 A is more than all 24 contacts of AXK7L24223G can carry"
                )
                .WithLocation(0)
                .WithLocation(1),
            new DiagnosticResult("KEY3008", DiagnosticSeverity.Warning)
                .WithMessage("all nets together carry 0.3 A; derated to 0.1 %, F4 connectors carry 0.005 A")
                .WithLocation(0)
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Under(
            Derating,
            """
            }

            static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).AddNet("A", 0.3.Amperes(), [1]);
            static Interconnect At(int[] contacts) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("A", 0.3.Amperes(), contacts);
            static Interconnect With(ElectricCurrent current)
            {
                return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", current, [1]);
            """
        );
}
