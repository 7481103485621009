using Keyway.Designs.Model;
using Keyway.Rules.Ordering;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Ordering;

public class ReelsLeaveRestTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between(
        MadeUp.Socket("K2", "packing orderUnit=reel\nembossed-tape piecesPerReel=2500"),
        MadeUp.Header("L3", "packing orderUnit=outerCarton | outerCarton=4000")
    );

    [Fact]
    public void A_build_that_leaves_more_of_the_one_half_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<ReelsLeaveRest>(Build(Design, 7500)));
        Assert.Equal(
            "warning KEY6004: 7,500 units take 3 reels of K2A10 (7,500 pieces, 0 left over) "
                + "and 2 outer cartons of L3B10 (8,000 pieces, 500 left over); at 20,000 units both come out even",
            finding.ToString()
        );
        Assert.Equal("units", finding.Origin);
        Assert.Equal(["build"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Theory]
    [InlineData(
        1,
        "1 unit takes 1 reel of K2A10 (2,500 pieces, 2,499 left over) "
            + "and 1 outer carton of L3B10 (4,000 pieces, 3,999 left over); at 20,000 units both come out even"
    )]
    [InlineData(
        20001,
        "20,001 units take 9 reels of K2A10 (22,500 pieces, 2,499 left over) "
            + "and 6 outer cartons of L3B10 (24,000 pieces, 3,999 left over); at 40,000 units both come out even"
    )]
    public void The_next_even_number_is_named(int units, string message) =>
        Assert.Equal(message, Assert.Single(Judge.By<ReelsLeaveRest>(Build(Design, units))).Message);

    [Theory]
    [InlineData(17499, true)]
    [InlineData(17501, false)]
    [InlineData(20000, false)]
    [InlineData(40000, false)]
    [InlineData(0, false)]
    [InlineData(-7500, false)]
    public void The_same_rest_on_both_sides_passes(int units, bool isFound) =>
        Assert.Equal(isFound, Judge.By<ReelsLeaveRest>(Build(Design, units)).Count > 0);

    [Fact]
    public void Halves_of_one_unit_pass() =>
        Assert.Empty(Judge.By<ReelsLeaveRest>(Build(MadeUp.Pair("M4", "packing orderUnit=innerCarton | innerCarton=700"), 701)));

    [Fact]
    public void A_build_beyond_what_can_be_ordered_passes()
    {
        Assert.Empty(Judge.By<ReelsLeaveRest>(Build(Design, int.MaxValue)));
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("M4", "packing orderUnit=piece"),
                MadeUp.Header("N5", "packing orderUnit=reel\nembossed-tape piecesPerReel=1000")
            )
        )
        {
            Assert.Empty(Judge.By<ReelsLeaveRest>(Build(design, int.MaxValue)));
            Assert.Single(Judge.By<ReelsLeaveRest>(Build(design, 1999)));
            Assert.Empty(Judge.By<ReelsLeaveRest>(Build(design, 2000)));
        }
    }

    [Fact]
    public void Each_build_is_checked_separately() =>
        Assert.Equal(
            ["units", "third"],
            Judge
                .By<ReelsLeaveRest>(
                    Build(Design, 1)
                        .Stating(nameof(PurchaseOrder.AddFor), SampleDesigns.Known(Design, "build"), SampleDesigns.Known(20000, "second"))
                        .Stating(nameof(PurchaseOrder.AddFor), SampleDesigns.Known(Design, "build"), SampleDesigns.Known(2, "third"))
                )
                .Select(finding => finding.Origin)
        );

    [Theory]
    [InlineData("")]
    [InlineData("packing orderUnit=innerCarton | innerCarton=0")]
    public void Without_both_units_there_is_no_finding(string packing)
    {
        Connector other = MadeUp.Header("L3", packing);
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(MadeUp.Socket("K2", "packing orderUnit=innerCarton | innerCarton=40"), other)
        )
        {
            Assert.Empty(Judge.By<ReelsLeaveRest>(Build(design, 7)));
        }
    }

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ReelsLeaveRest>(new OrderModel()));
        Assert.Empty(
            Judge.By<ReelsLeaveRest>(
                new OrderModel().Stating(
                    nameof(PurchaseOrder.AddFor),
                    SampleDesigns.Unknown<InterconnectModel>(),
                    SampleDesigns.Known(7, "units")
                )
            )
        );
        Assert.Empty(
            Judge.By<ReelsLeaveRest>(
                new OrderModel().Stating(nameof(PurchaseOrder.AddFor), SampleDesigns.Known(Design, "build"), SampleDesigns.Unknown<int>())
            )
        );
        Assert.All(MadeUp.WithUnknown(Design.First.Value), half => Assert.Empty(Judge.By<ReelsLeaveRest>(Build(half, 7))));
    }

    private static OrderModel Build(InterconnectModel design, int units) =>
        new OrderModel().Stating(nameof(PurchaseOrder.AddFor), SampleDesigns.Known(design, "build"), SampleDesigns.Known(units, "units"));
}
