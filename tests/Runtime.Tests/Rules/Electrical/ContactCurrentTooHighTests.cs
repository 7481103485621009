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
