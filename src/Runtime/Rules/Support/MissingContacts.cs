using Keyway.Boards.Contacts;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>Contacts that the footprint of one half lacks, as far as the other half shows it.</summary>
/// <param name="Numbers">The numbers that no pad of the footprint has, although it has those before and behind them.</param>
/// <param name="Met">The contacts of the other half that find no partner and are connected there.</param>
/// <remarks>
/// The gaps of keyed connectors have no contact on either half, so no board connects anything there. Where a catalog knows the part, its
/// number of contacts decides instead.
/// </remarks>
internal sealed record MissingContacts(IReadOnlyList<string> Numbers, IReadOnlyList<PlacedContact> Met)
{
    /// <summary>Keys are often wider.</summary>
    private const int MostMissing = 2;

    /// <summary>Finds what the footprint of a connector lacks, or returns null if nothing shows that it lacks any contact.</summary>
    /// <param name="pair">The halves.</param>
    /// <param name="isSecond">Whether the footprint of the second half is judged.</param>
    public static MissingContacts? Find(PlacedPair pair, bool isSecond)
    {
        (PlacedConnector own, Connector? part, PlacedConnector other, Connector? otherPart) = isSecond
            ? (pair.Second, pair.SecondPart, pair.First, pair.FirstPart)
            : (pair.First, pair.FirstPart, pair.Second, pair.SecondPart);
        if (part is not null || !HasPads(own) || pair.Maps.Source == ContactMapSource.Assumed)
        {
            return null;
        }

        var footprint = FootprintContacts.Read(own, null);
        IReadOnlyList<string> numbers = footprint.Missing;
        // A number that another contact has as well is a fault of that contact, which the board alone shows.
        if (numbers.Count is 0 or > MostMissing || footprint.Repeated.Count > 0 || GetContacts(other, otherPart) is not { } contacts)
        {
            return null;
        }

        // Where several ways remain, another contact finds no partner in each. A pad behind a gap may look like one beside the rows.
        var drawn = new HashSet<string>(own.Contacts.Select(contact => contact.Number), StringComparer.Ordinal);
        PlacedContact[][] alone =
        [
            .. pair.Maps.Maps.Select(map =>
                contacts
                    .Where(contact => !map.Any(met => (isSecond ? met.First : met.Second) == contact) && IsConnected(other, contact))
                    .Where(contact => !drawn.Contains(contact.Number) || !NumberOrder.IsSame(map))
                    .ToArray()
            ),
        ];
        return alone.All(found => found.Length > 0 && found.Length <= numbers.Count) ? new MissingContacts(numbers, alone[0]) : null;
    }

    /// <summary>Returns the contacts of the other half in its rows; a netlist has no other pads.</summary>
    private static IEnumerable<PlacedContact>? GetContacts(PlacedConnector other, Connector? part) =>
        HasPads(other)
            ? FootprintRows.Read(other, part)?.Contacts.Select(contact => contact.Contact)
            : ContactNumbers.GetContactsOfPart(other, part);

    private static bool IsConnected(PlacedConnector connector, PlacedContact contact) =>
        connector.Board.Roles.GetRole(contact.Net, connector.Component) != NetRole.Open;

    // A netlist may leave out pins that are not connected.
    private static bool HasPads(PlacedConnector connector) =>
        connector.Board.Source.Format is BoardFileFormat.KiCadPcb or BoardFileFormat.IpcD356;
}
