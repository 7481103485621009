using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The tables of dimensions.</summary>
public class DimensionsTests
{
    public static IEnumerable<object?[]> Outlines =>
        DatasheetData.RowsOfRoles(figures => figures.Outlines, row => [row.Contacts, row.A, row.B, row.C]);

    public static IEnumerable<object?[]> Heights =>
        DatasheetData.RowsOfRoles(figures => figures.Heights, row => [row.MatedHeight, row.D, row.E]);

    public static IEnumerable<object?[]> Roles => DatasheetData.RolesOf(_ => true);

    public static IEnumerable<object?[]> RolesWithHeights => DatasheetData.RolesOf(figures => figures.Heights.Count > 0);

    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    [Theory]
    [MemberData(nameof(Outlines))]
    public void Parts_have_the_outline_of_their_row(string series, ConnectorRole role, int contacts, decimal a, decimal b, decimal c)
    {
        List<DimensionsByLetter> all = [.. Dimensions(series, role, row => row.Contacts == contacts)];

        Assert.NotEmpty(all);
        Assert.All(
            all,
            dimensions =>
            {
                Assert.Equal(a, dimensions.A.Millimeters);
                Assert.Equal(b, dimensions.B.Millimeters);
                Assert.Equal(c, dimensions.C.Millimeters);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Heights))]
    public void Parts_are_as_high_as_their_mated_height_says(string series, ConnectorRole role, decimal matedHeight, decimal d, decimal? e)
    {
        List<DimensionsByLetter> all = [.. Dimensions(series, role, row => row.MatedHeight == matedHeight)];

        Assert.NotEmpty(all);
        Assert.All(
            all,
            dimensions =>
            {
                Assert.Equal(d, dimensions.D?.Millimeters);
                Assert.Equal(e, dimensions.E?.Millimeters);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Every_count_has_a_row(string series, ConnectorRole role)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(sheet.Products.Pairs.Select(row => row.Contacts).Distinct(), sheet.Figures(role).Outlines.Select(row => row.Contacts));
    }

    [Theory]
    [MemberData(nameof(RolesWithHeights))]
    public void Every_mated_height_has_a_row(string series, ConnectorRole role)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(
            sheet.Products.Pairs.Select(row => row.MatedHeight).Distinct(),
            sheet.Figures(role).Heights.Select(row => row.MatedHeight)
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Tolerances(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(sheet.DimensionTolerance, sheet.Series.DimensionTolerance);
        Assert.Equal(sheet.MatedHeightTolerance, sheet.Series.MatedHeightTolerance);
    }

    private static IEnumerable<DimensionsByLetter> Dimensions(string series, ConnectorRole role, Func<PairRow, bool> isMeant)
    {
        Datasheet sheet = Datasheet.Of(series);
        return sheet
            .Products.Pairs.Where(isMeant)
            .Select(row => sheet.Members.Of(role).DimensionsByLetter(sheet.Series.Find(row.Number(role))));
    }
}
