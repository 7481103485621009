using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: product types.</summary>
public class PairsOfF4Tests
{
    public static TheoryData<decimal, int, string, string> Pairs => PairRow.Theory(Rows);

    internal static IReadOnlyList<PairRow> Rows { get; } =
    [
        new(0.9m, 10, "AXK7L10223G", "AXK8L10124BG"),
        new(0.9m, 12, "AXK7L12223G", "AXK8L12124BG"),
        new(0.9m, 14, "AXK7L14223G", "AXK8L14124BG"),
        new(0.9m, 16, "AXK7L16223G", "AXK8L16124BG"),
        new(0.9m, 20, "AXK7L20223G", "AXK8L20124BG"),
        new(0.9m, 22, "AXK7L22223G", "AXK8L22124BG"),
        new(0.9m, 24, "AXK7L24223G", "AXK8L24124BG"),
        new(0.9m, 26, "AXK7L26223G", "AXK8L26124BG"),
        new(0.9m, 28, "AXK7L28223G", "AXK8L28124BG"),
        new(0.9m, 30, "AXK7L30223G", "AXK8L30124BG"),
        new(0.9m, 32, "AXK7L32223G", "AXK8L32124BG"),
        new(0.9m, 34, "AXK7L34223G", "AXK8L34124BG"),
        new(0.9m, 36, "AXK7L36223G", "AXK8L36124BG"),
        new(0.9m, 38, "AXK7L38223G", "AXK8L38124BG"),
        new(0.9m, 40, "AXK7L40223G", "AXK8L40124BG"),
        new(0.9m, 44, "AXK7L44223G", "AXK8L44124BG"),
        new(0.9m, 48, "AXK7L48223G", "AXK8L48124BG"),
        new(0.9m, 50, "AXK7L50223G", "AXK8L50124BG"),
        new(0.9m, 54, "AXK7L54223G", "AXK8L54124BG"),
        new(0.9m, 60, "AXK7L60223G", "AXK8L60124BG"),
        new(0.9m, 66, "AXK7L66223G", "AXK8L66124BG"),
        new(0.9m, 70, "AXK7L70223G", "AXK8L70124BG"),
        new(0.9m, 80, "AXK7L80223G", "AXK8L80124BG"),
    ];

