using Keyway.Designs.Model;
using Keyway.Rules.Ordering;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Ordering;

public class SamplesNotInUnitsTests
{
    private static readonly Connector Part = MadeUp.Socket("K2", "packing sampleUnit=25");

    [Fact]
    public void Samples_that_are_not_a_whole_number_of_units_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<SamplesNotInUnits>(Of(Part, 60)));
        Assert.Equal("error KEY6003: samples of K2A10 come in multiples of 25, not 60; the next multiple is 75", finding.ToString());
        Assert.Equal("pieces", finding.Origin);
        Assert.Equal(["part"], finding.Related);
        Assert.Equal(["pieces: 75"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(2500)]
    public void Whole_units_pass(int pieces) => Assert.Empty(Judge.By<SamplesNotInUnits>(Of(Part, pieces)));

    [Theory]
    [InlineData(24, "samples of K2A10 come in multiples of 25, not 24; the next multiple is 25")]
    [InlineData(26, "samples of K2A10 come in multiples of 25, not 26; the next multiple is 50")]
    [InlineData(1, "samples of K2A10 come in multiples of 25, not 1; the next multiple is 25")]
    [InlineData(0, "samples of K2A10 come in multiples of 25, not 0; the next multiple is 25")]
    [InlineData(-25, "samples of K2A10 come in multiples of 25, not -25; the next multiple is 25")]
    [InlineData(1001, "samples of K2A10 come in multiples of 25, not 1,001; the next multiple is 1,025")]
    public void The_next_number_is_offered(int pieces, string message) =>
        Assert.Equal(message, Assert.Single(Judge.By<SamplesNotInUnits>(Of(Part, pieces))).Message);

    [Fact]
    public void More_than_can_be_counted_is_not_offered()
    {
        Finding finding = Assert.Single(Judge.By<SamplesNotInUnits>(Of(Part, int.MaxValue)));
        Assert.Equal("samples of K2A10 come in multiples of 25, not 2,147,483,647", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void Each_line_is_checked_separately_and_orders_are_not() =>
        Assert.Equal(
            ["pieces", "second"],
            Judge
                .By<SamplesNotInUnits>(
                    Of(Part, 1)
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(Part, "part"), SampleDesigns.Known(3, "order"))
                        .Stating(nameof(PurchaseOrder.AddSamples), SampleDesigns.Known(Part, "part"), SampleDesigns.Known(2, "second"))
                )
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<SamplesNotInUnits>(new OrderModel()));
        Assert.Empty(Judge.By<SamplesNotInUnits>(Of(MadeUp.Socket("U4"), 7)));
        Assert.Empty(Judge.By<SamplesNotInUnits>(Of(MadeUp.Socket("L3", "packing sampleUnit=0"), 7)));
        Assert.Empty(
            Judge.By<SamplesNotInUnits>(
                new OrderModel().Stating(
                    nameof(PurchaseOrder.AddSamples),
                    SampleDesigns.Unknown<Connector>(),
                    SampleDesigns.Known(7, "pieces")
                )
            )
        );
        Assert.Empty(
            Judge.By<SamplesNotInUnits>(
                new OrderModel().Stating(nameof(PurchaseOrder.AddSamples), SampleDesigns.Known(Part, "part"), SampleDesigns.Unknown<int>())
            )
        );
    }

    private static OrderModel Of(Connector part, int pieces) => SampleDesigns.Order(nameof(PurchaseOrder.AddSamples), part, pieces);
}
