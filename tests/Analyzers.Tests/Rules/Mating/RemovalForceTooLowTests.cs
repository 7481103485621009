using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class RemovalForceTooLowTests
{
    [Fact]
    public Task Names_the_force_of_the_pair() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK740147G|}, {|#2:P4.AXK840145WG|}).RequireRemovalForce({|#0:3.Newtons()|});",
            Check.Error(
                "KEY2008",
                "AXK740147G with AXK840145WG is only guaranteed to hold 2.352 N, but the design requires 3 N; "
                    + "secure the boards by other means",
                related: 2
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT610124|}, {|#2:F4S.AXT510124|}).RequireRemovalForce({|#0:1.66.Newtons()|});",
            Check.Error(
                "KEY2008",
                "AXT610124 with AXT510124 is only guaranteed to hold 1.65 N, but the design requires 1.66 N; "
                    + "secure the boards by other means",
                related: 2
            )
        );

    [Fact]
    public Task The_limit_itself_and_less_pass() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireRemovalForce(2.352.Newtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce(4720.Millinewtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce((-1).Newtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce(99.Newtons()).RequireRemovalForce(Force.Zero);
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements("Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireRemovalForce({|KEY2008:2.3520001.Newtons()|});");

    [Fact]
    public Task A_force_that_the_catalog_does_not_give_is_said() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).RequireRemovalForce({|#0:1.Newtons()|});",
            Check.Information("KEY1005", "the catalog gives no removal force for AXK8L24124BG; this is not checked")
        );

    [Fact]
    public Task What_does_not_mate_holds_nothing() =>
        Check.Statements("Interconnect.Between(F4S.AXT510124, {|KEY2003:F4S.AXT616124|}).RequireRemovalForce(99.Newtons());");

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector other) => Interconnect.Between(F4S.AXT510124, other).RequireRemovalForce(99.Newtons());
                static Interconnect With(Force need) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).RequireRemovalForce(need);
                static Interconnect At(Length height) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatedHeight(height)
                    .RequireRemovalForce(99.Newtons());
            """
        );
}
