using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class ContactCurrentTooHighTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void A_share_over_the_rating_is_a_finding_at_the_current()
    {
        Finding finding = Assert.Single(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("VBAT", 1.5m, 1, 2, 3, 4)));
        Assert.Equal(
            "error KEY3001: 'VBAT' puts 0.375 A on each of 4 contacts; F4 contacts carry 0.3 A; 1.5 A needs 5 contacts",
            finding.ToString()
        );
        Assert.Equal("VBAT current", finding.Origin);
        Assert.Equal<object>(["VBAT contacts"], finding.Related);
    }

    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(0.9, 3)]
    [InlineData(2.1, 7)]
    [InlineData(7.2, 24)]
    [InlineData(-0.9, 3)]
    [InlineData(0, 1)]
    public void The_rating_itself_is_allowed(double amperes, int contacts) =>
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", (decimal)amperes, [.. Enumerable.Range(1, contacts)])));

    [Theory]
    [InlineData(0.31, 1, "'A' puts 0.31 A on its one contact; F4 contacts carry 0.3 A; 0.31 A needs 2 contacts")]
    [InlineData(1, 3, "'A' puts 0.3333 A on each of 3 contacts; F4 contacts carry 0.3 A; 1 A needs 4 contacts")]
    [InlineData(0.90003, 3, "'A' puts 0.30001 A on each of 3 contacts; F4 contacts carry 0.3 A; 0.90003 A needs 4 contacts")]
    [InlineData(-1.5, 4, "'A' puts 0.375 A on each of 4 contacts; F4 contacts carry 0.3 A; 1.5 A needs 5 contacts")]
    [InlineData(7.2, 4, "'A' puts 1.8 A on each of 4 contacts; F4 contacts carry 0.3 A; 7.2 A needs 24 contacts")]
    [InlineData(
        7.21,
        4,
        "'A' puts 1.8025 A on each of 4 contacts; F4 contacts carry 0.3 A; 7.21 A is more than all 24 contacts of AXK7L24223G can carry"
    )]
    public void The_message_says_what_would_be_right(double amperes, int contacts, string message) =>
        Assert.Equal(
            message,
            Assert.Single(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", (decimal)amperes, [.. Enumerable.Range(1, contacts)]))).Message
        );

    [Theory]
    [InlineData(1, 3.2, "")]
    [InlineData(1, 3.3, "'A' puts 3.3 A on its one contact; K2 contacts carry 3.2 A; 3.3 A needs 2 contacts")]
    [InlineData(2, 5.6, "")]
    [InlineData(
        2,
        5.7,
        "'A' puts 2.85 A on each of 2 contacts; K2 contacts carry 2.8 A where up to 2 carry as much; " + "5.7 A needs 3 contacts"
    )]
    [InlineData(9, 18, "")]
    [InlineData(
        9,
        18.9,
        "'A' puts 2.1 A on each of 9 contacts; K2 contacts carry 2 A where up to 10 carry as much; 18.9 A needs 10 contacts"
    )]
    [InlineData(
        10,
        20.1,
        "'A' puts 2.01 A on each of 10 contacts; K2 contacts carry 2 A where up to 10 carry as much; "
            + "20.1 A is more than all 10 contacts of K2A10 can carry"
    )]
    public void The_more_contacts_carry_current_the_less_each_may_carry(int contacts, double amperes, string message)
    {
        InterconnectModel design = MadeUp.Pair(
            "K2",
            "current-rating poweredContacts=1 | currentPerContact=3.2 A\ncurrent-rating poweredContacts=2 | currentPerContact=2.8 A\n"
                + "current-rating poweredContacts=all | currentPerContact=2 A"
        );
        Assert.Equal(
            message.Length == 0 ? [] : [message],
            Judge
                .By<ContactCurrentTooHigh>(design.AddNet("A", (decimal)amperes, [.. Enumerable.Range(1, contacts)]))
                .Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Only_contacts_that_carry_as_much_are_counted()
    {
        InterconnectModel design = MadeUp.Pair(
            "K2",
            "current-rating poweredContacts=1 | currentPerContact=3 A\ncurrent-rating poweredContacts=4 | currentPerContact=2 A"
        );
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 3, 1).AddNet("B", 0.1m, 2, 3, 4, 5)));
        Assert.Equal(
            "'A' puts 2.5 A on its one contact; K2 contacts carry 2 A where up to 4 carry as much; 2.5 A needs 2 contacts",
            Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 2.5m, 1).AddNet("B", 7.5m, 2, 3, 4))[0].Message
        );
    }

    [Fact]
    public void Two_amperes_on_each_of_120_contacts_are_too_many() =>
        Assert.Equal(
            "'A' puts 2 A on each of 120 contacts; K2 contacts carry 1.1 A where up to 60 carry as much; "
                + "240 A is more than all 120 contacts of K2A120 can carry",
            Assert
                .Single(
                    Judge.By<ContactCurrentTooHigh>(
                        MadeUp
                            .Pair(
                                "K2",
                                "ratings currentPerContact=2.3 A\ncurrent-rating poweredContacts=2 | currentPerContact=2.3 A\n"
                                    + "current-rating poweredContacts=60 | currentPerContact=1.1 A",
                                120
                            )
                            .AddNet("A", 240, [.. Enumerable.Range(1, 120)])
                    )
                )
                .Message
        );

    [Theory]
    [InlineData(20, 25, "")]
    [InlineData(45, 22.5, "")]
    [InlineData(45, 22.6, "'A' puts 22.6 A on its one contact; K2 contacts carry 22.5 A at 45 °C; 22.6 A needs 2 contacts")]
    [InlineData(85, 20, "'A' puts 20 A on its one contact; K2 contacts carry 15 A at 85 °C; 20 A needs 2 contacts")]
    [InlineData(85, 15, "")]
    [InlineData(95, 7.5, "")]
    [InlineData(95, 7.6, "'A' puts 7.6 A on its one contact; K2 contacts carry 7.5 A at 95 °C; 7.6 A needs 2 contacts")]
    [InlineData(120, 0, "")]
    [InlineData(
        120,
        1,
        "'A' puts 1 A on its one contact; K2 contacts carry 0 A at 120 °C; 1 A is more than all 10 contacts of K2A10 can carry"
    )]
    public void A_derating_curve_is_straight_between_its_points(int ambient, double amperes, string message)
    {
        InterconnectModel design = MadeUp
            .Pair("K2", "ratings currentPerContact=30 A\ncurrent-rating derating=25 °C: 25 A, 65 °C: 20 A, 85 °C: 15 A, 105 °C: 0 A")
            .WithTemperatures(nameof(Interconnect.WithAmbientTemperature), -20, ambient)
            .AddNet("A", (decimal)amperes, 1);
        Assert.Equal(message.Length == 0 ? [] : [message], Judge.By<ContactCurrentTooHigh>(design).Select(finding => finding.Message));
    }

    [Fact]
    public void Without_an_ambient_temperature_the_highest_current_of_the_curve_counts()
    {
        InterconnectModel design = MadeUp.Pair("K2", "current-rating derating=25 °C: 25 A, 85 °C: 15 A");
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 25, 1)));
        Assert.Equal(
            "'A' puts 26 A on its one contact; K2 contacts carry 25 A; 26 A needs 2 contacts",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 26, 1))).Message
        );
    }

    [Fact]
    public void An_exact_third_on_the_curve_is_allowed() =>
        Assert.Empty(
            Judge.By<ContactCurrentTooHigh>(
                MadeUp
                    .Pair("K2", "current-rating derating=20 °C: 1 A, 50 °C: 0 A")
                    .WithTemperatures(nameof(Interconnect.WithAmbientTemperature), 0, 40)
                    .AddNet("A", 1, 1, 2, 3)
            )
        );

    [Fact]
    public void The_current_under_an_approval_counts_if_the_design_requires_it()
    {
        InterconnectModel design = MadeUp
            .Pair(
                "K2",
                "ratings currentPerContact=2 A\napproval name=UL | currentPerContact=1 A\napproval name=TÜV | currentPerContact=1.5 A"
            )
            .AddNet("A", 1.6m, 1);
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design));
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(Approved(design, "CSA")));
        Assert.Empty(
            Judge.By<ContactCurrentTooHigh>(design.Stating(nameof(Interconnect.RequireApproval), SampleDesigns.Unknown<string>()))
        );
        Assert.Equal(
            "'A' puts 1.6 A on its one contact; K2 contacts carry 1.5 A under their TÜV approval; 1.6 A needs 2 contacts",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(Approved(design, "tüv"))).Message
        );
        Assert.Contains(
            "carry 1 A under their UL approval",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(Approved(Approved(design, "TÜV"), "UL"))).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(4, new[] { 1, 2, 9 }, "'A' puts 1.3333 A on each of 3 contacts; contact 9 of K2 carries 0.3 A; the other 2 alone carry it")]
    [InlineData(
        5,
        new[] { 1, 9, 10 },
        "'A' puts 1.6667 A on each of 3 contacts; contacts 9 and 10 of K2 carry 0.3 A each; "
            + "5 A is more than all 10 contacts of K2A10 can carry"
    )]
    [InlineData(
        4,
        new[] { 1, 2, 5 },
        "'A' puts 1.3333 A on each of 3 contacts; contact 5 of K2, a fan contact, carries 0.7 A; the other 2 alone carry it"
    )]
    [InlineData(
        2.3,
        new[] { 1, 5, 6 },
        "'A' puts 0.7667 A on each of 3 contacts; contacts 5 and 6 of K2, fan contacts, carry 0.7 A each; "
            + "the other one alone carries it"
    )]
    public void The_contact_of_a_mixed_net_that_spoils_it_is_named(double amperes, int[] contacts, string message) =>
        Assert.Equal(
            message,
            Assert
                .Single(
                    Judge.By<ContactCurrentTooHigh>(
                        MadeUp
                            .Pair(
                                "K2",
                                "ratings currentPerContact=0.3 A\ncontact-group name=power | first=1 | last=4 | currentPerContact=3 A\n"
                                    + "contact-group name=fan | first=5 | last=6 | currentPerContact=0.7 A"
                            )
                            .AddNet("A", (decimal)amperes, contacts)
                    )
                )
                .Message
        );

    [Fact]
    public void A_group_has_its_own_curve_and_counts_its_own_contacts()
    {
        InterconnectModel design = MadeUp
            .Pair(
                "K2",
                "ratings currentPerContact=0.5 A\ncontact-group name=power | first=1 | last=4\n"
                    + "current-rating group=power | poweredContacts=1 | currentPerContact=10 A\n"
                    + "current-rating group=power | poweredContacts=all | derating=20 °C: 8 A, 70 °C: 3 A"
            )
            .WithTemperatures(nameof(Interconnect.WithAmbientTemperature), 0, 50);
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 20, 1, 2, 3, 4).AddNet("B", 0.5m, 9)));
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 10, 1)));
        Assert.Equal(
            "'A' puts 5.1 A on each of 3 contacts; K2 power contacts carry 5 A where up to 4 carry as much at 50 °C; "
                + "15.3 A needs 4 power contacts",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 15.3m, 1, 2, 3))).Message
        );
        Assert.Equal(
            "'A' puts 5.25 A on each of 4 contacts; K2 power contacts carry 5 A where up to 4 carry as much at 50 °C; "
                + "21 A is more than all 4 power contacts of K2A10 can carry",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 21, 1, 2, 3, 4))).Message
        );
    }

    private static InterconnectModel Approved(InterconnectModel design, string name) =>
        design.Stating(nameof(Interconnect.RequireApproval), SampleDesigns.Known(name, "approval"));

    [Fact]
    public void The_smallest_excess_is_a_finding() =>
        Assert.Single(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", 0.9000000000000000000000000001m, 1, 2, 3)));

    [Fact]
    public void A_contact_that_is_listed_twice_carries_once() =>
        Assert.Equal(
            "'A' puts 0.6 A on its one contact; F4 contacts carry 0.3 A; 0.6 A needs 2 contacts",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", 0.6m, 1, 1))).Message
        );

    [Fact]
    public void Each_net_is_checked_separately() =>
        Assert.Equal(
            ["A current", "C current"],
            Judge
                .By<ContactCurrentTooHigh>(Camera.AddNet("A", 1, 1).AddNet("B", 0.3m, 2).AddNet("C", 1, 3))
                .Select(finding => (string)finding.Origin!)
        );

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings currentPerContact=0.2 A\nheader 24: WB{}\n").Find("WB24")!;
        Assert.Equal(
            "'A' puts 0.25 A on its one contact; W4 contacts carry 0.2 A; 0.25 A needs 2 contacts",
            Assert
                .Single(Judge.By<ContactCurrentTooHigh>(SampleDesigns.Between(TestSeries.Part("AXK7L24223G"), weak).AddNet("A", 0.25m, 1)))
                .Message
        );
    }

    [Fact]
    public void A_contact_that_does_not_exist_silences_its_net_and_no_other() =>
        Assert.Equal(
            ["B current"],
            Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", 9, 24, 25).AddNet("B", 9, 24)).Select(finding => (string)finding.Origin!)
        );

    [Fact]
    public void A_rating_that_is_not_given_is_no_limit() =>
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(SampleDesigns.Between("UA10", "UB10").AddNet("A", 100, 1)));

    [Fact]
    public void A_net_without_contacts_is_not_a_finding() => Assert.Empty(Judge.By<ContactCurrentTooHigh>(Camera.AddNet("A", 9)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(SampleDesigns.NoneKnown().AddNet("A", 100, 1)));
        Assert.Empty(
            Judge.By<ContactCurrentTooHigh>(
                Camera.WithNet(
                    new NetModel(SampleDesigns.Name("A"), SampleDesigns.Unknown<ElectricCurrent>(), SampleDesigns.Contacts("A", 1))
                )
            )
        );
        Assert.Empty(
            Judge.By<ContactCurrentTooHigh>(
                Camera.WithNet(
                    new NetModel(
                        SampleDesigns.Name("A"),
                        SampleDesigns.Current("A", 9),
                        SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>()
                    )
                )
            )
        );
        Assert.Empty(
            Judge.By<ContactCurrentTooHigh>(
                Camera.WithNet(
                    new NetModel(
                        SampleDesigns.Name("A"),
                        SampleDesigns.Current("A", 9),
                        Traced.Create<IReadOnlyList<Traced<int>>>([Traced.Create(1), SampleDesigns.Unknown<int>()])
                    )
                )
            )
        );
    }

    [Fact]
    public void One_known_half_and_an_unknown_name_are_enough() =>
        Assert.Equal(
            "this net puts 0.4 A on its one contact; F4 contacts carry 0.3 A; 0.4 A needs 2 contacts",
            Assert
                .Single(
                    Judge.By<ContactCurrentTooHigh>(
                        SampleDesigns
                            .Half("AXK7L24223G")
                            .WithNet(
                                new NetModel(
                                    SampleDesigns.Unknown<string>(),
                                    SampleDesigns.Current("A", 0.4m),
                                    SampleDesigns.Contacts("A", 1)
                                )
                            )
                    )
                )
                .Message
        );

    [Theory]
    [InlineData("79228162514264337593543950335 A")]
    [InlineData("-79228162514264337593543950335 A")]
    public void The_largest_current_is_a_finding_like_any_other(string current) =>
        Assert.Single(
            Judge.By<ContactCurrentTooHigh>(
                Camera.WithNet(
                    new NetModel(SampleDesigns.Name("A"), Traced.Create(ElectricCurrent.Parse(current)), SampleDesigns.Contacts("A", 1))
                )
            )
        );

    [Fact]
    public void A_rating_of_zero_allows_nothing()
    {
        Series series = TestSeries.Create("series Z\nratings currentPerContact=0 A\nsocket 10: A{}\nheader 10: B{}\npair 1.0 mm: 0 1\n");
        InterconnectModel design = SampleDesigns.Between(series.Find("A10")!, series.Find("B10")!);
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 0, 1)));
        Assert.Single(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 0.1m, 1)));
    }
}
