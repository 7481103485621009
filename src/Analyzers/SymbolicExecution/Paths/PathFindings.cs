using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Collects the paths on which each finding was made, to tell the conditions that lead to it.</summary>
internal sealed class PathFindings
{
    // A message that lists more alternatives is hard to read; none are listed then.
    private const int MaximumDescribed = 3;

    // Merging compares all pairs of paths.
    private const int MaximumMerged = 32;

    private readonly Dictionary<(string Id, object? Origin, string Message), List<IReadOnlyList<(string Condition, bool Holds)>>> paths =
    [];
    private readonly List<Finding> findings = [];
    private readonly Dictionary<(string Id, object? Origin, string Message), HashSet<string>> guards = [];
    private readonly HashSet<string> assumed = [];
    private readonly List<HashSet<(string Condition, bool Holds)>> alternatives = [];

    /// <summary>Adds a finding of one path.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="decisions">The conditions that the path assumes, and whether each holds.</param>
    /// <param name="guardedBy">
    /// The conditions among them that may be meant to exclude the fault: if one has an outcome without it, the finding is not reported.
    /// </param>
    public void Add(Finding finding, IReadOnlyList<(string Condition, bool Holds)> decisions, IReadOnlyCollection<string>? guardedBy = null)
    {
        (string Id, object? Origin, string Message) key = (finding.Id, finding.Origin, finding.Message);
        if (!paths.TryGetValue(key, out List<IReadOnlyList<(string, bool)>>? taken))
        {
            paths.Add(key, taken = []);
            findings.Add(finding);
            guards.Add(key, []);
        }

        guards[key].UnionWith(guardedBy ?? []);
        List<(string, bool)> path = [.. decisions.Distinct()];
        if (!taken.Exists(path.SequenceEqual))
        {
            taken.Add(path);
        }
    }

    /// <summary>Records which conditions depend on parameters.</summary>
    public void AddAssumed(IEnumerable<string> conditions) => assumed.UnionWith(conditions);

    /// <summary>Records outcomes of open conditions of which every path takes one.</summary>
    public void AddAlternatives(IReadOnlyCollection<(string Condition, bool Holds)> outcomes)
    {
        HashSet<(string, bool)> all = [.. outcomes];
        if (all.Select(outcome => outcome.Item1).Distinct().Count() > 1 && !alternatives.Exists(all.SetEquals))
        {
            alternatives.Add(all);
        }
    }

    /// <summary>
    /// Reports each finding with the conditions that all its paths have in common, or else with the alternatives if they are few; without
    /// any if it does not depend on conditions.
    /// </summary>
    /// <param name="report">Receives each finding and the text of its conditions, as <c>when 'x' is true</c>, or null.</param>
    /// <param name="mayArise">Determines whether a finding may arise that depends on parameters; null if it may.</param>
    public void Report(Action<Finding, string?> report, Func<Finding, bool>? mayArise = null)
    {
        foreach (Finding finding in findings)
        {
            List<IReadOnlyList<(string Condition, bool Holds)>> taken = paths[(finding.Id, finding.Origin, finding.Message)];
            HashSet<string> guardedBy = guards[(finding.Id, finding.Origin, finding.Message)];
            if (
                guardedBy.Count > 0
                && MergeGuards(taken, guardedBy).TrueForAll(path => path.Any(decision => guardedBy.Contains(decision.Condition)))
            )
            {
                continue;
            }

            bool dependsOnParameters =
                Merge(taken) is { Count: > 0 } needed
                && needed.TrueForAll(path => path.Any(decision => assumed.Contains(decision.Condition)));
            if (dependsOnParameters && mayArise?.Invoke(finding) == false)
            {
                continue;
            }

            List<(string Condition, bool Holds)> common = [.. taken[0].Where(decision => taken.All(path => path.Contains(decision)))];
            List<string> described = common.Count > 0 ? [Describe(common)] : [.. Merge(taken).Select(Describe).Distinct()];
            report(
                finding,
                described.Count is 0 or > MaximumDescribed || described.Contains("") ? null : "when " + string.Join(", or ", described)
            );
        }
    }

