using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4002: the connector is mated more often than it is rated for.</summary>
internal sealed class TooManyMatingCycles()
    : Rule("KEY4002", FindingSeverity.Error, "A connector must not be mated more often than it is rated for"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MatingCycles is not { } stated
            || !stated.TryGetValue(out int cycles)
            || !subject.TryFindLowestRating(static ratings => ratings.MatingCycles, out _, out int least)
            || least >= cycles
        )
        {
            return;
        }

        List<(Traced<Connector> Fact, Connector Half, int Rated)> worn =
        [
            .. subject
                .Halves.Where(side => side.IsKnown && side.Value.Ratings.MatingCycles < cycles)
                .Select(side => (side, side.Value, side.Value.Ratings.MatingCycles!.Value)),
        ];
        List<string> weakest = [.. worn.Where(entry => entry.Rated == least).Select(entry => entry.Half.Number).Distinct()];
        List<Remedy> remedies =
        [
            .. worn.SelectMany(entry =>
                Counterparts
                    .Find(entry.Half)
                    .Where(other => other.Ratings.MatingCycles >= cycles)
                    .Select(other => new Remedy(entry.Fact.Origin, other))
            ),
        ];
        string parts = Wording.JoinWithAnd([.. remedies.Select(remedy => Describe((Connector)remedy.Value))]);
        string use = remedies.Count == 0 ? "" : $"; for {Cycles(cycles)} there {(remedies.Count == 1 ? "is" : "are")} {parts}";
        string rating = $"{Wording.JoinWithAnd(weakest)} {(weakest.Count == 1 ? "is" : "are")} rated for {Wording.FormatNumber(least)}";
        findings.Add(
            this,
            stated.Origin,
            $"{Cycles(cycles)} exceed the rated life; {rating}{use}",
            worn.Select(entry => entry.Fact.Origin),
            // If both halves are worn, replacing one of them would not fix the finding.
            worn.Count == 1
                ? remedies
                : null
        );
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MatingCycles is { } stated)
        {
            required.Add("number of mating cycles", stated.Origin, static half => half.Ratings.MatingCycles is not null);
        }
    }

    private static string Cycles(int cycles) => Wording.FormatCount(cycles, "mating cycle");

    private static string Describe(Connector part) => part.Variant is { } variant ? $"{part} ({variant})" : part.Number;
}
