using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7001: a ground of one board meets a supply of the other.</summary>
internal sealed class GroundMeetsSupply() : MeetingRule("KEY7001", FindingSeverity.Error, "Ground must not meet a supply")
{
    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.FindByNets(met => met.IsGroundAndSupply, Describe);

    private static string Describe(IReadOnlyList<ContactMeeting> met)
    {
        ContactEnd supply = met[0].First.Role == NetRole.Supply ? met[0].First : met[0].Second;
        return $"{MeetingFindings.Describe(met)}, which shorts {supply.Leaf} to ground; ground must meet ground";
    }
}
