using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7004: one signal of a board joins several nets of the other.</summary>
internal sealed class SignalJoinsNets()
    : MeetingRule("KEY7004", FindingSeverity.Warning, "A signal should not join several nets of the other board")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.FindInEachWay(way => Find(meetings, way).Concat(Find(meetings, [.. way.Select(met => met.Turn())])));

    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        foreach (
            IGrouping<BoardNet?, ContactMeeting> signal in way.Where(met => met.First.Role == NetRole.Signal)
                .GroupBy(met => met.First.Contact.Net)
        )
        {
            // A ground or a supply that meets a signal is another fault.
            ContactMeeting[] joined =
            [
                .. signal.Where(met => met.Second.Role is NetRole.Signal or NetRole.Unknown && !meetings.IsAcknowledged(met)),
            ];
            BoardNet[] nets = [.. joined.Select(met => met.Second.Contact.Net).OfType<BoardNet>().Distinct()];
            if (nets.Length < 2)
            {
                continue;
            }

            string from = MeetingFindings.DescribeEnd(joined, met => met.First);
            string to = MeetingFindings.DescribeEnd(joined, met => met.Second);
            string names = Wording.JoinWithAnd([.. nets.Select(net => net.LeafName)]);
            string accept = MeetingFindings.DescribeAcknowledging(meetings.Subject, joined);
            yield return (
                $"{from} are {signal.Key!.LeafName} and meet {to} ({names}), which joins {Wording.FormatCount(nets.Length, "net")}; "
                    + $"use a net for each, or call {accept} if that is meant",
                joined
            );
        }
    }
}
