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
        meetings.FindForEachNet(met => met.First.Role == NetRole.Signal, (signal, met) => FindJoined(meetings, signal, met));

    private static (string Message, IReadOnlyList<ContactMeeting> Met)? FindJoined(
        JudgedMeetings meetings,
        BoardNet signal,
        IReadOnlyList<ContactMeeting> met
    )
    {
        // A ground or a supply that meets a signal is another fault.
        ContactMeeting[] joined =
        [
            .. met.Where(one => one.Second.Role is NetRole.Signal or NetRole.Unknown && !meetings.IsAcknowledged(one)),
        ];
        BoardNet[] nets = [.. joined.Select(one => one.Second.Contact.Net).OfType<BoardNet>().Distinct()];
        if (nets.Length < 2)
        {
            return null;
        }

        string from = MeetingFindings.DescribeEnd(joined, one => one.First);
        string to = MeetingFindings.DescribeEnd(joined, one => one.Second);
        string names = Wording.JoinWithAnd([.. nets.Select(net => net.LeafName)]);
        string accept = MeetingFindings.DescribeAcknowledging(meetings.Subject, joined);
        return (
            $"{from} are {signal.LeafName} and meet {to} ({names}), which joins {Wording.FormatCount(nets.Length, "net")}; "
                + $"use a net for each, or call {accept} if that is meant",
            joined
        );
    }
}
