using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class PartNumberTests
{
    private static readonly Series Series = TestSeries.Create("series N1\nsocket 20 24: PNA{}\nheader 20 24: PNB{}\npair 1.0 mm: 0 1\n");

    private static readonly Series Partial = TestSeries.Create("series N3\nsource coverage=partial\nsocket 20: PNP{}\n");

    public PartNumberTests()
    {
        Catalog.Register(() => Series);
        Catalog.Register(() => Partial);
    }

    [Fact]
    public void A_number_that_a_partial_catalog_does_not_list_is_parsed_without_a_part()
    {
        PartNumber number = PartNumber.Parse("PNP24");
        Assert.Equal("PNP24", number.Value);
        Assert.Equal("PNP24", number.ToString());
        Assert.False(number.IsListed);
        Assert.Equal(
            "'PNP24' may be made, but its series has a partial catalog that does not list it; add the part to a catalog.",
            Assert.Throws<InvalidOperationException>(() => number.Connector).Message
        );
        Assert.False(PartNumber.TryParse("PNP24", out _));
    }

    [Fact]
    public void Unlisted_numbers_are_equal_if_their_texts_are()
    {
        PartNumber number = PartNumber.Parse("PNP24");
        Assert.True(number == PartNumber.Parse("PNP" + 24.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(number.GetHashCode(), PartNumber.Parse("PNP24").GetHashCode());
        Assert.True(number != PartNumber.Parse("PNP30"));
        Assert.True(number != default);
        Assert.True(number > PartNumber.Parse("PNP20"));
    }

    [Fact]
    public void A_number_of_the_catalog_is_parsed()
    {
        PartNumber number = PartNumber.Parse("PNA20");
        Assert.Equal("PNA20", number.Value);
        Assert.Equal("PNA20", number.ToString());
        Assert.Same(Series.Find("PNA20"), number.Connector);
        Assert.True(number.IsListed);
    }

    [Fact]
    public void A_number_that_is_not_in_the_catalog_is_KEY1002()
    {
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() => PartNumber.Parse("PNAX20"));
        Assert.Equal("error KEY1002: 'PNAX20' is not in the catalog; did you mean 'PNA20' (N1 socket, 20 contacts)?", exception.Message);
    }

    [Fact]
    public void Null_is_not_a_number()
    {
        Assert.Throws<ArgumentNullException>(() => PartNumber.Parse(null!));
        Assert.False(PartNumber.TryParse(null, out PartNumber number));
        Assert.Equal(default, number);
    }

    [Theory]
    [InlineData("PNA20", true)]
    [InlineData("PNB20", true)]
    [InlineData("PNA22", false)]
    [InlineData("pna20", false)]
    [InlineData(" PNA20", false)]
    [InlineData("", false)]
    public void Trying_says_whether_the_catalog_lists_it(string text, bool listed)
    {
        Assert.Equal(listed, PartNumber.TryParse(text, out PartNumber number));
        Assert.Equal(listed ? text : "", number.Value);
    }

    [Fact]
    public void Numbers_of_the_same_part_are_equal()
    {
        PartNumber parsed = PartNumber.Parse("PNA20");
        PartNumber own = Series.Find("PNA20")!.PartNumber;
        Assert.True(parsed == own);
        Assert.False(parsed != own);
        Assert.True(parsed.Equals((object)own));
        Assert.Equal(parsed.GetHashCode(), own.GetHashCode());
    }

    [Fact]
    public void Numbers_of_other_parts_differ()
    {
        PartNumber number = PartNumber.Parse("PNA20");
        Assert.True(number != PartNumber.Parse("PNA24"));
        Assert.False(number == default);
        Assert.False(number.Equals("PNA20"));
    }

    [Fact]
    public void Numbers_are_in_the_order_of_their_characters()
    {
        PartNumber first = PartNumber.Parse("PNA20");
        PartNumber second = PartNumber.Parse("PNA24");
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(first > second || first >= second || second < first || second <= first);
        Assert.Equal(0, first.CompareTo(PartNumber.Parse("PNA20")));
        Assert.True(default(PartNumber) < first);
    }

    [Fact]
    public void The_default_value_is_not_the_number_of_a_part()
    {
        PartNumber empty = default;
        Assert.Equal("", empty.Value);
        Assert.Equal("", empty.ToString());
        Assert.Equal(0, empty.GetHashCode());
        Assert.True(empty == default);
        Assert.False(empty.IsListed);
        Assert.Throws<InvalidOperationException>(() => empty.Connector);
    }
}
