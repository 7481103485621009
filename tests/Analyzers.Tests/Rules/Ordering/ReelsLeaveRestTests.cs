using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Ordering;

public class ReelsLeaveRestTests
{
    [Fact]
    public Task Says_what_is_left_over_and_when_it_comes_out_even() =>
        Check.Statements(
            """
            Interconnect tall = Interconnect.Between(P4.AXK740447G, P4.AXK840245WG);
            new PurchaseOrder("build").AddFor({|#1:tall|}, {|#0:5000|});
            """,
            Check.Warning(
                "KEY6004",
                "5,000 units take 2 outer cartons of AXK740447G (8,000 pieces, 3,000 left over) and 1 outer carton of AXK840245WG "
                    + "(6,000 pieces, 1,000 left over); at 12,000 units both come out even",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect tall = Interconnect.Between(P4.AXK840245WG, P4.AXK740447G);
            new PurchaseOrder("build").AddFor(tall, units: {|KEY6004:12001|});
            """
        );

    [Fact]
    public Task What_comes_out_even_passes() =>
        Check.Statements(
            """
            Interconnect tall = Interconnect.Between(P4.AXK740447G, P4.AXK840245WG);
            Interconnect low = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG);
            new PurchaseOrder("build").AddFor(tall, 12000).AddFor(low, 1).AddFor(low, 5999).AddFor(tall, 24_000);
            """
        );

    [Fact]
    public Task Zero_negative_and_huge_counts_take_nothing() =>
        Check.Statements(
            """
            Interconnect tall = Interconnect.Between(P4.AXK740447G, P4.AXK840245WG);
            new PurchaseOrder("build").AddFor(tall, 0).AddFor(tall, -5000).AddFor(tall, int.MaxValue).AddFor(tall, int.MinValue);
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static PurchaseOrder Of(Interconnect build) => new PurchaseOrder("build").AddFor(build, 5000);
                static PurchaseOrder Half(Connector other) => new PurchaseOrder("build")
                    .AddFor(Interconnect.Between(P4.AXK740447G, other), 5000);
                static PurchaseOrder Some(int units) => new PurchaseOrder("build")
                    .AddFor(Interconnect.Between(P4.AXK740447G, P4.AXK840245WG), units);
            """
        );

    [Fact]
    public Task What_does_not_mate_is_a_fault_of_the_interconnect() =>
        Check.Statements("new PurchaseOrder(\"build\").AddFor(Interconnect.Between(P4.AXK740147G, {|KEY2003:P4.AXK820145WG|}), 6000);");
}
