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

        // An order may hold from one half only, and which half a design names first must not matter.
        return NumberedMeetings.Read(pair, meetings.Ways[0])?.GetUsualOrders().FirstOrDefault(IsFreeOfConflicts) is { } free
            ? new ContactOrderFault(conflicts, free.Map!, free.From)
            : null;
    }

    private static List<ContactMeeting> FindConflicts(IEnumerable<ContactMeeting> way) => [.. way.Where(met => met.IsGroundAndSupply)];

    /// <summary>Determines whether all contacts find a partner in an order, and no ground then meets a supply.</summary>
    private static bool IsFreeOfConflicts(OtherOrder order) =>
        order.IsComplete
        && !order.Meetings.Any(met => met.IsGroundAndSupply)
        && order.Meetings.Any(met => met.First.Role == NetRole.Ground && met.Second.Role == NetRole.Ground);
}
