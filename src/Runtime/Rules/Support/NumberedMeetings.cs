using Keyway.Boards.Contacts;
using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>An order in which contacts might meet instead.</summary>
/// <param name="Map">The map of a design that states it; null if the numbers are only shifted.</param>
/// <param name="Shift">By how many numbers the contacts are shifted; 0 with a map.</param>
/// <param name="From">The half from which the order is seen.</param>
/// <param name="Meetings">What would meet, each with the half from which the order is seen first.</param>
/// <param name="IsComplete">Whether every contact of that half would find a partner.</param>
internal sealed record OtherOrder(
    ContactMap? Map,
    int Shift,
    PlacedConnector From,
    IReadOnlyList<ContactMeeting> Meetings,
    bool IsComplete
);

/// <summary>The contacts of two halves that meet, by their numbers.</summary>
internal sealed class NumberedMeetings
{
    private static readonly ContactMap[] UsualMaps =
    [
        ContactMap.SameNumbers,
        ContactMap.SwappedRows,
        ContactMap.Reversed,
        ContactMap.Around,
    ];

    /// <summary>In a footprint that is numbered in zigzag, the next contact of a row has the number after the next.</summary>
    private static readonly int[] UsualShifts = [1, -1, 2, -2];

    private readonly PlacedPair pair;
    private readonly Dictionary<int, ContactMeeting> first;
    private readonly Dictionary<int, ContactMeeting> second;

    private NumberedMeetings(PlacedPair pair, Dictionary<int, ContactMeeting> first, Dictionary<int, ContactMeeting> second)
    {
        this.pair = pair;
        this.first = first;
        this.second = second;
    }

    /// <summary>
    /// Numbers contacts from 1 where a board numbers them from elsewhere; null where they have letters and no catalog says in which order
    /// they are.
    /// </summary>
    public static NumberedMeetings? Read(PlacedPair pair, IReadOnlyList<ContactMeeting> way) =>
        NumberFromOne(way, pair.FirstPart) is { } first && NumberFromOne(way.Select(met => met.Turn()), pair.SecondPart) is { } second
            ? new NumberedMeetings(pair, first, second)
            : null;

    /// <summary>Returns the map that a design could state for what meets, or null if there is none.</summary>
    public ContactMap? FindMap()
    {
        int contacts = CountContacts();
        return Array.Find(
            UsualMaps,
            map =>
                first.All(own =>
                    second.TryGetValue(map.GetPartner(own.Key, contacts), out ContactMeeting? met) && met.Second == own.Value.First
                )
        );
    }

    /// <summary>Returns the orders that a design can state, seen from either half.</summary>
    public IEnumerable<OtherOrder> GetUsualOrders()
    {
        int contacts = CountContacts();
        foreach (ContactMap map in UsualMaps)
        {
            yield return Arrange(map, 0, pair.First, first, second, number => map.GetPartner(number, contacts));
            yield return Arrange(map, 0, pair.Second, second, first, number => map.GetPartner(number, contacts));
        }
    }

    /// <summary>Returns the orders in which each contact meets what a neighbor of it meets.</summary>
    public IEnumerable<OtherOrder> GetShiftedOrders()
    {
        foreach (int shift in UsualShifts)
        {
            yield return Shift(shift, pair.First, first);
            yield return Shift(shift, pair.Second, second);
        }
    }

    private int CountContacts() => Math.Max(first.Keys.Max(), second.Keys.Max());

    private static OtherOrder Arrange(
        ContactMap? map,
        int shift,
        PlacedConnector from,
        Dictionary<int, ContactMeeting> own,
        Dictionary<int, ContactMeeting> others,
        Func<int, int> getPartner
    )
    {
        var meetings = new List<ContactMeeting>(own.Count);
        foreach (KeyValuePair<int, ContactMeeting> contact in own)
        {
            if (others.TryGetValue(getPartner(contact.Key), out ContactMeeting? other))
            {
                meetings.Add(new ContactMeeting(contact.Value.First, other.First));
            }
        }

        return new OtherOrder(map, shift, from, meetings, meetings.Count == own.Count);
    }

    private static OtherOrder Shift(int shift, PlacedConnector from, Dictionary<int, ContactMeeting> own)
    {
        var partners = own.ToDictionary(contact => contact.Key, contact => contact.Value.Turn());
        return Arrange(null, shift, from, own, partners, number => number + shift);
    }

    private static Dictionary<int, ContactMeeting>? NumberFromOne(IEnumerable<ContactMeeting> way, Connector? part)
    {
        var numbers = new Dictionary<int, ContactMeeting>();
        foreach (ContactMeeting met in way)
        {
            if (ContactNumbers.GetPlace(met.First.Contact, part) is not { } number)
            {
                return null;
            }

            numbers[number] = met;
        }

        int before = numbers.Count == 0 ? 0 : numbers.Keys.Min() - 1;
        return numbers.Count == 0 ? null : numbers.ToDictionary(entry => entry.Key - before, entry => entry.Value);
    }
}