    // A guard of which both outcomes lead to the finding does not exclude it.
    private List<IReadOnlyList<(string Condition, bool Holds)>> MergeGuards(
        List<IReadOnlyList<(string Condition, bool Holds)>> taken,
        HashSet<string> guardedBy
    ) =>
        Merge([
            .. taken.Select(path => (IReadOnlyList<(string, bool)>)[.. path.Where(decision => guardedBy.Contains(decision.Condition))]),
        ]);

    private static string Describe(IReadOnlyList<(string Condition, bool Holds)> path) =>
        string.Join(
            " and ",
            path.Where(decision => IsNamed(decision, path)).Select(decision => Describe(decision.Condition, decision.Holds)).Distinct()
        );

    private static string Describe(string condition, bool holds) =>
        condition.StartsWith(Decision.Enumerated, StringComparison.Ordinal)
            ? $"'{condition.Substring(Decision.Enumerated.Length)}' has {(holds ? "an" : "no")} element"
            : $"'{condition}' is {(holds ? "true" : "false")}";

    // A condition that has both outcomes is evaluated in several iterations of a loop.
    private static bool IsNamed((string Condition, bool Holds) decision, IReadOnlyList<(string, bool)> path) =>
        !decision.Condition.StartsWith(Decision.Unnamed, StringComparison.Ordinal) && !path.Contains((decision.Condition, !decision.Holds));

    // Two paths that differ in one condition alone do not depend on it: they are merged into one without it. So are those that differ in
    // which of several outcomes they take, if all are taken.
    private List<IReadOnlyList<(string Condition, bool Holds)>> Merge(List<IReadOnlyList<(string Condition, bool Holds)>> taken)
    {
        List<IReadOnlyList<(string Condition, bool Holds)>> merged = [.. taken.Take(MaximumMerged)];
        bool changes;
        do
        {
            MergePairs(merged);
            changes = alternatives.Exists(outcomes => TryMerge(merged, outcomes));
        } while (changes);
        return taken.Count > MaximumMerged ? [] : merged;
    }

    private static bool TryMerge(
        List<IReadOnlyList<(string Condition, bool Holds)>> merged,
        HashSet<(string Condition, bool Holds)> outcomes
    )
    {
        foreach (IReadOnlyList<(string Condition, bool Holds)> path in merged)
        {
            List<(string, bool)> others = [.. path.Where(decision => !outcomes.Contains(decision))];
            if (others.Count != path.Count - 1)
            {
                continue;
            }

            List<IReadOnlyList<(string Condition, bool Holds)>> same =
            [
                .. merged.Where(other => other.Count == path.Count && others.TrueForAll(other.Contains) && other.Any(outcomes.Contains)),
            ];
            if (same.SelectMany(other => other.Where(outcomes.Contains)).Distinct().Count() == outcomes.Count)
            {
                merged.RemoveAll(same.Contains);
                merged.Add(others);
                return true;
            }
        }

        return false;
    }

    private static void MergePairs(List<IReadOnlyList<(string Condition, bool Holds)>> merged)
    {
        for (int i = 0; i < merged.Count; i++)
        {
            for (int j = i + 1; j < merged.Count; j++)
            {
                List<(string Condition, bool Holds)> shared = [.. merged[i].Where(merged[j].Contains)];
                if (
                    merged[i].Count == merged[j].Count
                    && shared.Count == merged[i].Count - 1
                    && merged[i].Except(shared).Single().Condition == merged[j].Except(shared).Single().Condition
                )
                {
                    merged.RemoveAt(j);
                    merged[i] = shared;
                    (i, j) = (-1, merged.Count);
                }
            }
        }
    }
}
