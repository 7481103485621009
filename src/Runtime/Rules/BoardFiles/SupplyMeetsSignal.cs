using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7012: a supply meets a signal, or ground meets a net that is not ground.</summary>
internal sealed class SupplyMeetsSignal() : MeetingRule("KEY7012", FindingSeverity.Warning, "Supplies and grounds should not meet signals")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.FindByNets(
            met => !meetings.IsAcknowledged(met) && (IsFault(met) || IsFault(met.Turn())),
            met => Describe(meetings.Subject, met)
        );

    private static bool IsFault(ContactMeeting met) =>
        met.First.Role switch
        {
            NetRole.Supply => met.Second.Role == NetRole.Signal,
            // KEY7001 reports ground that meets a supply.
            NetRole.Ground => met.Second.Role is NetRole.Signal or NetRole.Unknown
                && met.Second.Contact.Net is { } net
                && !met.Second.Connector.Board.Roles.ReachesGround(net),
            _ => false,
        };

    private static string Describe(InterconnectModel subject, IReadOnlyList<ContactMeeting> met)
    {
        ContactMeeting one = IsFault(met[0]) ? met[0] : met[0].Turn();
        string what = one.First.Role == NetRole.Supply ? "a supply must not meet a signal" : $"{one.Second.Leaf} is held at ground";
        string accept = MeetingFindings.DescribeAcknowledging(subject, met);
        return $"{MeetingFindings.Describe(met)}; {what}; if it is meant, such as a strap, call {accept}";
    }
}
