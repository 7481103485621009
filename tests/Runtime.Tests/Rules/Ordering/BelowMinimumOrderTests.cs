using Keyway.Designs.Model;
using Keyway.Rules.Ordering;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Ordering;

public class BelowMinimumOrderTests
{
    private static readonly Connector Part = TestSeries.Part("RA10");

    private static readonly Connector Loose = MadeUp.Socket("L4", "packing minimumOrder=50");

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
    public void A_fraction_of_a_unit_is_found_by_another_rule(int pieces)
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

    [Fact]
    public void Each_line_is_checked_separately_and_samples_are_not() =>
        Assert.Equal(
            ["pieces", "third"],
            Judge
                .By<BelowMinimumOrder>(
                    SampleDesigns
                        .Order(nameof(PurchaseOrder.Add), Loose, 49)
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(Loose, "part"), SampleDesigns.Known(50, "second"))
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(Loose, "part"), SampleDesigns.Known(1, "third"))
                        .Stating(nameof(PurchaseOrder.AddSamples), SampleDesigns.Known(Loose, "part"), SampleDesigns.Known(1, "samples"))
                )
                .Select(finding => finding.Origin)
        );

    [Theory]
    [InlineData("minimumOrder=501 | orderUnit=innerCarton | innerCarton=300", "pieces: 600")]
    [InlineData("minimumOrder=600 | orderUnit=innerCarton | innerCarton=300", "pieces: 600")]
    [InlineData("minimumOrder=601 | orderUnit=innerCarton | innerCarton=300", "pieces: 900")]
    [InlineData("minimumOrder=601 | orderUnit=innerCarton | innerCarton=0", "pieces: 601")]
    [InlineData("minimumOrder=2147483647 | orderUnit=innerCarton | innerCarton=300", "")]
    public void What_is_offered_is_a_whole_number_of_units(string packing, string remedies) =>
        Assert.Equal(
            remedies,
            string.Join(
                ", ",
                Judge.RemediesOf(
                    Assert.Single(
                        Judge.By<BelowMinimumOrder>(
                            SampleDesigns.Order(nameof(PurchaseOrder.Add), MadeUp.Socket("K2", "packing " + packing), 300)
                        )
                    )
                )
            )
        );

    [Fact]
    public void One_piece_is_one_piece() =>
        Assert.Equal(
            "1 piece of L4A10 is fewer than the minimum order of 50",
            Assert.Single(Judge.By<BelowMinimumOrder>(SampleDesigns.Order(nameof(PurchaseOrder.Add), Loose, 1))).Message
        );

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<BelowMinimumOrder>(new OrderModel()));
        Assert.Empty(Judge.By<BelowMinimumOrder>(SampleDesigns.Order(nameof(PurchaseOrder.Add), MadeUp.Socket("U4"), 1)));
        Assert.Empty(
            Judge.By<BelowMinimumOrder>(
                new OrderModel().Stating(nameof(PurchaseOrder.Add), SampleDesigns.Unknown<Connector>(), SampleDesigns.Known(1, "pieces"))
            )
        );
        Assert.Empty(
            Judge.By<BelowMinimumOrder>(
                new OrderModel().Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(Loose, "part"), SampleDesigns.Unknown<int>())
            )
        );
    }
}
