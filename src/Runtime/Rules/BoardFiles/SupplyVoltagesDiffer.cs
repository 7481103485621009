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
            .. meetings.FindInEachWay(way => FindJoined(meetings, way).Concat(FindJoined(meetings, [.. way.Select(met => met.Turn())]))),
        ];

    private static bool Differ(JudgedMeetings meetings, ContactMeeting met) =>
        met.First.Role == NetRole.Supply
        && met.Second.Role == NetRole.Supply
        // One rail may be stated with its true voltage, such as 5.2 V for +5V, on one board alone.
        && !AreNamedAlike(met)
        && meetings.GetVolts(met.First) is { } first
        && meetings.GetVolts(met.Second) is { } second
        && first != second;

    /// <summary>Finds nets without a known voltage that join supplies of different voltages.</summary>
    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> FindJoined(
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        foreach (
            IGrouping<BoardNet?, ContactMeeting> net in way.Where(met =>
                    met.First.Role is NetRole.Supply or NetRole.Unknown && meetings.GetVolts(met.First) is null
                )
                .GroupBy(met => met.First.Contact.Net)
        )
        {
            ContactMeeting[] joined = [.. net.Where(met => met.Second.Role == NetRole.Supply && meetings.GetVolts(met.Second) is not null)];
            ContactMeeting[] rails = [.. joined.GroupBy(met => meetings.GetVolts(met.Second)).Select(same => same.First())];
            if (rails.Length < 2)
            {
                continue;
            }

            string from = MeetingFindings.DescribeEnd(joined, met => met.First),
                to = MeetingFindings.DescribeEnd(joined, met => met.Second),
                names = Wording.JoinWithAnd([.. joined.Select(met => met.Second.Leaf).Distinct()]),
                voltages = Wording.JoinWithAnd([.. rails.Select(met => Format(meetings, met.Second))]);
            yield return (
                $"{from} are {net.Key!.LeafName} and meet {to} ({names}), which joins {voltages}; "
                    + "supplies that meet must have the same voltage",
                joined
            );
        }
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
