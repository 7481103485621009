using Keyway.Boards.Contacts;
using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7003: a rail that both boards take is open at half of its contacts or more, or never meets its namesake.</summary>
internal sealed class RailPartlyOpen()
    : MeetingRule("KEY7003", FindingSeverity.Warning, "A rail that both boards take should be connected at most of its contacts")
{
    private const int FewestOfShare = 2;

    /// <summary>In a footprint that is numbered in zigzag, the next contact of a row has the number after the next.</summary>
    private const int NumbersOfNeighbors = 2;

    protected override IReadOnlyList<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(JudgedMeetings meetings) =>
        meetings.FindInEachWay(way => Find(meetings.Subject, meetings, way));

    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> Find(
        InterconnectModel subject,
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        IReadOnlyList<ContactMeeting> turned = [.. way.Select(met => met.Turn())];
        return FindOpen(subject, meetings, way).Concat(FindOpen(subject, meetings, turned)).Concat(FindApart(subject, meetings, way));
    }

    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> FindOpen(
        InterconnectModel subject,
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        foreach (IGrouping<BoardNet?, ContactMeeting> rail in GroupByRail(way))
        {
            ContactMeeting[] open = [.. rail.Where(met => met.Second.Role == NetRole.Open)];
            int all = rail.Count(),
                taken = rail.Count(IsTaken);
            ContactMeeting[] told = [.. open.Where(met => !meetings.IsAcknowledged(met))];
            // Where the other board never takes the rail, it has no use for it, or gets it elsewhere.
            if (taken == 0 || told.Length == 0)
            {
                continue;
            }

            ContactMeeting[]? share = open.Length * 2 < all ? FindShare(rail, open) : null;
            if (open.Length * 2 < all && share is null)
            {
                continue;
            }

            int left = share?.Length ?? all - open.Length;
            string of = $"{Wording.FormatNumber(left)} of {Wording.FormatCount(left + open.Length, "contact")}";
            string carries = $"{of} {(left == 1 ? "carries" : "carry")} {rail.Key!.LeafName}";
            carries += share is null ? DescribeLoad(subject, meetings, rail.Key, left) : $" to {share[0].Second.Leaf}";
            string where = MeetingFindings.DescribeEnd(told, met => met.Second);
            string from = MeetingFindings.DescribeEnd(told, met => met.First);
            string verb = told.Length == 1 ? "is open and meets" : "are open and meet";
            string accept = MeetingFindings.DescribeAcknowledging(subject, told);
            yield return (
                $"{where} {verb} {from} ({rail.Key.LeafName}): {carries}; "
                    + $"connect {(told.Length == 1 ? "it" : "them")}, or call {accept} if that is meant",
                told
            );
        }
    }

    /// <summary>
    /// Finds the contacts of one net of the other board that takes a rail beside others, if at least as many contacts next to them are
    /// open. Null if there are none: open contacts elsewhere may be for what the other board does not have.
    /// </summary>
    private static ContactMeeting[]? FindShare(IEnumerable<ContactMeeting> rail, ContactMeeting[] open)
    {
        ContactMeeting[] share =
        [
            .. rail.Where(IsTaken).GroupBy(met => met.Second.Contact.Net).OrderByDescending(net => net.Count()).First(),
        ];
        int?[] numbers = [.. open.Concat(share).Select(met => ContactNumbers.Parse(met.First.Contact)).OrderBy(number => number)];
        return
            share.Length >= FewestOfShare
            && open.Length >= share.Length
            && Enumerable.Range(1, numbers.Length - 1).All(i => numbers[i] - numbers[i - 1] <= NumbersOfNeighbors)
            ? share
            : null;
    }

    private static bool IsTaken(ContactMeeting met) => met.Second.Role is NetRole.Supply or NetRole.Unknown;

    /// <summary>Finds rails of the same name on both boards that only meet open contacts.</summary>
    private static IEnumerable<(string Message, IReadOnlyList<ContactMeeting> Met)> FindApart(
        InterconnectModel subject,
        JudgedMeetings meetings,
        IReadOnlyList<ContactMeeting> way
    )
    {
        List<IGrouping<BoardNet?, ContactMeeting>> others =
        [
            .. GroupByRail([.. way.Select(met => met.Turn())]).Where(rail => rail.All(met => met.Second.Role == NetRole.Open)),
        ];
        foreach (
            IGrouping<BoardNet?, ContactMeeting> rail in GroupByRail(way).Where(rail => rail.All(met => met.Second.Role == NetRole.Open))
        )
        {
            if (
                others.FirstOrDefault(other => other.Key!.LeafName == rail.Key!.LeafName) is { } namesake
                && !rail.Concat(namesake).All(meetings.IsAcknowledged)
            )
            {
                ContactMeeting[] own = [.. rail],
                    met = [.. namesake];
                string first = MeetingFindings.DescribeEnd(own, meeting => meeting.First),
                    second = MeetingFindings.DescribeEnd(met, meeting => meeting.First);
                string accept = MeetingFindings.DescribeAcknowledging(subject, [.. own, .. met]);
                yield return (
                    $"{rail.Key!.LeafName} is on {first} and on {second}, and meets open contacts at all of them; "
                        + $"let them meet each other, or call {accept} if that is meant",
                    [.. own, .. met]
                );
            }
        }
    }

    private static IEnumerable<IGrouping<BoardNet?, ContactMeeting>> GroupByRail(IReadOnlyList<ContactMeeting> way) =>
        way.Where(met => met.First.Role == NetRole.Supply).GroupBy(met => met.First.Contact.Net);

    /// <summary>Says what each contact that is left carries, if the design states the current of the rail.</summary>
    private static string DescribeLoad(InterconnectModel subject, JudgedMeetings meetings, BoardNet rail, int left)
    {
        NetModel? stated = subject.Nets.FirstOrDefault(net =>
            net.IsFromBoards && net.Name.TryGetValue(out string name) && BoardNetSearch.Find(meetings.Pair, name)?.Net == rail
        );
        if (stated is null || left == 0 || !stated.Current.TryGetValue(out ElectricCurrent current))
        {
            return "";
        }

        string rating = subject.TryFindLowestRating(ratings => ratings.CurrentPerContact, out Connector half, out ElectricCurrent limit)
            ? $"; {half.Series} contacts carry {limit}"
            : "";
        return $", {CurrentLimits.Format(Math.Abs(current.Amperes) / left)} each{rating}";
    }
}
