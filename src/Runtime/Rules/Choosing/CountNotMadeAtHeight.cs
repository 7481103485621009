using Keyway.Findings;
using Keyway.Parts;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1004: the series has parts with this number of contacts, but not for this mated height.</summary>
internal sealed class CountNotMadeAtHeight()
    : Rule("KEY1004", FindingSeverity.Error, "A part must support the requested mated height"),
        IRuleFor<PartRequest>,
        IGivesRemedies
{
    public void Check(PartRequest subject, FindingList findings)
    {
        // KEY1001 reports a number of contacts that the series does not have at any height.
        IReadOnlyList<Connector> made = subject.WithCount;
        if (made.Count == 0 || subject.Find() is not null)
        {
            return;
        }

        if (subject.MatedHeight is not { } asked || !asked.TryGetValue(out Length height))
        {
            return;
        }

        List<Length> heights = [.. made.SelectMany(part => part.MatedHeights).Distinct().OrderBy(given => given)];
        int contacts = made[0].Contacts;
        string fault =
            heights.Count == 0
                ? "have no mated height in the catalog"
                : $"are {subject.ListedWord} for {Wording.FormatHeights(heights, "and")}, not for {height}";
        findings.Add(
            this,
            asked.Origin,
            $"{subject.Noun} with {Wording.FormatCount(contacts, "contact")} {fault}{DescribeAlternatives(subject, height, contacts)}",
            [subject.Contacts.Origin],
            heights
                .OrderBy(candidate => Math.Abs(Saturating.Add(candidate.Millimeters, -height.Millimeters)))
                .Select(candidate => new Remedy(asked.Origin, candidate))
        );
    }

    private static string DescribeAlternatives(PartRequest subject, Length height, int contacts)
    {
        int[] counts = CountNotMade.Nearest(
            subject.Made.Where(part => part.MatedHeights.Contains(height)).Select(part => part.Contacts),
            contacts
        );
        string nearest = Wording.JoinWithAnd([.. counts.Select(Wording.FormatNumber)]);
        return counts.Length switch
        {
            0 => $"; {subject.Series} has no pair for {height}",
            1 => $"; the nearest count for {height} is {nearest}",
            _ => $"; the nearest counts for {height} are {nearest}",
        };
    }
}
