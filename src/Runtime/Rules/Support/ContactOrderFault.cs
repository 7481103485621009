using Keyway.Boards.Contacts;
using Keyway.Boards.Nets;
using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>The contacts of two boards meet in another order than was meant.</summary>
/// <param name="Conflicts">The grounds that meet supplies; empty if the order only contradicts the catalog or the design.</param>
/// <param name="Meant">The order that was meant.</param>
/// <param name="From">The half from which the order is seen.</param>
internal sealed record ContactOrderFault(IReadOnlyList<ContactMeeting> Conflicts, ContactMap Meant, PlacedConnector From)
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
        if (pair.Maps.Contradicted is { } contradicted)
        {
            return new ContactOrderFault([], contradicted, pair.First);
        }

        if (pair.Maps.Source != ContactMapSource.Geometry)
        {
            return null;
        }

        IReadOnlyList<ContactMeeting> conflicts = meetings.FindInEachWay(way =>
            FindConflicts(way) is { Count: >= FewestConflicts } found ? found : []
        );
        if (conflicts.Count == 0)
        {
            return null;
        }

        Dictionary<int, ContactEnd>? first = NumberFromOne(meetings.Ways[0].Select(met => met.First), pair.FirstPart),
            second = NumberFromOne(meetings.Ways[0].Select(met => met.Second), pair.SecondPart);
        if (first is null || second is null)
        {
            return null;
        }

        // An order may hold from one half only, and which half a design names first must not matter.
        foreach (ContactMap order in UsualOrders)
        {
            if (IsFreeOfConflicts(first, second, order))
            {
                return new ContactOrderFault(conflicts, order, pair.First);
            }

            if (IsFreeOfConflicts(second, first, order))
            {
                return new ContactOrderFault(conflicts, order, pair.Second);
            }
        }

        return null;
    }

    private static List<ContactMeeting> FindConflicts(IEnumerable<ContactMeeting> way) => [.. way.Where(met => met.IsGroundAndSupply)];

    /// <summary>Determines whether all contacts find a partner in an order, and no ground then meets a supply.</summary>
    private static bool IsFreeOfConflicts(Dictionary<int, ContactEnd> first, Dictionary<int, ContactEnd> second, ContactMap order)
    {
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
