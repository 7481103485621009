using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Ordering;

public class SamplesNotInUnitsTests
{
    [Fact]
    public Task Says_the_next_number() =>
        Check.Statements(
            "new PurchaseOrder(\"samples\").AddSamples({|#1:F4.AXK7L24223G|}, {|#0:60|});",
            Check.Error("KEY6003", "samples of AXK7L24223G come in multiples of 50, not 60; the next multiple is 100", related: 1)
        );

    [Fact]
    public Task Whole_units_pass() =>
        Check.Statements("new PurchaseOrder(\"samples\").AddSamples(F4.AXK7L24223G, 50).AddSamples(F4.AXK8L24124BG, 100);");

    [Fact]
    public Task Zero_negative_and_huge_counts_do_not() =>
        Check.Statements(
            """
            new PurchaseOrder("samples").AddSamples({|#1:F4.AXK7L24223G|}, {|#0:int.MaxValue|});
            new PurchaseOrder("samples").AddSamples(F4.AXK7L24223G, {|KEY6003:0|}).AddSamples(F4.AXK7L24223G, {|KEY6003:-50|})
                .AddSamples(F4.AXK7L24223G, {|KEY6003:1|});
            """,
            Check.Error("KEY6003", "samples of AXK7L24223G come in multiples of 50, not 2,147,483,647", related: 1)
        );

    [Fact]
    public async Task Offers_the_next_number() =>
        Assert.Equal(
            ["60 -> 100"],
            await Remedies.OfMembers("    static PurchaseOrder Build() => new PurchaseOrder(\"samples\").AddSamples(F4.AXK7L24223G, 60);")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static PurchaseOrder Of(Connector part) => new PurchaseOrder("samples").AddSamples(part, 1);
                static PurchaseOrder Some(int pieces) => new PurchaseOrder("samples").AddSamples(F4.AXK7L24223G, pieces);
            """
        );
}
