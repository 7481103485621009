using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>A row of a table of product types: a socket and a header that give a mated height together.</summary>
internal sealed record PairRow(decimal MatedHeight, int Contacts, string Socket, string Header)
{
    /// <summary>Every part of the one table with its partner of the other: the two tables have the same counts and heights.</summary>
    public static IEnumerable<PairRow> Crossed(IReadOnlyList<PairRow> one, IReadOnlyList<PairRow> other) =>
        one.Join(
                other,
                left => (left.MatedHeight, left.Contacts),
                right => (right.MatedHeight, right.Contacts),
                (left, right) => (left, right)
            )
            .SelectMany(pair => new[] { pair.left with { Header = pair.right.Header }, pair.right with { Header = pair.left.Header } });

    /// <summary>The part numbers of the rows, each once, in ordinal order.</summary>
    public static IEnumerable<string> Numbers(IEnumerable<PairRow> rows) =>
        rows.SelectMany(row => new[] { row.Socket, row.Header }).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The part number of a role.</summary>
    public string Number(ConnectorRole role) => role == ConnectorRole.Socket ? Socket : Header;
}
