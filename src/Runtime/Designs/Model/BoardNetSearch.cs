using Keyway.Boards.Nets;

namespace Keyway.Designs.Model;

/// <summary>A net of a board that a statement of the design names.</summary>
/// <param name="IsOnFirst">Whether it is on the board of the first half.</param>
/// <param name="Net">The net.</param>
internal sealed record FoundBoardNet(bool IsOnFirst, BoardNet Net);

/// <summary>Finds the nets that a design names on its boards, and the contacts that connect them.</summary>
internal static class BoardNetSearch
{
    /// <summary>
    /// Finds a net by its whole name, or by its leaf if that is unique on its board. The board of the first half is searched first; a net
    /// that is on no contact there is passed over for one that is on a contact of the second half. Null if neither board has it, or a board
    /// has several nets with this leaf.
    /// </summary>
    public static FoundBoardNet? Find(PlacedPair pair, string name)
    {
        BoardNet? own = Find(pair.First.Board, name);
        if (own is not null ? IsOnContact(pair.First, own) : IsSeveral(pair.First.Board, name))
        {
            return own is null ? null : new FoundBoardNet(true, own);
        }

        BoardNet? other = Find(pair.Second.Board, name);
        return other is not null && (own is null || IsOnContact(pair.Second, other)) ? new FoundBoardNet(false, other)
            : own is not null ? new FoundBoardNet(true, own)
            : null;
    }

    /// <summary>Determines whether a connector has a contact on a net of its board.</summary>
    public static bool IsOnContact(PlacedConnector connector, BoardNet net) => connector.Contacts.Any(contact => contact.Net == net);

    /// <summary>Returns the nets of a board with a leaf name.</summary>
    public static IEnumerable<BoardNet> FindByLeaf(Board board, string leaf) => board.Nets.Where(net => net.LeafName == leaf);

    /// <summary>
    /// Returns the contacts over which a net runs from board to board: those that both boards connect. If the catalog gives contacts
    /// names, these are their places; otherwise contacts are counted from 1 in the order of their numbers on the first half, because a
    /// board may number them from elsewhere, or with letters. Null if it is not known how contacts meet, or if there is no such net.
    /// </summary>
    public static IReadOnlyList<int>? FindContacts(InterconnectModel interconnect, PlacedPair pair, string name) =>
        Find(pair, name) is { } found ? FindContacts(interconnect, pair, found) : null;

    /// <summary>Returns the contacts over which a net runs from board to board; null if it is not known how contacts meet.</summary>
    public static IReadOnlyList<int>? FindContacts(InterconnectModel interconnect, PlacedPair pair, FoundBoardNet found)
    {
        ContactMeetings meetings = ContactMeetings.Read(pair);
        if (meetings.Ways.Count == 0)
        {
            return null;
        }

        // Of several ways, the one with most contacts gives the benefit of the doubt.
        return meetings
            .Ways.Select(way =>
                (IReadOnlyList<int>)
                    [
                        .. Enumerable
                            .Range(0, way.Count)
                            .Where(i => Carries(way[i], found))
                            .Select(i => FindPlace(interconnect, way[i]) ?? i + 1),
                    ]
            )
            .OrderByDescending(contacts => contacts.Count)
            .First();
    }

    private static int? FindPlace(InterconnectModel interconnect, ContactMeeting meeting)
    {
        if (interconnect.FindHalfOfNets() is not { Names: { } names } half)
        {
            return interconnect.Contacts.FindOnBoard(meeting.First.Contact.Number);
        }

        bool isSecond = interconnect.Second.TryGetValue(out Connector second) && ReferenceEquals(half, second);
        return names.Find((isSecond ? meeting.Second : meeting.First).Contact.Number) is var place and > 0 ? place : null;
    }

    private static bool Carries(ContactMeeting meeting, FoundBoardNet found) =>
        (found.IsOnFirst ? meeting.First : meeting.Second).Contact.Net == found.Net
        && meeting.First.Role != NetRole.Open
        && meeting.Second.Role != NetRole.Open;

    /// <summary>Finds a net of a board by its whole name, or by its leaf if that is unique there; else null.</summary>
    public static BoardNet? Find(Board board, string name)
    {
        if (board.Nets.FirstOrDefault(net => net.Name == name) is { } whole)
        {
            return whole;
        }

        BoardNet[] leaves = [.. FindByLeaf(board, name).Take(2)];
        return leaves.Length == 1 ? leaves[0] : null;
    }

    private static bool IsSeveral(Board board, string name) => FindByLeaf(board, name).Skip(1).Any();
}
