using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7002: two supplies of different voltages meet.</summary>
internal sealed class SupplyVoltagesDiffer()
    : MeetingRule("KEY7002", FindingSeverity.Error, "Supplies that meet must have the same voltage")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        [
            .. meetings.FindByNets(met => Differ(meetings, met), met => Describe(meetings, met)),
            .. meetings.FindForEachNet(
                met => met.First.Role is NetRole.Supply or NetRole.Unknown && meetings.GetVolts(met.First) is null,
                (net, met) => FindJoined(meetings, net, met)
            ),
        ];

    private static bool Differ(JudgedMeetings meetings, ContactMeeting met) =>
        met.First.Role == NetRole.Supply
        && met.Second.Role == NetRole.Supply
        // One rail may be stated with its true voltage, such as 5.2 V for +5V, on one board alone.
        && !AreNamedAlike(met)
        && meetings.GetVolts(met.First) is { } first
        && meetings.GetVolts(met.Second) is { } second
        && first != second;

    /// <summary>Finds supplies of different voltages that a net without a known voltage joins.</summary>
    private static (string Message, IReadOnlyList<ContactMeeting> Met)? FindJoined(
        JudgedMeetings meetings,
        BoardNet net,
        IReadOnlyList<ContactMeeting> met
    )
    {
        ContactMeeting[] joined = [.. met.Where(one => one.Second.Role == NetRole.Supply && meetings.GetVolts(one.Second) is not null)];
        ContactMeeting[] rails = [.. joined.GroupBy(one => meetings.GetVolts(one.Second)).Select(same => same.First())];
        if (rails.Length < 2)
        {
            return null;
        }

        string from = MeetingFindings.DescribeEnd(joined, one => one.First),
            to = MeetingFindings.DescribeEnd(joined, one => one.Second),
            names = Wording.JoinWithAnd([.. joined.Select(one => one.Second.Leaf).Distinct()]),
            voltages = Wording.JoinWithAnd([.. rails.Select(one => Format(meetings, one.Second))]);
        return (
            $"{from} are {net.LeafName} and meet {to} ({names}), which joins {voltages}; supplies that meet must have the same voltage",
            joined
        );
    }

    private static bool AreNamedAlike(ContactMeeting met) =>
        met.First.Leaf == met.Second.Leaf
        || (NetVoltage.Read(met.First.Leaf) is { } first && NetVoltage.Read(met.Second.Leaf) is { } second && first == second);

    private static string Describe(JudgedMeetings meetings, IReadOnlyList<ContactMeeting> met) =>
        $"{MeetingFindings.Describe(met)}: {Format(meetings, met[0].First)} meets {Format(meetings, met[0].Second)}; "
        + "supplies that meet must have the same voltage";

    private static string Format(JudgedMeetings meetings, ContactEnd end) =>
        ElectricPotential.FromVolts(meetings.GetVolts(end) ?? 0).ToString();
}
