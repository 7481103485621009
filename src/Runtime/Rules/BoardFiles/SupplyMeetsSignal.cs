using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7012: a supply meets a signal, or ground meets a net that is not ground.</summary>
internal sealed class SupplyMeetsSignal() : MeetingRule("KEY7012", FindingSeverity.Warning, "Supplies and grounds should not meet signals")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        [
            .. meetings.FindByNets(
                met => !meetings.IsAcknowledged(met) && (IsFault(met) || IsFault(met.Turn())),
                met => Describe(meetings.Subject, met)
            ),
            .. meetings.FindInEachWay(way => FindExchanged(meetings, way)),
        ];

    /// <summary>
    /// Finds a supply and another net that meet crosswise: the supply of the one board meets the net of the other, and the supply there
    /// meets the net here. Their roles may be unknown, and so may be whether they are one net: that both meet the same rail shows that they
    /// are exchanged with it.
    /// </summary>
    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> FindExchanged(
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        ContactMeeting[] supplies = [.. way.Where(met => IsSupplyAndUnknown(met) && !meetings.IsAcknowledged(met))],
            others = [.. way.Where(met => IsSupplyAndUnknown(met.Turn()) && !meetings.IsAcknowledged(met))];
        foreach (
            IGrouping<(BoardNet?, BoardNet?), ContactMeeting> nets in supplies.GroupBy(met =>
                (met.First.Contact.Net, met.Second.Contact.Net)
            )
        )
        {
            ContactMeeting[] met = [.. nets],
                crossing =

                [
                    .. others.Where(other =>
                        (other.First.Leaf == met[0].Second.Leaf || (IsForNoSupply(other.First) && IsForNoSupply(met[0].Second)))
                        && IsSameRail(meetings, way, met[0].First, other.Second)
                    ),
                ];
            if (crossing.Length > 0)
            {
                string accept = MeetingFindings.DescribeAcknowledging(meetings.Subject, [.. met, .. crossing]);
                string where = crossing[0].First.Leaf == met[0].Second.Leaf ? "one board" : $"{met[0].First.Connector.Board}";
                yield return (
                    $"{MeetingFindings.Describe(met)}, and {MeetingFindings.Describe(crossing)}; exchange {met[0].First.Leaf} and "
                        + $"{crossing[0].First.Leaf} on {where}, or call {accept} if that is meant",
                    [.. met, .. crossing]
                );
            }
        }
    }

    private static bool IsSameRail(JudgedMeetings meetings, IReadOnlyList<ContactMeeting> way, ContactEnd own, ContactEnd other) =>
        own.Leaf == other.Leaf
        || (meetings.GetVolts(own) is { } volts && volts == meetings.GetVolts(other))
        || way.Any(met => met.First.Contact.Net == own.Contact.Net && met.Second.Contact.Net == other.Contact.Net);

    private static bool IsSupplyAndUnknown(ContactMeeting met) =>
        met.First.Role == NetRole.Supply && met.Second.Role == NetRole.Unknown && !NetWords.IsMadeFromPin(met.Second.Leaf);

    private static bool IsForNoSupply(ContactEnd end) => !NamedRoles.MayBeTiedToSupply(end.Leaf);

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
