using Keyway.Parts;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class CountNotMadeTests
{
    [Fact]
    public void A_count_between_two_that_are_made_names_both_and_offers_the_larger_first()
    {
        Finding finding = Assert.Single(Judge.By<CountNotMade>(SampleDesigns.Request(TestSeries.F4, ConnectorRole.Socket, 18)));
        Assert.Equal("error KEY1001: F4 sockets are not made with 18 contacts; the nearest are 16 and 20", finding.ToString());
        Assert.Equal("contacts", finding.Origin);
        Assert.Equal(["contacts: 20", "contacts: 16"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_partial_catalog_does_not_say_what_is_not_made()
    {
        Series partial = TestSeries.Create("series Q3\nsource coverage=partial\nsocket 20 40: Q{}\n");
        Assert.Equal(
            "error KEY1001: Q3 sockets are not listed in the partial catalog with 30 contacts; the nearest are 20 and 40",
            Assert.Single(Judge.By<CountNotMade>(SampleDesigns.Request(partial, ConnectorRole.Socket, 30))).ToString()
        );
    }

    [Theory]
    [InlineData(32, "F4 headers are not made with 32 contacts; the nearest is 30")]
    [InlineData(1, "F4 headers are not made with 1 contact; the nearest is 10")]
    [InlineData(0, "F4 headers are not made with 0 contacts; the nearest is 10")]
    [InlineData(-24, "F4 headers are not made with -24 contacts; the nearest is 10")]
    [InlineData(int.MaxValue, "F4 headers are not made with 2147483647 contacts; the nearest is 30")]
    [InlineData(int.MinValue, "F4 headers are not made with -2147483648 contacts; the nearest is 10")]
    public void A_count_beyond_all_existing_ones_names_one(int contacts, string message) =>
        Assert.Equal(
            message,
            Assert.Single(Judge.By<CountNotMade>(SampleDesigns.Request(TestSeries.F4, ConnectorRole.Header, contacts))).Message
        );

    [Theory]
    [InlineData(20)]
    [InlineData(70)]
    [InlineData(100)]
    public void A_count_that_is_made_is_not_a_finding(int contacts) =>
        Assert.Empty(Judge.By<CountNotMade>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, contacts)));

    [Fact]
    public void A_count_is_checked_whatever_the_height() =>
        Assert.Equal(
            "P4 sockets are not made with 25 contacts; the nearest are 24 and 30",
            Assert.Single(Judge.By<CountNotMade>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 25, 9))).Message
        );

    [Theory]
    [InlineData(30, "; those with 32 contacts have 30 signal and 2 power contacts; the nearest are 24 and 32", "32 24")]
    [InlineData(140, "; those with 154 contacts have 140 signal and 14 ground contacts; the nearest are 132 and 144", "154 144 132")]
    [InlineData(20, "; those with 24 contacts have 4 power and 20 other contacts; the nearest is 24", "24")]
    [InlineData(2, "; the nearest is 24", "24")]
    [InlineData(144, null, null)]
    public void Where_groups_tell_contacts_apart_those_of_one_kind_may_be_meant(int contacts, string? end, string? remedies)
    {
        Series groups = TestSeries.Create(
            """
            series BM
            contact-group@contacts=32 name=signal | first=1 | last=30
            contact-group@contacts=32 name=power | first=31 | last=32
            contact-group@contacts=154 name=signal | first=1 | last=140
            contact-group@contacts=154 name=ground | first=141 | last=154
            contact-group@contacts=24 name=power | first=1 | last=2
            contact-group@contacts=24 name=power | first=23 | last=24
            socket 24 32 132 144 154: B{}

            """
        );
        IReadOnlyList<Finding> found = Judge.By<CountNotMade>(SampleDesigns.Request(groups, ConnectorRole.Socket, contacts));
        Assert.Equal(
            end is null ? [] : [$"BM sockets are not made with {contacts} contacts{end}"],
            found.Select(finding => finding.Message)
        );
        Assert.Equal(remedies?.Split(' ').Select(count => $"contacts: {count}") ?? [], found.SelectMany(Judge.RemediesOf));
    }

    [Fact]
    public void A_count_that_the_other_role_has_does_not_help()
    {
        Series series = TestSeries.Create("series Z\nsocket 10: A{}\nheader 12: B{}\n");
        Assert.Equal(
            "Z headers are not made with 10 contacts; the nearest is 12",
            Assert.Single(Judge.By<CountNotMade>(SampleDesigns.Request(series, ConnectorRole.Header, 10))).Message
        );
    }

    [Fact]
    public void A_series_without_such_parts_has_nothing_nearest()
    {
        Finding finding = Assert.Single(
            Judge.By<CountNotMade>(SampleDesigns.Request(TestSeries.Create("series Z\nsocket 10: A{}\n"), ConnectorRole.Header, 10))
        );
        Assert.Equal("Z headers are not made with 10 contacts", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void An_unknown_count_is_not_a_finding() =>
        Assert.Empty(Judge.By<CountNotMade>(new PartRequest(TestSeries.F4, ConnectorRole.Socket, SampleDesigns.Unknown<int>(), null)));
}
