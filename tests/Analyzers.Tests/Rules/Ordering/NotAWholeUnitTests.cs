using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Ordering;

public class NotAWholeUnitTests
{
    [Fact]
    public Task Says_how_many_fill_the_unit() =>
        Check.Statements(
            "new PurchaseOrder(\"first\").Add({|#1:F4.AXK7L24223G|}, {|#0:10000|});",
            Check.Error(
                "KEY6001",
                "10,000 pieces of AXK7L24223G are not a whole number of reels of 3,000; the next is 12,000, 2,000 more",
                related: 1
            )
        );

    [Fact]
    public Task One_piece_is_one() =>
        Check.Statements(
            "new PurchaseOrder(\"first\").Add({|#1:F4.AXK7L24223G|}, {|#0:1|});",
            Check.Error(
                "KEY6001",
                "1 piece of AXK7L24223G is not a whole number of reels of 3,000; the next is 3,000, 2,999 more",
                related: 1
            )
        );

    [Fact]
    public Task Each_series_has_its_unit() =>
        Check.Statements(
            """
            new PurchaseOrder("first").Add({|#1:P4.AXK740447G|}, pieces: {|#0:6000|}).Add(P4.AXK740147G, 6000).Add(F4S.AXT510124, 3000);
            """,
            Check.Error(
                "KEY6001",
                "6,000 pieces of AXK740447G are not a whole number of outer cartons of 4,000; the next is 8,000, 2,000 more",
                related: 1
            )
        );

    [Fact]
    public Task Whole_units_pass() =>
        Check.Statements(
            """
            new PurchaseOrder("first").Add(F4.AXK7L24223G, 3000).Add(F4.AXK8L24124BG, 2 * 3000).Add(F4.AXK7LE2426G, 50)
                .Add(F4.AXK7LE2426G, 51);
            """
        );

    [Fact]
    public Task Invalid_and_huge_quantities_are_findings() =>
        Check.Statements(
            """
            new PurchaseOrder("").Add(F4.AXK7L24223G, {|KEY6001:0|}).Add(F4.AXK7L24223G, {|KEY6001:-3000|})
                .Add(F4.AXK7L24223G, {|KEY6001:int.MaxValue|}).Add(F4.AXK7L24223G, {|KEY6001:int.MinValue|});
            """
        );

    [Fact]
    public async Task Offers_the_next_whole_number() =>
        Assert.Equal(
            ["10000 -> 12000"],
            await Remedies.OfMembers("    static PurchaseOrder Build() => new PurchaseOrder(\"first\").Add(F4.AXK7L24223G, 10000);")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static PurchaseOrder Of(Connector part) => new PurchaseOrder("first").Add(part, 1);
                static PurchaseOrder Some(int pieces) => new PurchaseOrder("first").Add(F4.AXK7L24223G, pieces);
                static PurchaseOrder Named(string name) => new PurchaseOrder(name).Add(F4.AXK7L24223G, {|KEY6001:1|});
            """
        );

    [Fact]
    public Task A_faulty_row_is_reported_at_the_row() =>
        Check.Statements(
            """
            PurchaseOrder order = new("first");
            foreach (int pieces in new[] { 3000, {|KEY6001:3001|} })
            {
                order = order.Add(F4.AXK7L24223G, pieces);
            }
            """
        );
}
