using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Rules.Support;

/// <summary>The contacts that meet in an interconnect of two boards, with what the design states about their nets.</summary>
internal sealed class JudgedMeetings
{
    private readonly Dictionary<BoardNet, decimal> statedVolts;

    private JudgedMeetings(InterconnectModel subject, PlacedPair pair)
    {
        Subject = subject;
        Pair = pair;
        statedVolts = FindStatedVolts(subject, pair);
        Ways = [.. ContactMeetings.Read(pair).Ways.Select(Apply)];
    }

    /// <summary>The interconnect.</summary>
    public InterconnectModel Subject { get; }

    /// <summary>The two halves.</summary>
    public PlacedPair Pair { get; }

    /// <summary>The ways in which contacts may meet, at least one.</summary>
    public IReadOnlyList<IReadOnlyList<ContactMeeting>> Ways { get; }

    /// <summary>
    /// Reads the contacts that meet; null if the halves are not known to be on boards, if it would only be assumed how their contacts meet,
    /// or if they meet in a wrong order, from which all else would follow (KEY7005).
    /// </summary>
    public static JudgedMeetings? Read(InterconnectModel subject)
    {
        JudgedMeetings? all = ReadInAnyOrder(subject);
        return all is not null && ContactOrderFault.Find(all) is null ? all : null;
    }

    /// <summary>Reads the contacts that meet, even if the order is wrong.</summary>
    public static JudgedMeetings? ReadInAnyOrder(InterconnectModel subject)
    {
        if (subject.Placed is not { } pair)
        {
            return null;
        }

        var all = new JudgedMeetings(subject, pair);
        return all.Ways.Count > 0 ? all : null;
    }

    /// <summary>Returns what is found in the first way, or nothing if there is a way in which nothing is found.</summary>
    public IReadOnlyList<T> FindInEachWay<T>(Func<IReadOnlyList<ContactMeeting>, IEnumerable<T>> find)
    {
        List<T>? first = null;
        foreach (IReadOnlyList<ContactMeeting> way in Ways)
        {
            List<T> found = [.. find(way)];
            if (found.Count == 0)
            {
                return [];
            }

            first ??= found;
        }

        return first ?? [];
    }

    /// <summary>Finds contacts with a fault that exists in each way, and describes them for each two nets that meet.</summary>
    public IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> FindByNets(
        Func<ContactMeeting, bool> isFault,
        Func<IReadOnlyList<ContactMeeting>, string> describe
    ) =>
        [
            .. FindInEachWay(way => way.Where(isFault))
                .GroupBy(met => (met.First.Contact.Net, met.Second.Contact.Net))
                .Select(nets => (describe([.. nets]), (IReadOnlyList<ContactMeeting>)[.. nets])),
        ];

    /// <summary>Finds faults of single nets of either half that exist in each way.</summary>
    /// <param name="isOfNet">Determines whether what meets at a contact concerns its first net.</param>
    /// <param name="find">Finds the fault of a net where it meets the other half first to second; null if there is none.</param>
    public IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> FindForEachNet(
        Func<ContactMeeting, bool> isOfNet,
        Func<BoardNet, IReadOnlyList<ContactMeeting>, (string Message, IReadOnlyList<ContactMeeting> Met)?> find
    ) =>
        FindInEachWay(way =>
            new[] { way, [.. way.Select(met => met.Turn())] }
                .SelectMany(side => side.Where(isOfNet).GroupBy(met => met.First.Contact.Net))
                .Select(net => net.Key is null ? null : find(net.Key, [.. net]))
                .OfType<(string Message, IReadOnlyList<ContactMeeting> Met)>()
        );

    /// <summary>Determines whether the team accepts what meets at a contact.</summary>
    public bool IsAcknowledged(ContactMeeting meeting)
    {
        ContactEnd first = meeting.First.Connector == Pair.First ? meeting.First : meeting.Second;
        return Subject.HasAcknowledged(first.Contact.Number);
    }

    /// <summary>Returns the voltage of a net: as the design states, or else as its name says; null if neither does.</summary>
    public decimal? GetVolts(ContactEnd end) =>
        end.Contact.Net is not { } net ? null
        : statedVolts.TryGetValue(net, out decimal volts) ? volts
        : NetVoltage.Read(net.LeafName);

    private IReadOnlyList<ContactMeeting> Apply(IReadOnlyList<ContactMeeting> way) =>
        statedVolts.Count == 0 ? way : [.. way.Select(met => new ContactMeeting(Apply(met.First), Apply(met.Second)))];

    /// <summary>A stated voltage shows a supply, whatever the name says, and no voltage shows ground.</summary>
    private ContactEnd Apply(ContactEnd end) =>
        end.Role == NetRole.Open || end.Contact.Net is not { } net || !statedVolts.TryGetValue(net, out decimal volts)
            ? end
            : end with
            {
                Role = volts == 0 ? NetRole.Ground : NetRole.Supply,
            };

    private static Dictionary<BoardNet, decimal> FindStatedVolts(InterconnectModel subject, PlacedPair pair)
    {
        var found = new Dictionary<BoardNet, decimal>();
        foreach (NetVoltageStatement stated in subject.NetVoltages)
        {
            if (
                stated.Net.TryGetValue(out string name)
                && stated.Voltage.TryGetValue(out ElectricPotential voltage)
                && BoardNetSearch.Find(pair, name) is { } net
            )
            {
                found[net.Net] = voltage.Volts;
            }
        }

        return found;
    }
}
