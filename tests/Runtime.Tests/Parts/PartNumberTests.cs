using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class PartNumberTests
{
    private static readonly Series Series = TestSeries.Create("series N1\nsocket 20 24: PNA{}\nheader 20 24: PNB{}\npair 1.0 mm: 0 1\n");

    public PartNumberTests() => Catalog.Register(() => Series);

    [Fact]
    public void A_number_of_the_catalog_is_parsed()
    {
        PartNumber number = PartNumber.Parse("PNA20");
        Assert.Equal("PNA20", number.Value);
        Assert.Equal("PNA20", number.ToString());
        Assert.Same(Series.Find("PNA20"), number.Connector);
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
        Assert.Throws<InvalidOperationException>(() => empty.Connector);
    }
}
