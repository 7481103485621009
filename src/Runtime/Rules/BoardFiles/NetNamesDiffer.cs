using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7010: nets of different names meet. Teams that name nets alike on all boards ask for it.</summary>
internal sealed class NetNamesDiffer() : MeetingRule("KEY7010", FindingSeverity.Warning, "Nets that meet should have the same name")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.Subject.Policy.ComparesNetNames
            ? meetings.FindByNets(met => !meetings.IsAcknowledged(met) && Differ(met.First, met.Second), met => Describe(meetings, met))
            : [];

    private static bool Differ(ContactEnd first, ContactEnd second) =>
        first.Role != NetRole.Open
        && second.Role != NetRole.Open
        && !string.Equals(first.Leaf, second.Leaf, StringComparison.OrdinalIgnoreCase)
        // Another rule reports the harm where there is one.
        && !new ContactMeeting(first, second).IsGroundAndSupply;

    private static string Describe(JudgedMeetings meetings, IReadOnlyList<ContactMeeting> met) =>
        $"{MeetingFindings.Describe(met)}; nets that meet should have the same name, "
        + $"or call {MeetingFindings.DescribeAcknowledging(meetings.Subject, met)} if that is meant";
}
