using Keyway.Boards.Contacts;
using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7011: it is not known how contacts meet, or several ways remain.</summary>
internal sealed class ContactMapAssumed()
    : Rule("KEY7011", FindingSeverity.Information, "How contacts meet should be known"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.Placed is { } pair)
        {
            Judge(subject, pair, findings);
        }
    }

    private void Judge(InterconnectModel subject, PlacedPair pair, FindingList findings)
    {
        IReadOnlyList<IReadOnlyList<ContactPair>> maps = ContactMeetings.GetPossibleMaps(pair);
        if (pair.Maps.Source == ContactMapSource.Assumed)
        {
            string reason = $"the board files do not show how contacts of {pair} meet, so they are not compared";
            bool areNamed = maps[0].Any(met => ContactNumbers.Parse(met.First) is null);
            (string what, ContactMap map) = areNamed ? ("names", ContactMap.SameNames) : ("numbers", ContactMap.SameNumbers);
            string follows = $"if equal {what} meet, {DescribeConflicts(pair, maps[0])}";
            Add(subject, findings, $"{reason}; {follows}; state how they meet, such as Between(…, ContactMap.{map})");
        }
        else if (maps.Count > 1)
        {
            string ways = string.Join("; ", maps.Select(map => $"where {DescribeFirst(map)}, {DescribeConflicts(pair, map)}"));
            string reason =
                $"contacts of {pair} may meet in {Wording.FormatNumber(maps.Count)} ways, so only what holds in each is reported";
            Add(subject, findings, $"{reason}: {ways}; state how they meet, such as Between(…, ContactMap.SwappedRows)");
        }
    }

    private static string DescribeFirst(IReadOnlyList<ContactPair> map) => $"{map[0].First} meets {map[0].Second}";

    private static string DescribeConflicts(PlacedPair pair, IReadOnlyList<ContactPair> map)
    {
        ContactMeeting[] conflicts =
        [
            .. ContactMeetings
                .Read(pair, map)
                .Where(met =>
                    (met.First.Role == NetRole.Ground && met.Second.Role is NetRole.Supply or NetRole.Signal)
                    || (met.Second.Role == NetRole.Ground && met.First.Role is NetRole.Supply or NetRole.Signal)
                ),
        ];
        return conflicts.Length == 0
            ? "no ground meets a supply or a signal"
            : $"ground meets a supply or a signal at {MeetingFindings.DescribeEnd(conflicts, met => met.First)}";
    }

    private void Add(InterconnectModel subject, FindingList findings, string message) => findings.Add(this, subject, [(message, [])]);
}
