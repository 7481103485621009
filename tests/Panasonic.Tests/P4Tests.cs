using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: product types.</summary>
public class PairsOfP4Tests
{
    public static TheoryData<decimal, int, string, string> Pairs => PairRow.Theory(Rows);

    internal static IReadOnlyList<PairRow> Rows { get; } =
    [
        new(1.5m, 20, "AXK720147G", "AXK820145WG"),
        new(1.5m, 24, "AXK724147G", "AXK824145WG"),
        new(1.5m, 30, "AXK730147G", "AXK830145WG"),
        new(1.5m, 40, "AXK740147G", "AXK840145WG"),
        new(1.5m, 50, "AXK750147G", "AXK850145WG"),
        new(1.5m, 60, "AXK760147G", "AXK860145WG"),
        new(1.5m, 70, "AXK770147G", "AXK870145WG"),
        new(1.5m, 80, "AXK780147G", "AXK880145WG"),
        new(1.5m, 100, "AXK700147G", "AXK800145WG"),
        new(2.0m, 20, "AXK720247G", "AXK820145WG"),
        new(2.0m, 24, "AXK724247G", "AXK824145WG"),
        new(2.0m, 30, "AXK730247G", "AXK830145WG"),
        new(2.0m, 40, "AXK740247G", "AXK840145WG"),
        new(2.0m, 50, "AXK750247G", "AXK850145WG"),
        new(2.0m, 60, "AXK760247G", "AXK860145WG"),
        new(2.0m, 70, "AXK770247G", "AXK870145WG"),
        new(2.0m, 80, "AXK780247G", "AXK880145WG"),
        new(2.5m, 20, "AXK720347G", "AXK820145WG"),
        new(2.5m, 24, "AXK724347G", "AXK824145WG"),
        new(2.5m, 30, "AXK730347G", "AXK830145WG"),
        new(2.5m, 40, "AXK740347G", "AXK840145WG"),
        new(2.5m, 50, "AXK750347G", "AXK850145WG"),
        new(2.5m, 60, "AXK760347G", "AXK860145WG"),
        new(2.5m, 70, "AXK770347G", "AXK870145WG"),
        new(2.5m, 80, "AXK780347G", "AXK880145WG"),
        new(3.0m, 20, "AXK720347G", "AXK820245WG"),
        new(3.0m, 24, "AXK724347G", "AXK824245WG"),
        new(3.0m, 30, "AXK730347G", "AXK830245WG"),
        new(3.0m, 40, "AXK740347G", "AXK840245WG"),
        new(3.0m, 50, "AXK750347G", "AXK850245WG"),
        new(3.0m, 60, "AXK760347G", "AXK860245WG"),
        new(3.0m, 80, "AXK780347G", "AXK880245WG"),
        new(3.5m, 20, "AXK720447G", "AXK820245WG"),
        new(3.5m, 30, "AXK730447G", "AXK830245WG"),
        new(3.5m, 40, "AXK740447G", "AXK840245WG"),
    ];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_row_is_in_the_series(decimal matedHeight, int contacts, string socket, string header) =>
        new PairRow(matedHeight, contacts, socket, header).AssertIn(P4.Series);

