using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7001: a ground of one board meets a supply of the other.</summary>
internal sealed class GroundMeetsSupply()
    : Rule("KEY7001", FindingSeverity.Error, "Ground must not meet a supply"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (JudgedMeetings.Read(subject) is { } meetings)
        {
            findings.Add(
                this,
                subject,
                [
                    .. meetings
                        .FindInEachWay(way => way.Where(met => met.IsGroundAndSupply))
                        .GroupBy(met => (met.First.Contact.Net, met.Second.Contact.Net))
                        .Select(nets => (Describe([.. nets]), (IReadOnlyList<ContactMeeting>)[.. nets])),
                ]
            );
        }
    }

    private static string Describe(IReadOnlyList<ContactMeeting> met)
    {
        ContactEnd supply = met[0].First.Role == NetRole.Supply ? met[0].First : met[0].Second;
        return $"{MeetingFindings.Describe(met)}, which shorts {supply.Leaf} to ground; ground must meet ground";
    }
}
