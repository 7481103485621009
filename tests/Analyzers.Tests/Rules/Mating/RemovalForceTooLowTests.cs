using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class RemovalForceTooLowTests
{
    [Fact]
    public Task Names_The_Force_Of_The_Pair() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK740147G|}, {|#2:P4.AXK840145WG|}).RequireRemovalForce({|#0:3.Newtons()|});",
            Check.Error(
                "KEY2008",
                "AXK740147G with AXK840145WG is sure to hold 2.352 N only; the design needs 3 N; fix the boards by other means",
                related: 2
            )
        );

    [Fact]
    public Task In_The_Other_Order() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT610124|}, {|#2:F4S.AXT510124|}).RequireRemovalForce({|#0:1.66.Newtons()|});",
            Check.Error(
                "KEY2008",
                "AXT610124 with AXT510124 is sure to hold 1.65 N only; the design needs 1.66 N; fix the boards by other means",
                related: 2
            )
        );

    [Fact]
    public Task The_Limit_Itself_And_Less_Pass() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireRemovalForce(2.352.Newtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce(4720.Millinewtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce((-1).Newtons());
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).RequireRemovalForce(99.Newtons()).RequireRemovalForce(Force.Zero);
            """
        );

    [Fact]
    public Task The_Least_Beyond_Does_Not() =>
        Check.Statements("Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireRemovalForce({|KEY2008:2.3520001.Newtons()|});");

    [Fact]
    public Task A_Force_That_The_Catalog_Does_Not_Give_Is_Said() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).RequireRemovalForce({|#0:1.Newtons()|});",
            Check.Information("KEY1005", "the catalog gives no removal force for AXK8L24124BG; this is not checked")
        );

    [Fact]
    public Task What_Does_Not_Mate_Holds_Nothing() =>
        Check.Statements("Interconnect.Between(F4S.AXT510124, {|KEY2003:F4S.AXT616124|}).RequireRemovalForce(99.Newtons());");

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Members(
            """
                static Interconnect Of(Connector other) => Interconnect.Between(F4S.AXT510124, other).RequireRemovalForce(99.Newtons());
                static Interconnect With(Force need) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).RequireRemovalForce(need);
                static Interconnect At(Length height) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatedHeight(height).RequireRemovalForce(99.Newtons());
            """
        );
}
