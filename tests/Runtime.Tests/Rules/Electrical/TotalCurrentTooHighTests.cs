using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class TotalCurrentTooHighTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void Nets_that_add_up_to_more_than_the_rating_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("VBAT", 2.7m, 1).AddNet("GND", 2.7m, 2)));
        Assert.Equal(
            "error KEY3002: 'GND' goes over the limit: 'VBAT' 2.7 A and 'GND' 2.7 A add up to 5.4 A; F4 connectors carry 5 A in total",
            finding.ToString()
        );
        Assert.Equal("GND current", finding.Origin);
        Assert.Equal<object>(["VBAT current"], finding.Related);
    }

    [Fact]
    public void Each_contact_group_may_have_a_total_of_its_own()
    {
        InterconnectModel design = MadeUp.Pair(
            "K2",
            "contact-group name=power | first=1 | last=4 | currentPerContact=3 A | totalCurrent=6 A\n"
                + "contact-group name=fan | first=5 | last=6"
        );
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 3, 1).AddNet("B", 3, 2).AddNet("C", 9, 7, 8)));
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 9, 1, 2, 5).AddNetWithoutCurrent("B", 2)));
        Finding finding = Assert.Single(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 3, 1).AddNet("B", 6, 2, 5).AddNet("C", 0.5m, 3)));
        Assert.Equal(
            "'C' goes over the limit of the power contacts: 'A' 3 A, 'B' 3 A and 'C' 0.5 A add up to 6.5 A; "
                + "K2 power contacts carry 6 A in total",
            finding.Message
        );
        Assert.Equal("C current", finding.Origin);
        Assert.Equal<object>(["A current", "B current"], finding.Related);
        Assert.Equal(
            "'A' puts 6.1 A on the power contacts; K2 power contacts carry 6 A in total",
            Assert.Single(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 6.1m, 1, 2, 3))).Message
        );
    }

    [Fact]
    public void Thirds_that_add_up_to_the_total_of_a_group_are_allowed()
    {
        InterconnectModel design = MadeUp.Pair("K2", "contact-group name=power | first=1 | last=3 | totalCurrent=2 A");
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 2, 1, 2, 9).AddNet("B", 2, 3, 7, 8)));
        Assert.Single(Judge.By<TotalCurrentTooHigh>(design.AddNet("A", 2, 1, 2, 9).AddNet("B", 2.001m, 3, 7, 8)));
    }

    [Fact]
    public void The_total_under_an_approval_counts_if_the_design_requires_it()
    {
        InterconnectModel design = MadeUp.Pair("K2", "ratings totalCurrent=5 A\napproval name=UL | totalCurrent=4 A").AddNet("A", 4.5m, 1);
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(design));
        Assert.Equal(
            "'A' carries 4.5 A; K2 connectors carry 4 A in total under their UL approval",
            Assert
                .Single(
                    Judge.By<TotalCurrentTooHigh>(
                        design.Stating(nameof(Interconnect.RequireApproval), SampleDesigns.Known("UL", "approval"))
                    )
                )
                .Message
        );
    }

    [Fact]
    public void It_sits_on_the_net_that_passes_the_limit_and_lists_all_contributions_largest_first()
    {
        Finding finding = Assert.Single(
            Judge.By<TotalCurrentTooHigh>(
                Camera.AddNet("A", 1.5m, 1).AddNet("B", 3, 2).AddNet("C", 0.6m, 3).AddNet("D", 0.2m, 4).AddNet("E", 2, 5)
            )
        );
        Assert.Equal(
            "'C' goes over the limit: 'B' 3 A, 'E' 2 A, 'A' 1.5 A, 'C' 0.6 A and 'D' 0.2 A add up to 7.3 A; "
                + "F4 connectors carry 5 A in total",
            finding.Message
        );
        Assert.Equal("C current", finding.Origin);
        Assert.Equal<object>(["B current", "E current", "A current", "D current"], finding.Related);
    }

    [Fact]
    public void The_rating_itself_is_allowed()
    {
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("A", 5, 1)));
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("A", 2.5m, 1).AddNet("B", 2.5m, 2)));
        InterconnectModel tenths = Camera;
        for (int i = 0; i < 50; i++)
        {
            tenths = tenths.WithNet(new NetModel(Traced.Create($"N{i}"), Traced.Create(0.1.Amperes()), SampleDesigns.Contacts("N", 1)));
        }

        Assert.Empty(Judge.By<TotalCurrentTooHigh>(tenths));
    }

    [Fact]
    public void The_smallest_excess_is_a_finding() =>
        Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("A", 5, 1).AddNet("B", 0.000000000000000000000000001m, 2)));

    [Fact]
    public void A_return_current_counts_whatever_its_sign() =>
        Assert.Equal(
            "'GND' goes over the limit: 'VBAT' 2.7 A and 'GND' 2.7 A add up to 5.4 A; F4 connectors carry 5 A in total",
            Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("VBAT", 2.7m, 1).AddNet("GND", -2.7m, 2))).Message
        );

    [Fact]
    public void One_net_can_pass_the_limit_alone()
    {
        Finding finding = Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("VBAT", 5.4m, 1)));
        Assert.Contains("5.4 A; F4 connectors carry 5 A in total", finding.Message, StringComparison.Ordinal);
        Assert.Equal("VBAT current", finding.Origin);
        Assert.Empty(finding.Related);
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings totalCurrent=3 A\nheader 24: WB{}\n").Find("WB24")!;
        Assert.EndsWith(
            "carries 4 A; W4 connectors carry 3 A in total",
            Assert
                .Single(Judge.By<TotalCurrentTooHigh>(SampleDesigns.Between(TestSeries.Part("AXK7L24223G"), weak).AddNet("A", 4, 1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rating_that_is_not_given_is_no_limit() =>
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(SampleDesigns.Between("UA10", "UB10").AddNet("A", 100, 1)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<TotalCurrentTooHigh>(SampleDesigns.NoneKnown().AddNet("A", 100, 1)));
        Assert.Empty(
            Judge.By<TotalCurrentTooHigh>(
                Camera
                    .AddNet("A", 5, 1)
                    .WithNet(
                        new NetModel(SampleDesigns.Name("B"), SampleDesigns.Unknown<ElectricCurrent>(), SampleDesigns.Contacts("B", 2))
                    )
            )
        );
    }

    [Fact]
    public void Known_currents_over_the_limit_are_enough()
    {
        NetModel unknown = new(
            SampleDesigns.Name("B"),
            SampleDesigns.Unknown<ElectricCurrent>(),
            SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>()
        );
        Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("A", 3, 1).WithNet(unknown).AddNet("C", 3, 2)));
    }

    [Fact]
    public void The_largest_currents_are_a_finding_like_any_other() =>
        Assert.Single(Judge.By<TotalCurrentTooHigh>(Camera.AddNet("A", decimal.MaxValue, 1).AddNet("B", decimal.MinValue, 2)));
}
