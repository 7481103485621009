using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Rules.Ordering;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Ordering;

public class NotAWholeUnitTests
{
    private static readonly Connector OnReels = MadeUp.Socket("K2", "packing orderUnit=reel\nembossed-tape piecesPerReel=800");

    [Fact]
    public void Pieces_that_are_not_a_whole_number_of_units_are_a_finding_with_the_next_one_that_is()
    {
        Finding finding = Assert.Single(Judge.By<NotAWholeUnit>(Of(OnReels, 1000)));
        Assert.Equal(
            "error KEY6001: 1,000 pieces of K2A10 are not a whole number of reels of 800; the next is 1,600, 600 more",
            finding.ToString()
        );
        Assert.Equal("pieces", finding.Origin);
        Assert.Equal(["part"], finding.Related);
        Assert.Equal(["pieces: 1600"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData(800)]
    [InlineData(1600)]
    [InlineData(800000)]
    public void Whole_units_pass(int pieces) => Assert.Empty(Judge.By<NotAWholeUnit>(Of(OnReels, pieces)));

    [Theory]
    [InlineData(799, "799 pieces of K2A10 are not a whole number of reels of 800; the next is 800, 1 more")]
    [InlineData(801, "801 pieces of K2A10 are not a whole number of reels of 800; the next is 1,600, 799 more")]
    [InlineData(1, "1 piece of K2A10 is not a whole number of reels of 800; the next is 800, 799 more")]
    [InlineData(0, "0 pieces of K2A10 are not a whole number of reels of 800; the next is 800, 800 more")]
    [InlineData(-800, "-800 pieces of K2A10 are not a whole number of reels of 800; the next is 800, 1,600 more")]
    [InlineData(int.MinValue, "-2,147,483,648 pieces of K2A10 are not a whole number of reels of 800; the next is 800, 2,147,484,448 more")]
    public void The_least_number_of_units_that_holds_them_is_offered(int pieces, string message) =>
        Assert.Equal(message, Assert.Single(Judge.By<NotAWholeUnit>(Of(OnReels, pieces))).Message);

    [Fact]
    public void More_than_can_be_counted_is_not_offered()
    {
        Finding finding = Assert.Single(Judge.By<NotAWholeUnit>(Of(OnReels, int.MaxValue)));
        Assert.Equal("2,147,483,647 pieces of K2A10 are not a whole number of reels of 800", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Theory]
    [InlineData("packing orderUnit=innerCarton | innerCarton=250", "inner cartons of 250; the next is 500, 99 more")]
    [InlineData(
        "packing orderUnit=outerCarton | outerCarton=1200 | innerCarton=300",
        "outer cartons of 1,200; the next is 1,200, 799 more"
    )]
    public void The_unit_is_called_as_it_is(string packing, string end) =>
        Assert.EndsWith(
            end,
            Assert.Single(Judge.By<NotAWholeUnit>(Of(MadeUp.Header("L3", packing), 401))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Each_line_is_checked_separately_and_samples_are_not() =>
        Assert.Equal(
            ["pieces", "third"],
            Judge
                .By<NotAWholeUnit>(
                    Of(OnReels, 1)
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(OnReels, "part"), SampleDesigns.Known(800, "second"))
                        .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(OnReels, "part"), SampleDesigns.Known(2, "third"))
                        .Stating(nameof(PurchaseOrder.AddSamples), SampleDesigns.Known(OnReels, "part"), SampleDesigns.Known(3, "samples"))
                )
                .Select(finding => finding.Origin)
        );

    [Theory]
    [InlineData("")]
    [InlineData("packing orderUnit=reel")]
    [InlineData("packing innerCarton=300")]
    [InlineData("packing orderUnit=innerCarton | innerCarton=0")]
    public void Without_a_unit_there_is_no_finding(string packing) =>
        Assert.Empty(Judge.By<NotAWholeUnit>(Of(MadeUp.Socket("L3", packing), 7)));

    [Fact]
    public void A_reel_without_a_number_of_pieces_is_said_to_lack_it() =>
        Assert.Equal(
            "the catalog gives no number of pieces per reel for L3A10; this is not checked",
            Assert.Single(Judge.By<RatingNotGiven>(Of(MadeUp.Socket("L3", "packing orderUnit=reel"), 7))).Message
        );

    [Fact]
    public void Any_number_of_single_pieces_passes() =>
        Assert.Empty(Judge.By<NotAWholeUnit>(Of(MadeUp.Socket("L3", "packing orderUnit=piece"), 7)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<NotAWholeUnit>(new OrderModel()));
        Assert.Empty(
            Judge.By<NotAWholeUnit>(
                new OrderModel().Stating(nameof(PurchaseOrder.Add), SampleDesigns.Unknown<Connector>(), SampleDesigns.Known(7, "pieces"))
            )
        );
        Assert.Empty(
            Judge.By<NotAWholeUnit>(
                new OrderModel().Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(OnReels, "part"), SampleDesigns.Unknown<int>())
            )
        );
    }

    private static OrderModel Of(Connector part, int pieces) => SampleDesigns.Order(nameof(PurchaseOrder.Add), part, pieces);
}
