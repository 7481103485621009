using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Code reads the joints of an assembly that it has made.</summary>
public class JointsTests
{
    [Theory]
    [InlineData(
        "assembly.Joints.Where(joint => joint.SecondBoard == \"battery\").Aggregate(order, (o, j) => o.AddFor(j.Interconnect, 4000))"
    )]
    [InlineData("order.AddFor(assembly.Joints.Single(joint => joint.SecondBoard == \"battery\").Interconnect, 4000)")]
    [InlineData("order.AddFor(assembly.Joints[1].Interconnect, 4000)")]
    [InlineData(
        "order.AddFor(assembly.Joints.First(joint => joint is { FirstBoard: \"main\", SecondBoard: \"battery\" }).Interconnect, 4000)"
    )]
    public Task An_order_for_a_joint(string order) =>
        Check.Marked(
            $$"""
            static class Lines
            {
                static PurchaseOrder Order()
                {
                    BoardAssembly assembly = new BoardAssembly("guide")
                        .Join("main", "antenna", Interconnect.Between(F4S.AXT516124, F4S.AXT616124))
                        .Join("main", "battery", Interconnect.Between(P4.AXK730447G, P4.AXK830245WG));
                    var order = new PurchaseOrder("winter");
                    return {{order}}; // KEY6004
                }
            }
            """
        );
}
