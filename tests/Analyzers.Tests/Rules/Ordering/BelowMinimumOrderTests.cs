using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Ordering;

public class BelowMinimumOrderTests
{
    private static readonly string WithUnitAndLeast =
        SampleCatalogs.Small
        + """

            packing:
              orderUnit: innerCarton
              innerCarton: 300
              minimumOrder: 500
            """;

    [Fact]
    public Task Names_the_least_order() =>
        Check.Statements(
            "new PurchaseOrder(\"first\").Add({|#1:F4.AXK7LE2426G|}, {|#0:49|});",
            Check.Error("KEY6002", "49 pieces of AXK7LE2426G are fewer than the minimum order of 50", related: 1)
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements("new PurchaseOrder(\"first\").Add(F4.AXK7LE2426G, 50).Add(F4S.AXT6E1026, 3051);");

    [Fact]
    public Task Zero_and_negative_counts_are_too_few() =>
        Check.Statements("new PurchaseOrder(\"first\").Add(F4.AXK7LE2426G, {|KEY6002:0|}).Add(F4.AXK7LE2426G, {|KEY6002:int.MinValue|});");

    [Fact]
    public Task Whole_units_are_required_first() =>
        CatalogTest.RunStatements(
            WithUnitAndLeast,
            """
            new PurchaseOrder("first")
                .Add(T2.TS10_1, {|KEY6001:100|})
                .Add(T2.TS10_1, {|KEY6002:300|})
                .Add(T2.TS10_1, {|KEY6001:500|})
                .Add(T2.TS10_1, 600);
            """
        );

    [Fact]
    public async Task Offers_the_least_order() =>
        Assert.Equal(
            ["49 -> 50"],
            await Remedies.OfMembers("    static PurchaseOrder Build() => new PurchaseOrder(\"first\").Add(F4.AXK7LE2426G, 49);")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static PurchaseOrder Of(Connector part) => new PurchaseOrder("first").Add(part, 1);
                static PurchaseOrder Some(int pieces) => new PurchaseOrder("first").Add(F4.AXK7LE2426G, pieces);
            """
        );
}
