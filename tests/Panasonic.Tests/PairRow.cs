using Keyway;

namespace Panasonic.Tests;

/// <summary>A row of a datasheet's table of product types, as a person read it.</summary>
internal sealed record PairRow(decimal MatedHeight, int Contacts, string Socket, string Header)
{
    public static TheoryData<decimal, int, string, string> Theory(IEnumerable<PairRow> rows)
    {
        var data = new TheoryData<decimal, int, string, string>();
        foreach (PairRow row in rows)
        {
            data.Add(row.MatedHeight, row.Contacts, row.Socket, row.Header);
        }

        return data;
    }

    /// <summary>Every part of the one table with its partner of the other: the two tables have the same counts and heights.</summary>
    public static IEnumerable<PairRow> Crossed(IReadOnlyList<PairRow> one, IReadOnlyList<PairRow> other) =>
        from left in one
        join right in other on (left.MatedHeight, left.Contacts) equals (right.MatedHeight, right.Contacts)
        from pair in new[] { left with { Header = right.Header }, right with { Header = left.Header } }
        select pair;

    /// <summary>The parts of the row are in the series, each with its role and count, and give this height together.</summary>
    public void AssertIn(Series series)
    {
        Connector socket = AssertPart(series, Socket, ConnectorRole.Socket);
        Connector header = AssertPart(series, Header, ConnectorRole.Header);
        Length height = Length.FromMillimeters(MatedHeight);
        Assert.Equal(height, Assert.Single(socket.Mates, mate => mate.Partner == header).MatedHeight);
        Assert.Equal(height, Assert.Single(header.Mates, mate => mate.Partner == socket).MatedHeight);
    }

    /// <summary>The series has these rows and no others, seen from the sockets as from the headers.</summary>
    public static void AssertAllOf(Series series, IReadOnlyList<PairRow> rows)
    {
        List<PairRow> expected = [.. rows.OrderBy(Key, StringComparer.Ordinal)];
        var fromSockets =
            from socket in series.Parts
            where socket.Role == ConnectorRole.Socket
            from mate in socket.Mates
            select new PairRow(mate.MatedHeight.Millimeters, socket.Contacts, socket.PartNumber.Value, mate.Partner.PartNumber.Value);
        var fromHeaders =
            from header in series.Parts
            where header.Role == ConnectorRole.Header
            from mate in header.Mates
            select new PairRow(mate.MatedHeight.Millimeters, header.Contacts, mate.Partner.PartNumber.Value, header.PartNumber.Value);

        Assert.Equal(expected, fromSockets.OrderBy(Key, StringComparer.Ordinal));
        Assert.Equal(expected, fromHeaders.OrderBy(Key, StringComparer.Ordinal));
    }

    /// <summary>The series has so many sockets and headers, all of them in the rows; each part gives the heights of its rows.</summary>
    public static void AssertPartsOf(Series series, IReadOnlyList<PairRow> rows, int sockets, int headers)
    {
        Assert.Equal(sockets, series.Parts.Count(part => part.Role == ConnectorRole.Socket));
        Assert.Equal(headers, series.Parts.Count(part => part.Role == ConnectorRole.Header));
        Assert.Equal(
            rows.SelectMany(row => new[] { row.Socket, row.Header }).Distinct().Order(StringComparer.Ordinal),
            series.Parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal)
        );
        Assert.All(
            series.Parts,
            part =>
                Assert.Equal(
                    rows.Where(row => row.Names(part)).Select(row => row.MatedHeight).Distinct().Order(),
                    part.MatedHeights.Select(height => height.Millimeters)
                )
        );
        Assert.Equal(rows.Select(row => row.MatedHeight).Distinct().Order(), series.MatedHeights.Select(height => height.Millimeters));
    }

    private static string Key(PairRow row) => $"{row.Socket} {row.Header}";

    private bool Names(Connector part) => part.PartNumber.Value == Socket || part.PartNumber.Value == Header;

    private Connector AssertPart(Series series, string number, ConnectorRole role)
    {
        Connector? part = series.Find(number);
        Assert.NotNull(part);
        Assert.Equal(number, part.PartNumber.Value);
        Assert.Equal(role, part.Role);
        Assert.Equal(Contacts, part.Contacts);
        Assert.Same(series, part.Series);
        return part;
    }
}
