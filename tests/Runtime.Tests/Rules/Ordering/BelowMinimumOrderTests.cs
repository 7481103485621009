using Keyway.Designs.Model;
using Keyway.Rules.Ordering;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Ordering;

public class BelowMinimumOrderTests
{
    private static readonly Connector Part = TestSeries.Part("RA10");

    [Fact]
    public void Too_few_are_a_finding_with_a_number_that_can_be_ordered()
    {
        OrderModel order = SampleDesigns.Order(nameof(PurchaseOrder.Add), Part, 300);
        Finding finding = Assert.Single(Judge.By<BelowMinimumOrder>(order));
        Assert.Equal("error KEY6002: 300 pieces of RA10 are fewer than the minimum order of 500", finding.ToString());
        Assert.Equal("pieces", finding.Origin);
        Assert.Equal(["part"], finding.Related);
        Assert.Equal(["pieces: 600"], Judge.RemediesOf(finding));
        Assert.Empty(Judge.Errors(SampleDesigns.Order(nameof(PurchaseOrder.Add), Part, 600)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-300)]
    [InlineData(500)]
    [InlineData(int.MinValue)]
    public void What_is_no_whole_unit_is_the_fault_of_another_rule(int pieces)
    {
        OrderModel order = SampleDesigns.Order(nameof(PurchaseOrder.Add), Part, pieces);
        Assert.Empty(Judge.By<BelowMinimumOrder>(order));
        Assert.Equal(["KEY6001"], Judge.Errors(order));
    }

    [Fact]
    public void Without_a_unit_the_least_is_offered()
    {
        Connector loose = TestSeries.Create("series L4\npacking minimumOrder=50\nsocket 10: LA{}\n").Find("LA10")!;
        Assert.Equal(
            ["pieces: 50"],
            Judge.RemediesOf(Assert.Single(Judge.By<BelowMinimumOrder>(SampleDesigns.Order(nameof(PurchaseOrder.Add), loose, 49))))
        );
        Assert.Empty(Judge.By<BelowMinimumOrder>(SampleDesigns.Order(nameof(PurchaseOrder.Add), loose, 50)));
    }
}
