using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>A row in a table of product types: a socket and a header that mate at a height.</summary>
internal sealed record PairRow(decimal MatedHeight, int Contacts, string Socket, string Header)
{
    /// <summary>
    /// Combines each part in one table with its mating part in the other; both tables have the same numbers of contacts and heights.
    /// </summary>
    public static IEnumerable<PairRow> Crossed(IReadOnlyList<PairRow> one, IReadOnlyList<PairRow> other) =>
        one.Join(
                other,
                left => (left.MatedHeight, left.Contacts),
                right => (right.MatedHeight, right.Contacts),
                (left, right) => (left, right)
            )
            .SelectMany(pair => new[] { pair.left with { Header = pair.right.Header }, pair.right with { Header = pair.left.Header } });

    /// <summary>Returns the distinct part numbers of the rows, in ordinal order.</summary>
    public static IEnumerable<string> Numbers(IEnumerable<PairRow> rows) =>
        rows.SelectMany(row => new[] { row.Socket, row.Header }).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Returns the part number of a role.</summary>
    public string Number(ConnectorRole role) => role == ConnectorRole.Socket ? Socket : Header;
}
