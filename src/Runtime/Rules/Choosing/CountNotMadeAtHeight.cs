using Keyway.Findings;
using Keyway.Parts;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1004: the count is made, but not for this mated height.</summary>
internal sealed class CountNotMadeAtHeight()
    : Rule("KEY1004", FindingSeverity.Error, "A part must be made for the mated height that it is asked for"),
        IRuleFor<PartRequest>
{
    public void Check(PartRequest subject, FindingList findings)
    {
        // A count that is not made at all is KEY1001's matter.
        List<Connector> made = [.. subject.WithCount()];
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
        string given = heights.Count == 0 ? "no mated height" : Wording.FormatHeights(heights, "and");
        findings.Add(
            this,
            asked.Origin,
            $"{subject.Noun} with {Wording.FormatCount(contacts, "contact")} are made for {given}, not for {height}{Others(subject, height, contacts)}",
            [subject.Contacts.Origin],
            heights
                .OrderBy(candidate => Math.Abs(Saturating.Add(candidate.Millimeters, -height.Millimeters)))
                .Select(candidate => new Remedy(asked.Origin, candidate))
        );
    }

    private static string Others(PartRequest subject, Length height, int contacts)
    {
        int[] counts = CountNotMade.Nearest(
            subject.Made.Where(part => part.MatedHeights.Contains(height)).Select(part => part.Contacts),
            contacts
        );
        return counts.Length == 0
            ? $"; {subject.Series} has no pair of this height"
            : $"; for {height} the nearest {(counts.Length == 1 ? "is" : "are")} {Wording.JoinWithAnd([.. counts.Select(Wording.FormatNumber)])}";
    }
}
