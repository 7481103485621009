using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The tables of product types: the existing parts, and the mated heights of the pairs.</summary>
public class PairsTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static IEnumerable<object?[]> Pairs =>
        DatasheetData.Rows(sheet => sheet.Products.Pairs.Concat(sheet.InspectionPairs), DatasheetData.Figures);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_series_is_that_of_the_title(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(sheet.Products.Series, sheet.Series.Name);
        Assert.StartsWith(sheet.Products.Manufacturer, sheet.Series.Manufacturer, StringComparison.Ordinal);
        Assert.Equal(sheet.Products.Pitch, sheet.Series.Pitch);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(string series, decimal matedHeight, int contacts, string socket, string header)
    {
        Series actual = Datasheet.Of(series).Series;
        Connector theSocket = AssertPart(actual, socket, ConnectorRole.Socket, contacts);
        Connector theHeader = AssertPart(actual, header, ConnectorRole.Header, contacts);
        Length height = matedHeight.Millimeters();

        Assert.Equal(height, Assert.Single(theSocket.Mates, mate => mate.Partner == theHeader).MatedHeight);
        Assert.Equal(height, Assert.Single(theHeader.Mates, mate => mate.Partner == theSocket).MatedHeight);
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Each_count_has_one_row_at_a_mated_height(string series)
    {
        ProductFigures products = Datasheet.Of(series).Products;

        Assert.Equal(products.Rows, products.Pairs.Count);
        Assert.Distinct(products.Pairs.Select(row => (row.MatedHeight, row.Contacts)));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void No_other_pair_is_in_the_series(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        IEnumerable<PairRow> expected = sheet.AllPairs.OrderBy(Key, StringComparer.Ordinal);

        Assert.Equal(expected, PairsSeenFrom(sheet.Series, ConnectorRole.Socket).OrderBy(Key, StringComparer.Ordinal));
        Assert.Equal(expected, PairsSeenFrom(sheet.Series, ConnectorRole.Header).OrderBy(Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void No_other_part_is_in_the_series(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(sheet.Sockets.Parts, sheet.Series.Parts.Count(part => part.Role == ConnectorRole.Socket));
        Assert.Equal(sheet.Headers.Parts, sheet.Series.Parts.Count(part => part.Role == ConnectorRole.Header));
        Assert.Equal(PairRow.Numbers(sheet.AllPairs), sheet.Series.Parts.Numbers());
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void A_part_gives_the_mated_heights_of_its_rows(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Series.Parts,
            part =>
                Assert.Equal(
                    Heights(sheet.AllPairs.Where(row => row.Number(part.Role) == part.PartNumber.Value)),
                    Heights(part.MatedHeights)
                )
        );
        Assert.Equal(Heights(sheet.AllPairs), Heights(sheet.Series.MatedHeights));
    }

    private static Connector AssertPart(Series series, string number, ConnectorRole role, int contacts)
    {
        Connector? part = series.Find(number);
        Assert.NotNull(part);
        Assert.Equal(number, part.PartNumber.Value);
        Assert.Equal(role, part.Role);
        Assert.Equal(contacts, part.Contacts);
        Assert.Same(series, part.Series);
        return part;
    }

    private static IEnumerable<PairRow> PairsSeenFrom(Series series, ConnectorRole role) =>
        series.Parts.Of(role).SelectMany(part => part.Mates.Select(mate => Pair(part, mate)));

    private static PairRow Pair(Connector part, Mate mate)
    {
        bool isSocket = part.Role == ConnectorRole.Socket;
        string own = part.PartNumber.Value;
        string other = mate.Partner.PartNumber.Value;
        return new(mate.MatedHeight.Millimeters, part.Contacts, isSocket ? own : other, isSocket ? other : own);
    }

    private static string Key(PairRow row) => $"{row.Socket} {row.Header}";

    private static IEnumerable<decimal> Heights(IEnumerable<PairRow> rows) => rows.Select(row => row.MatedHeight).Distinct().Order();

    private static IEnumerable<decimal> Heights(IEnumerable<Length> heights) => heights.Select(height => height.Millimeters);
}
