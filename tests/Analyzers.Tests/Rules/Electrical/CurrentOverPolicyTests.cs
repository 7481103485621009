using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class CurrentOverPolicyTests
{
    private const string Derating = "keyway_current_derating = 80 %";

    [Fact]
    public Task Says_How_Many_Contacts_Are_Needed() =>
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
    public Task In_The_Other_Order() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).AddNet("VBAT", {|KEY3008:-0.3.Amperes()|}, contacts: [1]);
            """
        );

    [Fact]
    public Task The_Limit_Itself_Passes() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.72.Amperes(), [1, 2, 3]).AddNet("B", 0.24.Amperes(), [4]).AddNet("C", (-240).Milliamperes(), [5]);
            """
        );

    [Fact]
    public Task The_Least_Beyond_Does_Not() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3008:0.7200001.Amperes()|}, [1, 2, 3]);
            """
        );

    [Fact]
    public Task Beyond_The_Rating_It_Is_That_Error_Alone() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3001:0.31.Amperes()|}, [1]);
            """
        );

    [Fact]
    public Task The_Total_Is_Derated_As_Well() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG)
                .AddNet("VBAT", {|#1:2.Amperes()|}, Enumerable.Range(1, 10))
                .AddNet("GND", {|#0:2.1.Amperes()|}, Enumerable.Range(41, 10));
            """,
            Check.Warning("KEY3008", "all nets make 4.1 A in total; derated to 80 %, F4 connectors carry 4 A", related: 1)
        );

    [Fact]
    public Task The_Limit_Of_The_Total_Itself_Passes() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG).AddNet("VBAT", 2.Amperes(), Enumerable.Range(1, 10)).AddNet("GND", 2.Amperes(), Enumerable.Range(41, 10));
            Interconnect.Between(F4.AXK7L80223G, F4.AXK8L80124BG).AddNet("VBAT", 2.Amperes(), Enumerable.Range(1, 10)).AddReturn("GND", ["VBAT"], Enumerable.Range(41, 10));
            """
        );

    [Fact]
    public Task Derated_To_All_Of_It_The_Rating_Holds() =>
        Check.Under(
            "keyway_current_derating = 100 %",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 0.3.Amperes(), [1]);"
        );

    [Fact]
    public Task A_Hopeless_Derating_Needs_More_Contacts_Than_There_Are() =>
        Check.Under(
            "keyway_current_derating = 0.1 %",
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", {|#0:0.3.Amperes()|}, {|#1:[1]|});",
            new DiagnosticResult("KEY3008", DiagnosticSeverity.Warning)
                .WithMessage(
                    "'A' puts 0.3 A on each contact; derated to 0.1 %, F4 contacts carry 0.0003 A; 0.3 A is more than all 24 contacts of AXK7L24223G carry"
                )
                .WithLocation(0)
                .WithLocation(1),
            new DiagnosticResult("KEY3008", DiagnosticSeverity.Warning)
                .WithMessage("all nets make 0.3 A in total; derated to 0.1 %, F4 connectors carry 0.005 A")
                .WithLocation(0)
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Under(
            Derating,
            """
            }

            static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).AddNet("A", 0.3.Amperes(), [1]);
            static Interconnect At(int[] contacts) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), contacts);
            static Interconnect With(ElectricCurrent current)
            {
                return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", current, [1]);
            """
        );
}