    [Fact]
    public void Nothing_else_is_in_the_series()
    {
        Assert.Equal(35, Rows.Count);
        PairRow.AssertAllOf(P4.Series, Rows);
        PairRow.AssertPartsOf(P4.Series, Rows, sockets: 28, headers: 16);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Parts_are_found_by_what_is_needed(decimal matedHeight, int contacts, string socket, string header)
    {
        P4Socket theSocket = P4.Socket(contacts, matedHeight.Millimeters());
        P4Header theHeader = P4.Header(contacts, matedHeight.Millimeters());

        Assert.Equal(socket, theSocket.PartNumber.Value);
        Assert.Equal(header, theHeader.PartNumber.Value);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Partners_are_those_of_the_row(decimal matedHeight, int contacts, string socket, string header)
    {
        var theSocket = Assert.IsType<P4Socket>(P4.Series.Find(socket));
        var theHeader = Assert.IsType<P4Header>(P4.Series.Find(header));

        Assert.Equal(contacts, theSocket.Contacts);
        Assert.Same(theHeader, theSocket.MatingHeader(matedHeight.Millimeters()));
        Assert.Same(theSocket, theHeader.MatingSocket(matedHeight.Millimeters()));
    }

    [Theory]
    [InlineData("AXK720147G", "AXK820145WG")]
    [InlineData("AXK724147G", "AXK824145WG")]
    [InlineData("AXK730147G", "AXK830145WG")]
    [InlineData("AXK740147G", "AXK840145WG")]
    [InlineData("AXK750147G", "AXK850145WG")]
    [InlineData("AXK760147G", "AXK860145WG")]
    [InlineData("AXK770147G", "AXK870145WG")]
    [InlineData("AXK780147G", "AXK880145WG")]
    [InlineData("AXK700147G", "AXK800145WG")]
    [InlineData("AXK720247G", "AXK820145WG")]
    [InlineData("AXK724247G", "AXK824145WG")]
    [InlineData("AXK730247G", "AXK830145WG")]
    [InlineData("AXK740247G", "AXK840145WG")]
    [InlineData("AXK750247G", "AXK850145WG")]
    [InlineData("AXK760247G", "AXK860145WG")]
    [InlineData("AXK770247G", "AXK870145WG")]
    [InlineData("AXK780247G", "AXK880145WG")]
    [InlineData("AXK770347G", "AXK870145WG")]
    [InlineData("AXK720447G", "AXK820245WG")]
    [InlineData("AXK730447G", "AXK830245WG")]
    [InlineData("AXK740447G", "AXK840245WG")]
    public void A_socket_with_one_header_needs_no_height(string socket, string header) =>
        Assert.Equal(header, Assert.IsType<P4Socket>(P4.Series.Find(socket)).MatingHeader().PartNumber.Value);

    [Theory]
    [InlineData("AXK800145WG", "AXK700147G")]
    [InlineData("AXK824245WG", "AXK724347G")]
    [InlineData("AXK850245WG", "AXK750347G")]
    [InlineData("AXK860245WG", "AXK760347G")]
    [InlineData("AXK880245WG", "AXK780347G")]
    public void A_header_with_one_socket_needs_no_height(string header, string socket) =>
        Assert.Equal(socket, Assert.IsType<P4Header>(P4.Series.Find(header)).MatingSocket().PartNumber.Value);

    [Theory]
    [InlineData("AXK720347G")]
    [InlineData("AXK724347G")]
    [InlineData("AXK730347G")]
    [InlineData("AXK740347G")]
    [InlineData("AXK750347G")]
    [InlineData("AXK760347G")]
    [InlineData("AXK780347G")]
    public void A_socket_with_two_headers_needs_a_height(string socket) =>
        Assert.Throws<DesignRuleException>(() => Assert.IsType<P4Socket>(P4.Series.Find(socket)).MatingHeader());

    [Theory]
    [InlineData("AXK820145WG")]
    [InlineData("AXK824145WG")]
    [InlineData("AXK830145WG")]
    [InlineData("AXK840145WG")]
    [InlineData("AXK850145WG")]
    [InlineData("AXK860145WG")]
    [InlineData("AXK870145WG")]
    [InlineData("AXK880145WG")]
    [InlineData("AXK820245WG")]
    [InlineData("AXK830245WG")]
    [InlineData("AXK840245WG")]
    public void A_header_with_several_sockets_needs_a_height(string header) =>
        Assert.Throws<DesignRuleException>(() => Assert.IsType<P4Header>(P4.Series.Find(header)).MatingSocket());
}

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: dimensions.</summary>
public class DimensionsOfP4Tests
{
    public static TheoryData<int, decimal, decimal, decimal> Sockets =>
        new()
        {
            { 20, 6.30m, 3.60m, 1.60m },
            { 24, 7.10m, 4.40m, 2.40m },
            { 30, 8.30m, 5.60m, 3.60m },
            { 40, 10.30m, 7.60m, 5.60m },
            { 50, 12.30m, 9.60m, 7.60m },
            { 60, 14.30m, 11.60m, 9.60m },
            { 70, 16.30m, 13.60m, 11.60m },
            { 80, 18.30m, 15.60m, 13.60m },
            { 100, 22.30m, 19.60m, 17.60m },
        };

    public static TheoryData<decimal, decimal> SocketHeights =>
        new()
        {
            { 1.5m, 1.50m },
            { 2.0m, 1.92m },
            { 2.5m, 2.42m },
            { 3.0m, 2.42m },
            { 3.5m, 2.92m },
        };

    public static TheoryData<int, decimal, decimal, decimal> Headers =>
        new()
        {
            { 20, 5.10m, 3.60m, 1.60m },
            { 24, 5.90m, 4.40m, 2.40m },
            { 30, 7.10m, 5.60m, 3.60m },
            { 40, 9.10m, 7.60m, 5.60m },
            { 50, 11.10m, 9.60m, 7.60m },
            { 60, 13.10m, 11.60m, 9.60m },
            { 70, 15.10m, 13.60m, 11.60m },
            { 80, 17.10m, 15.60m, 13.60m },
            { 100, 21.10m, 19.60m, 17.60m },
        };

    public static TheoryData<decimal, decimal, decimal> HeaderHeights =>
        new()
        {
            { 1.5m, 1.31m, 1.20m },
            { 2.0m, 1.31m, 1.20m },
            { 2.5m, 1.31m, 1.20m },
            { 3.0m, 2.26m, 1.26m },
            { 3.5m, 2.26m, 1.26m },
        };

    [Theory]
    [MemberData(nameof(Sockets))]
    public void Sockets_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c) =>
        Assert.All(
            PairsOfP4Tests.Rows.Where(row => row.Contacts == contacts),
            row =>
            {
                var socket = Assert.IsType<P4Socket>(P4.Series.Find(row.Socket));
                Assert.Equal(a, socket.Dimensions.A.Millimeters);
                Assert.Equal(b, socket.Dimensions.B.Millimeters);
                Assert.Equal(c, socket.Dimensions.C.Millimeters);
            }
        );

    [Theory]
    [MemberData(nameof(SocketHeights))]
    public void Sockets_are_as_high_as_their_mated_height_says(decimal matedHeight, decimal d) =>
        Assert.All(
            PairsOfP4Tests.Rows.Where(row => row.MatedHeight == matedHeight),
            row =>
            {
                var socket = Assert.IsType<P4Socket>(P4.Series.Find(row.Socket));
                Assert.Equal(d, socket.Dimensions.D.Millimeters);
            }
        );

    [Theory]
    [MemberData(nameof(Headers))]
    public void Headers_have_the_outline_of_their_row(int contacts, decimal a, decimal b, decimal c) =>
        Assert.All(
            PairsOfP4Tests.Rows.Where(row => row.Contacts == contacts),
            row =>
            {
                var header = Assert.IsType<P4Header>(P4.Series.Find(row.Header));
                Assert.Equal(a, header.Dimensions.A.Millimeters);
                Assert.Equal(b, header.Dimensions.B.Millimeters);
                Assert.Equal(c, header.Dimensions.C.Millimeters);
            }
        );

    [Theory]
    [MemberData(nameof(HeaderHeights))]
    public void Headers_are_as_high_as_their_mated_height_says(decimal matedHeight, decimal d, decimal e) =>
        Assert.All(
            PairsOfP4Tests.Rows.Where(row => row.MatedHeight == matedHeight),
            row =>
            {
                var header = Assert.IsType<P4Header>(P4.Series.Find(row.Header));
                Assert.Equal(d, header.Dimensions.D.Millimeters);
                Assert.Equal(e, header.Dimensions.E.Millimeters);
            }
        );

    [Fact]
    public void Every_count_and_every_height_has_a_row()
    {
        IEnumerable<int> counts = PairsOfP4Tests.Rows.Select(row => row.Contacts).Distinct();
        IEnumerable<decimal> heights = PairsOfP4Tests.Rows.Select(row => row.MatedHeight).Distinct();
        Assert.Equal(counts, Sockets.Select(row => (int)row[0]));
        Assert.Equal(counts, Headers.Select(row => (int)row[0]));
        Assert.Equal(heights, SocketHeights.Select(row => (decimal)row[0]));
        Assert.Equal(heights, HeaderHeights.Select(row => (decimal)row[0]));
    }
}

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: characteristics.</summary>
public class RatingsOfP4Tests
{
    [Fact]
    public void The_series_is_that_of_the_title()
    {
        Assert.Equal("P4", P4.Series.Name);
        Assert.StartsWith("Panasonic", P4.Series.Manufacturer, StringComparison.Ordinal);
        Assert.Equal(0.4.Millimeters(), P4.Series.Pitch);
    }

    [Fact]
    public void Every_part_has_the_ratings_of_the_datasheet() =>
        Assert.All(
            P4.Series.Parts,
            part =>
            {
                Assert.Equal(0.3.Amperes(), part.Ratings.CurrentPerContact);
                Assert.Equal(5.Amperes(), part.Ratings.TotalCurrent);
                Assert.Equal(60.Volts(), part.Ratings.Voltage);
                Assert.Equal(150.Volts(), part.Ratings.DielectricStrength);
                Assert.Equal(1000.Megaohms(), part.Ratings.InsulationResistance);
                Assert.Equal(70.Milliohms(), part.Ratings.ContactResistance);
                Assert.Equal((-55).DegreesCelsius(), part.Ratings.AmbientTemperature?.Minimum);
                Assert.Equal(85.DegreesCelsius(), part.Ratings.AmbientTemperature?.Maximum);
                Assert.Equal(50, part.Ratings.MatingCycles);
            }
        );
}
