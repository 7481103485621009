using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class ComponentsTooHighTests
{
    [Fact]
    public Task Sits_on_the_higher_component() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights({|#0:0.9.Millimeters()|}, {|#1:0.7.Millimeters()|});
            """,
            Check.Error("KEY5005", "components of 0.9 mm and 0.7 mm add up to 1.6 mm; the pair is 1.5 mm high", related: 1)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK840145WG, P4.AXK740147G)
                .WithComponentHeights(second: {|#0:0.9.Millimeters()|}, first: {|#1:0.7.Millimeters()|});
            """,
            Check.Error("KEY5005", "components of 0.7 mm and 0.9 mm add up to 1.6 mm; the pair is 1.5 mm high", related: 1)
        );

    [Fact]
    public Task Where_the_height_has_a_tolerance_the_least_height_counts() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithComponentHeights(0.40.Millimeters(), 0.35.Millimeters());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .WithComponentHeights({|#0:0.40.Millimeters()|}, {|#1:0.351.Millimeters()|});
            """,
            Check.Error(
                "KEY5005",
                "components of 0.4 mm and 0.351 mm add up to 0.751 mm; the pair is 0.9 mm high, at least 0.75 mm with its tolerance",
                related: 1
            )
        );

    [Fact]
    public Task The_gap_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights(1.5.Millimeters(), Length.Zero);
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights(0.8.Millimeters(), 0.7.Millimeters());
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights({|KEY5005:1.6.Millimeters()|}, Length.Zero);
            """
        );

    [Fact]
    public Task A_pair_with_several_heights_is_checked_at_the_requested_height() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithComponentHeights(1.5.Millimeters(), 1.Millimeters());
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithMatedHeight(1.5.Millimeters())
                .WithComponentHeights({|KEY5005:1.5.Millimeters()|}, 1.Millimeters());
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithMatedHeight({|KEY2005:2.Millimeters()|})
                .WithComponentHeights(1.5.Millimeters(), 1.Millimeters());
            """
        );

    [Fact]
    public Task What_does_not_mate_has_no_gap() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740147G, {|KEY2003:P4.AXK820145WG|}).WithComponentHeights(9.Millimeters(), 9.Millimeters());"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect One(Connector other) => Interconnect.Between(P4.AXK740147G, other)
                    .WithComponentHeights(9.Millimeters(), 9.Millimeters());
                static Interconnect Two(Length height) => Interconnect.Between(P4.AXK740147G, P4.AXK840145WG)
                    .WithComponentHeights(9.Millimeters(), height);
                static Interconnect Three(Length height) => Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithMatedHeight(height)
                    .WithComponentHeights(9.Millimeters(), 9.Millimeters());
            """
        );

    [Fact]
    public Task The_teams_clearance_is_a_warning() =>
        Check.Under(
            "keyway_component_clearance = 0.1 mm",
            """
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights(0.8.Millimeters(), 0.6.Millimeters());
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights({|#0:0.8.Millimeters()|}, {|#1:0.65.Millimeters()|});
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithComponentHeights({|#2:0.9.Millimeters()|}, {|#3:0.65.Millimeters()|});
            """,
            Check.Warning(
                "KEY5005",
                "components of 0.8 mm and 0.65 mm leave 0.05 mm; the team requires 0.1 mm, and the pair is 1.5 mm high",
                related: 1
            ),
            new DiagnosticResult("KEY5005", DiagnosticSeverity.Error)
                .WithMessage("components of 0.9 mm and 0.65 mm add up to 1.55 mm; the pair is 1.5 mm high")
                .WithLocation(2)
                .WithLocation(3)
        );
}
