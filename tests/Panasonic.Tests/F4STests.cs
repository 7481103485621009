using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: product types.</summary>
public class PairsOfF4STests
{
    public static TheoryData<decimal, int, string, string> Pairs => PairRow.Theory(Rows);

    internal static IReadOnlyList<PairRow> Rows { get; } =
    [
        new(1.0m, 10, "AXT510124", "AXT610124"),
        new(1.0m, 16, "AXT516124", "AXT616124"),
        new(1.0m, 20, "AXT520124", "AXT620124"),
        new(1.0m, 24, "AXT524124", "AXT624124"),
        new(1.0m, 26, "AXT526124", "AXT626124"),
        new(1.0m, 30, "AXT530124", "AXT630124"),
        new(1.0m, 34, "AXT534124", "AXT634124"),
        new(1.0m, 40, "AXT540124", "AXT640124"),
        new(1.0m, 42, "AXT542124", "AXT642124"),
        new(1.0m, 48, "AXT548124", "AXT648124"),
        new(1.0m, 50, "AXT550124", "AXT650124"),
        new(1.0m, 60, "AXT560124", "AXT660124"),
        new(1.0m, 80, "AXT580124", "AXT680124"),
    ];

    /// <summary>The table's rows, and the pairs of which one half or both are for inspection.</summary>
    internal static IReadOnlyList<PairRow> AllRows { get; } =
    [.. Rows, .. F4SInspectionTests.Rows, .. PairRow.Crossed(Rows, F4SInspectionTests.Rows)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(decimal matedHeight, int contacts, string socket, string header) =>
        new PairRow(matedHeight, contacts, socket, header).AssertIn(F4S.Series);

    [Fact]
    public void Nothing_else_is_in_the_series()
    {
        Assert.Equal(13, Rows.Count);
        PairRow.AssertAllOf(F4S.Series, AllRows);
        PairRow.AssertPartsOf(F4S.Series, AllRows, sockets: 26, headers: 26);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(decimal matedHeight, int contacts, string socket, string header)
    {
        F4SSocket byCount = F4S.Socket(contacts);
        F4SHeader headerByCount = F4S.Header(contacts);
        F4SSocket byHeight = F4S.Socket(contacts, matedHeight.Millimeters());
        F4SHeader headerByHeight = F4S.Header(contacts, matedHeight.Millimeters());

        Assert.Equal(socket, byCount.PartNumber.Value);
        Assert.Equal(header, headerByCount.PartNumber.Value);
        Assert.Same(byCount, byHeight);
        Assert.Same(headerByCount, headerByHeight);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Partners_are_those_of_the_row(decimal matedHeight, int contacts, string socket, string header)
    {
        var theSocket = Assert.IsType<F4SSocket>(F4S.Series.Find(socket));
        var theHeader = Assert.IsType<F4SHeader>(F4S.Series.Find(header));

        Assert.Equal(contacts, theSocket.Contacts);
        Assert.Same(theHeader, theSocket.MatingHeader(matedHeight.Millimeters()));
        Assert.Same(theSocket, theHeader.MatingSocket(matedHeight.Millimeters()));
        Assert.Same(theHeader, theSocket.MatingHeader());
        Assert.Same(theSocket, theHeader.MatingSocket());
    }
}

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: dimensions.</summary>
public class DimensionsOfF4STests
{
    public static TheoryData<int, decimal, decimal, decimal> Sockets =>
        new()
        {
            { 10, 4.50m, 1.60m, 3.40m },
            { 16, 5.70m, 2.80m, 4.60m },
            { 20, 6.50m, 3.60m, 5.40m },
            { 24, 7.30m, 4.40m, 6.20m },
            { 26, 7.70m, 4.80m, 6.60m },
            { 30, 8.50m, 5.60m, 7.40m },
            { 34, 9.30m, 6.40m, 8.20m },
            { 40, 10.50m, 7.60m, 9.40m },
            { 42, 10.90m, 8.00m, 9.80m },
            { 48, 12.10m, 9.20m, 11.00m },
            { 50, 12.50m, 9.60m, 11.40m },
            { 60, 14.50m, 11.60m, 13.40m },
            { 80, 18.50m, 15.60m, 17.40m },
        };

    public static TheoryData<decimal, decimal> SocketHeights => new() { { 1.0m, 0.97m } };

    public static TheoryData<int, decimal, decimal, decimal> Headers =>
        new()
        {
            { 10, 3.80m, 1.60m, 3.20m },
            { 16, 5.00m, 2.80m, 4.40m },
            { 20, 5.80m, 3.60m, 5.20m },
            { 24, 6.60m, 4.40m, 6.00m },
            { 26, 7.00m, 4.80m, 6.40m },
            { 30, 7.80m, 5.60m, 7.20m },
            { 34, 8.60m, 6.40m, 8.00m },
            { 40, 9.80m, 7.60m, 9.20m },
            { 42, 10.20m, 8.00m, 9.60m },
            { 48, 11.40m, 9.20m, 10.80m },
            { 50, 11.80m, 9.60m, 11.20m },
            { 60, 13.80m, 11.60m, 13.20m },
            { 80, 17.80m, 15.60m, 17.20m },
        };

    public static TheoryData<decimal, decimal> HeaderHeights => new() { { 1.0m, 0.83m } };

    [Theory]
    [MemberData(nameof(Sockets))]
    public void Sockets_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c)
    {
        string number = Assert.Single(PairsOfF4STests.Rows, row => row.Contacts == contacts).Socket;
        var socket = Assert.IsType<F4SSocket>(F4S.Series.Find(number));

        Assert.Equal(a, socket.Dimensions.A.Millimeters);
        Assert.Equal(b, socket.Dimensions.B.Millimeters);
        Assert.Equal(c, socket.Dimensions.C.Millimeters);
    }

    [Theory]
    [MemberData(nameof(SocketHeights))]
    public void Sockets_are_as_high_as_their_mated_height_says(decimal matedHeight, decimal d) =>
        Assert.All(
            PairsOfF4STests.Rows.Where(row => row.MatedHeight == matedHeight),
            row =>
            {
                var socket = Assert.IsType<F4SSocket>(F4S.Series.Find(row.Socket));
                Assert.Equal(d, socket.Dimensions.D.Millimeters);
            }
        );

    [Theory]
    [MemberData(nameof(Headers))]
    public void Headers_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c)
    {
        string number = Assert.Single(PairsOfF4STests.Rows, row => row.Contacts == contacts).Header;
        var header = Assert.IsType<F4SHeader>(F4S.Series.Find(number));

        Assert.Equal(a, header.Dimensions.A.Millimeters);
        Assert.Equal(b, header.Dimensions.B.Millimeters);
        Assert.Equal(c, header.Dimensions.C.Millimeters);
    }

    [Theory]
    [MemberData(nameof(HeaderHeights))]
    public void Headers_are_as_high_as_their_mated_height_says(decimal matedHeight, decimal d) =>
        Assert.All(
            PairsOfF4STests.Rows.Where(row => row.MatedHeight == matedHeight),
            row =>
            {
                var header = Assert.IsType<F4SHeader>(F4S.Series.Find(row.Header));
                Assert.Equal(d, header.Dimensions.D.Millimeters);
            }
        );

    [Fact]
    public void Every_count_and_every_height_has_a_row()
    {
        IEnumerable<int> counts = PairsOfF4STests.Rows.Select(row => row.Contacts);
        IEnumerable<decimal> heights = PairsOfF4STests.Rows.Select(row => row.MatedHeight).Distinct();
        Assert.Equal(counts, Sockets.Select(row => (int)row[0]));
        Assert.Equal(counts, Headers.Select(row => (int)row[0]));
        Assert.Equal(heights, SocketHeights.Select(row => (decimal)row[0]));
        Assert.Equal(heights, HeaderHeights.Select(row => (decimal)row[0]));
    }
}

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: characteristics.</summary>
public class RatingsOfF4STests
{
    [Fact]
    public void The_series_is_that_of_the_title()
    {
        Assert.Equal("F4S", F4S.Series.Name);
        Assert.StartsWith("Panasonic", F4S.Series.Manufacturer, StringComparison.Ordinal);
        Assert.Equal(0.4.Millimeters(), F4S.Series.Pitch);
    }

    [Fact]
    public void Every_part_has_the_ratings_of_the_datasheet() =>
        Assert.All(
            F4S.Series.Parts,
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
