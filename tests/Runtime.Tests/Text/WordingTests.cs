using Keyway.Catalogs;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;
using Keyway.Text;

namespace Keyway.Runtime.Tests.Text;

public class WordingTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a b", "a and b", "a or b")]
    [InlineData("a b c", "a, b and c", "a, b or c")]
    public void Lists_read_as_in_a_sentence(string items, string and, string or)
    {
        string[] list = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(and, Wording.JoinWithAnd(list));
        Assert.Equal(or, Wording.JoinWithOr(list));
    }

    [Theory]
    [InlineData(0, "0 contacts")]
    [InlineData(1, "1 contact")]
    [InlineData(24, "24 contacts")]
    public void A_noun_agrees_with_its_number(int count, string text) => Assert.Equal(text, Wording.FormatCount(count, "contact"));

    [Theory]
    [InlineData("F4", "an F4")]
    [InlineData("F4S", "an F4S")]
    [InlineData("A35S", "an A35S")]
    [InlineData("P4", "a P4")]
    [InlineData("DF12", "a DF12")]
    [InlineData("U4", "a U4")]
    [InlineData("X", "an X")]
    [InlineData("Hirose", "a Hirose")]
    [InlineData("Amphenol", "an Amphenol")]
    public void An_article_fits_how_the_name_is_spoken(string name, string text) => Assert.Equal(text, Wording.WithArticle(name));

    [Fact]
    public void Heights_share_their_unit()
    {
        Assert.Equal("2.5 mm", Wording.FormatHeights([2.5.Millimeters()]));
        Assert.Equal("2.5 or 3.0 mm", Wording.FormatHeights([2.5.Millimeters(), 3.Millimeters()]));
        Assert.Equal("1.5, 2.0 and 2.5 mm", Wording.FormatHeights([1.5.Millimeters(), 2.Millimeters(), 2.5.Millimeters()], "and"));
    }

    [Fact]
    public void Roles_are_named_in_small_letters()
    {
        Assert.Equal("socket", ConnectorRoles.GetName(ConnectorRole.Socket));
        Assert.Equal("header", ConnectorRoles.GetName(ConnectorRole.Header));
        Assert.Equal(ConnectorRole.Header, ConnectorRoles.GetOpposite(ConnectorRole.Socket));
        Assert.Equal(ConnectorRole.Socket, ConnectorRoles.GetOpposite(ConnectorRole.Header));
    }

    [Theory]
    [InlineData("AXK7L24223G", "; AXK7L24223G mates with AXK8L24124BG")]
    [InlineData("AXK740347G", "; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm")]
    public void Heights_tell_several_partners_apart(string number, string clause) =>
        Assert.Equal(clause, MateWording.GetMatesClause(TestSeries.Part(number)));

    [Fact]
    public void Heights_of_the_only_partner_are_named_on_demand()
    {
        Assert.Equal(
            "; AXK7L24223G mates with AXK8L24124BG at 0.9 mm",
            MateWording.GetMatesClause(TestSeries.Part("AXK7L24223G"), heights: true)
        );
        Series series = TestSeries.Create("socket 10: A{}\nheader 10: B{}\npair 1.5 mm: 0 1\npair 2.0 mm: 0 1\n");
        Assert.Equal("; A10 mates with B10 at 1.5 or 2.0 mm", MateWording.GetMatesClause(series.Find("A10")!, heights: true));
    }

    [Fact]
    public void A_part_without_partners_has_no_clause() =>
        Assert.Equal("", MateWording.GetMatesClause(TestSeries.Create("socket 10: A{}\n").Find("A10")!));
}