    /// <summary>The table's rows, and the pairs of which one half or both are for inspection.</summary>
    internal static IReadOnlyList<PairRow> AllRows { get; } =
    [.. Rows, .. F4InspectionTests.Rows, .. PairRow.Crossed(Rows, F4InspectionTests.Rows)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(decimal matedHeight, int contacts, string socket, string header) =>
        new PairRow(matedHeight, contacts, socket, header).AssertIn(F4.Series);

    [Fact]
    public void Nothing_else_is_in_the_series()
    {
        Assert.Equal(23, Rows.Count);
        PairRow.AssertAllOf(F4.Series, AllRows);
        PairRow.AssertPartsOf(F4.Series, AllRows, sockets: 46, headers: 46);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(decimal matedHeight, int contacts, string socket, string header)
    {
        F4Socket byCount = F4.Socket(contacts);
        F4Header headerByCount = F4.Header(contacts);
        F4Socket byHeight = F4.Socket(contacts, matedHeight.Millimeters());
        F4Header headerByHeight = F4.Header(contacts, matedHeight.Millimeters());

        Assert.Equal(socket, byCount.PartNumber.Value);
        Assert.Equal(header, headerByCount.PartNumber.Value);
        Assert.Same(byCount, byHeight);
        Assert.Same(headerByCount, headerByHeight);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Partners_are_those_of_the_row(decimal matedHeight, int contacts, string socket, string header)
    {
        var theSocket = Assert.IsType<F4Socket>(F4.Series.Find(socket));
        var theHeader = Assert.IsType<F4Header>(F4.Series.Find(header));

        Assert.Equal(contacts, theSocket.Contacts);
        Assert.Same(theHeader, theSocket.MatingHeader(matedHeight.Millimeters()));
        Assert.Same(theSocket, theHeader.MatingSocket(matedHeight.Millimeters()));
        Assert.Same(theHeader, theSocket.MatingHeader());
        Assert.Same(theSocket, theHeader.MatingSocket());
    }
}

/// <summary>The datasheet "F4 Series", AXK7L, 8L: dimensions.</summary>
public class DimensionsOfF4Tests
{
    public static TheoryData<int, decimal, decimal, decimal> Sockets =>
        new()
        {
            { 10, 4.4m, 1.6m, 3.0m },
            { 12, 4.8m, 2.0m, 3.4m },
            { 14, 5.2m, 2.4m, 3.8m },
            { 16, 5.6m, 2.8m, 4.2m },
            { 20, 6.4m, 3.6m, 5.0m },
            { 22, 6.8m, 4.0m, 5.4m },
            { 24, 7.2m, 4.4m, 5.8m },
            { 26, 7.6m, 4.8m, 6.2m },
            { 28, 8.0m, 5.2m, 6.6m },
            { 30, 8.4m, 5.6m, 7.0m },
            { 32, 8.8m, 6.0m, 7.4m },
            { 34, 9.2m, 6.4m, 7.8m },
            { 36, 9.6m, 6.8m, 8.2m },
            { 38, 10.0m, 7.2m, 8.6m },
            { 40, 10.4m, 7.6m, 9.0m },
            { 44, 11.2m, 8.4m, 9.8m },
            { 48, 12.0m, 9.2m, 10.6m },
            { 50, 12.4m, 9.6m, 11.0m },
            { 54, 13.2m, 10.4m, 11.8m },
            { 60, 14.4m, 11.6m, 13.0m },
            { 66, 15.6m, 12.8m, 14.2m },
            { 70, 16.4m, 13.6m, 15.0m },
            { 80, 18.4m, 15.6m, 17.0m },
        };

    public static TheoryData<int, decimal, decimal, decimal> Headers =>
        new()
        {
            { 10, 4.0m, 3.74m, 1.6m },
            { 12, 4.4m, 4.14m, 2.0m },
            { 14, 4.8m, 4.54m, 2.4m },
            { 16, 5.2m, 4.94m, 2.8m },
            { 20, 6.0m, 5.74m, 3.6m },
            { 22, 6.4m, 6.14m, 4.0m },
            { 24, 6.8m, 6.54m, 4.4m },
            { 26, 7.2m, 6.94m, 4.8m },
            { 28, 7.6m, 7.34m, 5.2m },
            { 30, 8.0m, 7.74m, 5.6m },
            { 32, 8.4m, 8.14m, 6.0m },
            { 34, 8.8m, 8.54m, 6.4m },
            { 36, 9.2m, 8.94m, 6.8m },
            { 38, 9.6m, 9.34m, 7.2m },
            { 40, 10.0m, 9.74m, 7.6m },
            { 44, 10.8m, 10.54m, 8.4m },
            { 48, 11.6m, 11.34m, 9.2m },
            { 50, 12.0m, 11.74m, 9.6m },
            { 54, 12.8m, 12.54m, 10.4m },
            { 60, 14.0m, 13.74m, 11.6m },
            { 66, 15.2m, 14.94m, 12.8m },
            { 70, 16.0m, 15.74m, 13.6m },
            { 80, 18.0m, 17.74m, 15.6m },
        };

    [Theory]
    [MemberData(nameof(Sockets))]
    public void Sockets_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c)
    {
        string number = Assert.Single(PairsOfF4Tests.Rows, row => row.Contacts == contacts).Socket;
        var socket = Assert.IsType<F4Socket>(F4.Series.Find(number));

        Assert.Equal(a, socket.Dimensions.A.Millimeters);
        Assert.Equal(b, socket.Dimensions.B.Millimeters);
        Assert.Equal(c, socket.Dimensions.C.Millimeters);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void Headers_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c)
    {
        string number = Assert.Single(PairsOfF4Tests.Rows, row => row.Contacts == contacts).Header;
        var header = Assert.IsType<F4Header>(F4.Series.Find(number));

        Assert.Equal(a, header.Dimensions.A.Millimeters);
        Assert.Equal(b, header.Dimensions.B.Millimeters);
        Assert.Equal(c, header.Dimensions.C.Millimeters);
    }

    [Fact]
    public void Every_count_has_a_row()
    {
        IEnumerable<int> counts = PairsOfF4Tests.Rows.Select(row => row.Contacts);
        Assert.Equal(counts, Sockets.Select(row => (int)row[0]));
        Assert.Equal(counts, Headers.Select(row => (int)row[0]));
    }
}

/// <summary>The datasheet "F4 Series", AXK7L, 8L: characteristics.</summary>
public class RatingsOfF4Tests
{
    [Fact]
    public void The_series_is_that_of_the_title()
    {
        Assert.Equal("F4", F4.Series.Name);
        Assert.StartsWith("Panasonic", F4.Series.Manufacturer, StringComparison.Ordinal);
        Assert.Equal(0.4.Millimeters(), F4.Series.Pitch);
    }

    [Fact]
    public void Every_part_has_the_ratings_of_the_datasheet() =>
        Assert.All(
            F4.Series.Parts,
            part =>
            {
                Assert.Equal(0.3.Amperes(), part.Ratings.CurrentPerContact);
                Assert.Equal(5.Amperes(), part.Ratings.TotalCurrent);
                Assert.Equal(60.Volts(), part.Ratings.Voltage);
                Assert.Equal(150.Volts(), part.Ratings.DielectricStrength);
                Assert.Equal(1000.Megaohms(), part.Ratings.InsulationResistance);
                Assert.Equal(90.Milliohms(), part.Ratings.ContactResistance);
                Assert.Equal((-55).DegreesCelsius(), part.Ratings.AmbientTemperature?.Minimum);
                Assert.Equal(85.DegreesCelsius(), part.Ratings.AmbientTemperature?.Maximum);
                Assert.Equal(part.Variant is null ? 50 : 3000, part.Ratings.MatingCycles);
            }
        );
}
