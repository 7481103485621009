using Keyway.Boards.Nets;
using Keyway.Designs.Model;

namespace Keyway.Rules.Support;

/// <summary>The names of nets show that another order of contacts was meant than that in which they meet.</summary>
/// <param name="Order">The order that was meant.</param>
/// <param name="Alike">How many nets have the same name on both boards, apart from grounds.</param>
/// <param name="Meeting">How many of them meet each other.</param>
/// <param name="Meant">How many would meet each other in the order that was meant.</param>
/// <param name="Stated">The map that a design could state for what meets; null if there is none.</param>
/// <remarks>
/// That names differ shows nothing. But where nearly all nets would meet their namesakes after one change of the order, and hardly any does
/// now, chance is ruled out, and so are the usual reasons: boards that count signals differently, and lines that cross on purpose.
/// </remarks>
internal sealed record NamedOrderFault(OtherOrder Order, int Alike, int Meeting, int Meant, ContactMap? Stated)
{
    private const int FewestNames = 6;

    /// <summary>Of so many kinds of nets none may meet a net of its kind, or else signals may only be counted differently.</summary>
    private const int FewestKinds = 4;

    /// <summary>Finds the fault, or returns null if the names of nets do not show it.</summary>
    public static NamedOrderFault? Find(JudgedMeetings meetings)
    {
        PlacedPair pair = meetings.Pair;
        // A design that states what the positions show has seen it.
        if (pair.Stated is not null && HasPositions(pair.First) && HasPositions(pair.Second))
        {
            return null;
        }

        var likeness = new NetLikeness(pair.First.Board.Source, pair.Second.Board.Source);
        IReadOnlyList<NamedOrderFault> faults = meetings.FindInEachWay<NamedOrderFault>(way =>
            Find(pair, way, likeness) is { } fault ? [fault] : []
        );
        return faults.Count == 0 ? null : faults[0];
    }

    private static NamedOrderFault? Find(PlacedPair pair, IReadOnlyList<ContactMeeting> way, NetLikeness likeness)
    {
        MetNames[] now = ReadNames(way, likeness);
        HashSet<string> alike = FindAlike(now);
        int meeting = CountMeeting(now, alike);
        if (
            alike.Count < FewestNames
            || meeting * 5 > alike.Count
            || CountStrayedKinds(now, alike) < FewestKinds
            || NumberedMeetings.Read(pair, way) is not { } numbered
        )
        {
            return null;
        }

        foreach (OtherOrder order in numbered.GetUsualOrders().Concat(numbered.GetShiftedOrders()))
        {
            // Those at the end that a shift leaves without a partner say nothing.
            MetNames[] then = ReadNames(order.Meetings, likeness);
            HashSet<string> reached = FindAlike(then);
            int meant = CountMeeting(then, reached);
            if (reached.Count * 5 >= alike.Count * 4 && meant * 10 >= reached.Count * 9)
            {
                return new NamedOrderFault(order, alike.Count, meeting, meant, numbered.FindMap());
            }
        }

        return null;
    }

    private static MetNames[] ReadNames(IReadOnlyList<ContactMeeting> way, NetLikeness likeness)
    {
        string? read(ContactEnd end) => end.Role == NetRole.Ground ? null : likeness.GetName(end.Contact.Net);
        return [.. way.Select(met => new MetNames(read(met.First), read(met.Second)))];
    }

    private static HashSet<string> FindAlike(MetNames[] met)
    {
        var alike = new HashSet<string>(met.Select(names => names.First).OfType<string>(), StringComparer.Ordinal);
        alike.IntersectWith(met.Select(names => names.Second).OfType<string>());
        return alike;
    }

    private static int CountMeeting(MetNames[] met, HashSet<string> alike) =>
        met.Where(names => names.First == names.Second && names.First is { } name && alike.Contains(name))
            .Select(names => names.First)
            .Distinct()
            .Count();

    private static int CountStrayedKinds(MetNames[] met, HashSet<string> alike)
    {
        var strayed = new HashSet<string>(alike.Select(NetLikeness.GetKind), StringComparer.Ordinal);
        foreach (MetNames names in met)
        {
            if (
                names is { First: { } first, Second: { } second }
                && NetLikeness.GetKind(first) is var kind
                && kind == NetLikeness.GetKind(second)
            )
            {
                strayed.Remove(kind);
            }
        }

        return strayed.Count;
    }

    private static bool HasPositions(PlacedConnector connector) => connector.Contacts.All(contact => contact.Position is not null);

    /// <summary>The names of two nets that meet; null for a ground, an open contact, or a name that an editor made.</summary>
    private readonly record struct MetNames(string? First, string? Second);
}
