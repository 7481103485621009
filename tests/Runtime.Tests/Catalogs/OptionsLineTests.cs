using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

public class OptionsLineTests
{
    private const string Sheet = """
        series T2
        manufacturer Acme
        ratings currentPerContact=0.5 A
        ratings@option=plating:F,H currentPerContact=0.3 A
        ratings@option=plating currentPerContact=0.1 A
        socket 10 20: S{}-L
        socket 20: S{}-F-TR
        header 10 20: H{}-L
        header 10 20: H{}-F
        options 0: 0: plating=L packing=
        options 1: 0: plating=F packing=-TR
        options 3: 2: plating=F
        pair 1.5 mm: 0 2

        """;

    private static readonly Series Series = TestSeries.Create(Sheet);

    [Fact]
    public void A_part_mates_like_the_one_it_differs_from_in_options()
    {
        Assert.Equal("H20-L at 1.5 mm", string.Join(", ", Find("S20-F-TR").Mates));
        Assert.Equal([1.5.Millimeters()], Find("S20-F-TR").MatedHeights);
        Assert.Empty(Interconnect.Between(Find("S20-F-TR"), Find("H20-F")).WithMatedHeight(1.5.Millimeters()).Check());
        Assert.Equal("KEY2003", Assert.Single(Interconnect.Between(Find("S20-F-TR"), Find("H10-F")).Check()).Id);
        Assert.Equal(
            "KEY2005",
            Assert.Single(Interconnect.Between(Find("H20-F"), Find("S20-L")).WithMatedHeight(2.Millimeters()).Check()).Id
        );
    }

    [Fact]
    public void The_codes_are_read()
    {
        Assert.Equal([new("plating", "F"), new("packing", "-TR")], Find("S20-F-TR").Options);
        Assert.Equal([new("plating", "L"), new("packing", "")], Find("S20-L").Options);
        Assert.Empty(Find("H20-L").Options);
    }

    [Theory]
    [InlineData("S20-L", 0.5)]
    [InlineData("S20-F-TR", 0.3)]
    [InlineData("H20-F", 0.3)]
    public void A_row_may_apply_to_codes(string number, double amperes) =>
        Assert.Equal(amperes.Amperes(), Find(number).Ratings.CurrentPerContact);

    [Theory]
    [InlineData("options 1: 7: plating=F")]
    [InlineData("options 7: 0: plating=F")]
    [InlineData("options 1: 3: plating=F")]
    [InlineData("options 1: x: plating=F")]
    [InlineData("options 1: 0")]
    public void A_line_that_makes_no_sense_leaves_the_part_without_partners(string line)
    {
        Connector part = TestSeries
            .Create(Sheet.Replace("options 1: 0: plating=F packing=-TR", line, StringComparison.Ordinal))
            .Find("S20-F-TR")!;

        Assert.Empty(part.Mates);
        Assert.Empty(part.MatedHeights);
    }

    [Fact]
    public void A_count_that_the_other_family_lacks_has_no_partners()
    {
        Connector part = TestSeries
            .Create(Sheet.Replace("socket 20: S{}-F", "socket 30: S{}-F", StringComparison.Ordinal))
            .Find("S30-F-TR")!;

        Assert.Empty(part.Mates);
    }

    private static Connector Find(string number) => Series.Find(number)!;
}
