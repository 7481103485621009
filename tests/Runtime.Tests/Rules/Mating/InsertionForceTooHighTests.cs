using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class InsertionForceTooHighTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "forces insertionForcePerContact=0.75 N", contacts: 12);

    private static readonly Series TwoHeights = TestSeries.Create(
        "series L3\nforces@heights=1.2mm insertionForce=8 N\nforces@heights=1.5mm insertionForce=6 N\n"
            + "socket 10: LA{}\nheader 10: LB{}\npair 1.2 mm: 0 1\npair 1.5 mm: 0 1\n"
    );

    [Fact]
    public void More_force_than_is_allowed()
    {
        Finding finding = Assert.Single(Judge.By<InsertionForceTooHigh>(Limited(Design, 8.9m)));
        Assert.Equal("error KEY2007: K2A12 with K2B12 takes up to 9 N to mate; the design allows 8.9 N", finding.ToString());
        Assert.Equal("limit", finding.Origin);
        Assert.Equal(["first", "second"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(Design, 9)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(Design, 1000)));
        Assert.Single(Judge.By<InsertionForceTooHigh>(Limited(Design, 8.9999999999999999999999999m)));
    }

    [Fact]
    public void The_height_with_the_smallest_force_counts_unless_one_is_requested()
    {
        foreach (InterconnectModel pair in MadeUp.InEitherOrder(TwoHeights.Find("LA10")!, TwoHeights.Find("LB10")!))
        {
            Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(pair, 6)));
            Assert.EndsWith(
                "takes up to 6 N to mate; the design allows 5.9 N",
                Assert.Single(Judge.By<InsertionForceTooHigh>(Limited(pair, 5.9m))).Message,
                StringComparison.Ordinal
            );
            Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(pair.WithMatedHeight(1.5m), 6)));
            Assert.EndsWith(
                "takes up to 8 N to mate; the design allows 6 N",
                Assert.Single(Judge.By<InsertionForceTooHigh>(Limited(pair.WithMatedHeight(1.2m), 6))).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_height_with_an_unknown_force_may_satisfy_the_design()
    {
        Series series = TestSeries.Create(
            "series M4\nforces@heights=1.2mm insertionForce=8 N\nsocket 10: MA{}\nheader 10: MB{}\npair 1.2 mm: 0 1\npair 1.5 mm: 0 1\n"
        );
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(SampleDesigns.Between(series.Find("MA10")!, series.Find("MB10")!), 1)));
    }

    [Fact]
    public void What_is_unknown_not_rated_or_no_pair_is_not_a_finding()
    {
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Design));
        Assert.Empty(
            Judge.By<InsertionForceTooHigh>(Design.Stating(nameof(Interconnect.LimitInsertionForce), SampleDesigns.Unknown<Force>()))
        );
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(Design.WithMatedHeight(SampleDesigns.Unknown<Length>()), 0)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(Design.WithMatedHeight(9), 0)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(MadeUp.Pair("U4"), 0)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(SampleDesigns.Between("RA10", "RB20"), 0)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(SampleDesigns.Half("RA10"), 0)));
        Assert.Empty(Judge.By<InsertionForceTooHigh>(Limited(SampleDesigns.NoneKnown(), 0)));
    }

    private static InterconnectModel Limited(InterconnectModel design, decimal newtons) =>
        design.Stating(nameof(Interconnect.LimitInsertionForce), SampleDesigns.Known(newtons.Newtons(), "limit"));
}
