using Keyway.Boards.Contacts;
using Keyway.Boards.Nets;
using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>The contacts of two boards meet in another order than was meant.</summary>
/// <param name="Conflicts">The grounds that meet supplies; empty if the order only contradicts the design.</param>
/// <param name="Meant">The order that was meant.</param>
internal sealed record ContactOrderFault(IReadOnlyList<ContactMeeting> Conflicts, ContactMap Meant)
{
    /// <summary>One conflict may be a fault of one contact.</summary>
    private const int FewestConflicts = 2;

    private static readonly ContactMap[] UsualOrders =
    [
        ContactMap.SameNumbers,
        ContactMap.SwappedRows,
        ContactMap.Reversed,
        ContactMap.Around,
    ];

    /// <summary>Finds the fault, or returns null if the order is right as far as it can be known.</summary>
    public static ContactOrderFault? Find(JudgedMeetings meetings)
    {
        PlacedPair pair = meetings.Pair;
        if (pair.Maps.ContradictsDesign)
        {
            return new ContactOrderFault([], pair.Stated!);
        }

        if (pair.Maps.Source != ContactMapSource.Geometry)
        {
            return null;
        }

        IReadOnlyList<ContactMeeting> conflicts = meetings.FindInEachWay(way =>
            FindConflicts(way) is { Count: >= FewestConflicts } found ? found : []
        );
        return conflicts.Count > 0 && Array.Find(UsualOrders, order => IsFreeOfConflicts(pair, meetings.Ways[0], order)) is { } meant
            ? new ContactOrderFault(conflicts, meant)
            : null;
    }

    private static List<ContactMeeting> FindConflicts(IEnumerable<ContactMeeting> way) => [.. way.Where(met => met.IsGroundAndSupply)];

    /// <summary>Determines whether all contacts find a partner in an order, and no ground then meets a supply.</summary>
    private static bool IsFreeOfConflicts(PlacedPair pair, IReadOnlyList<ContactMeeting> way, ContactMap order)
    {
        Dictionary<int, ContactEnd>? first = NumberFromOne(way.Select(met => met.First), pair.FirstPart),
            second = NumberFromOne(way.Select(met => met.Second), pair.SecondPart);
        if (first is null || second is null)
        {
            return false;
        }

        int contacts = Math.Max(first.Keys.Max(), second.Keys.Max());
        int grounds = 0;
        foreach (KeyValuePair<int, ContactEnd> own in first)
        {
            if (
                !second.TryGetValue(order.GetPartner(own.Key, contacts), out ContactEnd? other)
                || new ContactMeeting(own.Value, other).IsGroundAndSupply
            )
            {
                return false;
            }

            grounds += own.Value.Role == NetRole.Ground && other.Role == NetRole.Ground ? 1 : 0;
        }

        return grounds > 0;
    }

    /// <summary>Counts contacts from 1 where a board numbers them from elsewhere; null where they have letters and no
    /// catalog says in which order they are.</summary>
    private static Dictionary<int, ContactEnd>? NumberFromOne(IEnumerable<ContactEnd> ends, Connector? part)
    {
        var numbers = new Dictionary<int, ContactEnd>();
        foreach (ContactEnd end in ends)
        {
            if (ContactNumbers.GetPlace(end.Contact, part) is not { } number)
            {
                return null;
            }

            numbers[number] = end;
        }

        int before = numbers.Keys.Min() - 1;
        return numbers.ToDictionary(entry => entry.Key - before, entry => entry.Value);
    }
}
