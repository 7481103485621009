using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class RemovalForceTooLowTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "forces removalForcePerContact=0.2 N", contacts: 12);

    private static readonly Series TwoHeights = TestSeries.Create(
        "series L3\nforces@heights=1.2mm removalForce=3 N\nforces@heights=1.5mm removalForce=4 N\n"
            + "socket 10: LA{}\nheader 10: LB{}\npair 1.2 mm: 0 1\npair 1.5 mm: 0 1\n"
    );

    [Fact]
    public void Less_force_than_is_needed()
    {
        Finding finding = Assert.Single(Judge.By<RemovalForceTooLow>(Needing(Design, 2.5m)));
        Assert.Equal(
            "error KEY2008: K2A12 with K2B12 is only guaranteed to hold 2.4 N, but the design requires 2.5 N; "
                + "secure the boards by other means",
            finding.ToString()
        );
        Assert.Equal("need", finding.Origin);
        Assert.Equal(["first", "second"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(Design, 2.4m)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(Design, 0)));
        Assert.Single(Judge.By<RemovalForceTooLow>(Needing(Design, 2.4000000000000000000000000001m)));
    }

    [Fact]
    public void The_height_with_the_largest_force_counts_unless_one_is_requested()
    {
        foreach (InterconnectModel pair in MadeUp.InEitherOrder(TwoHeights.Find("LA10")!, TwoHeights.Find("LB10")!))
        {
            Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(pair, 4)));
            Assert.Contains(
                "is only guaranteed to hold 4 N, but the design requires 4.1 N",
                Assert.Single(Judge.By<RemovalForceTooLow>(Needing(pair, 4.1m))).Message,
                StringComparison.Ordinal
            );
            Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(pair.WithMatedHeight(1.5m), 4)));
            Assert.Contains(
                "is only guaranteed to hold 3 N, but the design requires 4 N",
                Assert.Single(Judge.By<RemovalForceTooLow>(Needing(pair.WithMatedHeight(1.2m), 4))).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_height_with_an_unknown_force_may_satisfy_the_design()
    {
        Series series = TestSeries.Create(
            "series M4\nforces@heights=1.2mm removalForce=3 N\nsocket 10: MA{}\nheader 10: MB{}\npair 1.2 mm: 0 1\npair 1.5 mm: 0 1\n"
        );
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(SampleDesigns.Between(series.Find("MA10")!, series.Find("MB10")!), 99)));
    }

    [Fact]
    public void What_is_unknown_not_rated_or_no_pair_is_not_a_finding()
    {
        Assert.Empty(Judge.By<RemovalForceTooLow>(Design));
        Assert.Empty(
            Judge.By<RemovalForceTooLow>(Design.Stating(nameof(Interconnect.RequireRemovalForce), SampleDesigns.Unknown<Force>()))
        );
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(Design.WithMatedHeight(SampleDesigns.Unknown<Length>()), 99)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(Design.WithMatedHeight(9), 99)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(MadeUp.Pair("U4"), 99)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(SampleDesigns.Between("RA10", "RB20"), 99)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(SampleDesigns.Half("RA10"), 99)));
        Assert.Empty(Judge.By<RemovalForceTooLow>(Needing(SampleDesigns.NoneKnown(), 99)));
    }

    private static InterconnectModel Needing(InterconnectModel design, decimal newtons) =>
        design.Stating(nameof(Interconnect.RequireRemovalForce), SampleDesigns.Known(newtons.Newtons(), "need"));
}
