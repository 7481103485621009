using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1001: the series has no such part with this number of contacts.</summary>
internal sealed class CountNotMade()
    : Rule("KEY1001", FindingSeverity.Error, "A part must be available with the requested number of contacts"),
        IRuleFor<PartRequest>,
        IGivesRemedies
{
    public void Check(PartRequest subject, FindingList findings)
    {
        if (!subject.Contacts.TryGetValue(out int contacts) || subject.WithCount.Count > 0)
        {
            return;
        }

        int[] nearest = Nearest(subject.Made.Select(part => part.Contacts), contacts);
        Connector? other = ContactKinds.FindWithMost(subject.Made, contacts);
        string meant = other is null
            ? ""
            : $"; those with {Wording.FormatNumber(other.Contacts)} contacts have {ContactKinds.Describe(other)} contacts";
        string suggestion =
            nearest.Length == 0
                ? ""
                : $"; the nearest {(nearest.Length == 1 ? "is" : "are")} {Wording.JoinWithAnd([.. nearest.Select(Wording.FormatNumber)])}";
        findings.Add(
            this,
            subject.Contacts.Origin,
            $"{subject.Noun} are not {subject.ListedWord} with {Wording.FormatCount(contacts, "contact")}{meant}{suggestion}",
            // A design needs at least as many contacts as it asks for, so the larger number is usually right.
            remedies: (other is null ? nearest : [other.Contacts, .. nearest.Where(count => count != other.Contacts)])
                .OrderByDescending(count => count == other?.Contacts)
                .ThenByDescending(count => count)
                .Select(count => new Remedy(subject.Contacts.Origin, count))
        );
    }

    /// <summary>Returns the largest number below and the smallest number above, if they exist.</summary>
    internal static int[] Nearest(IEnumerable<int> made, int wanted)
    {
        int[] all = [.. made.Distinct().OrderBy(count => count)];
        return [.. all.Where(count => count < wanted).Reverse().Take(1), .. all.Where(count => count > wanted).Take(1)];
    }
}
