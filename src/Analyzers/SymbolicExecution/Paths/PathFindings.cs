using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Gathers on which ways a fault was found, to say of each what leads to it.</summary>
internal sealed class PathFindings
{
    private const int MaximumDescribed = 3;
    private const int MaximumMerged = 32;

    private readonly Dictionary<(string Id, object? Origin, string Message), List<IReadOnlyList<(string Condition, bool Answer)>>> ways =
    [];
    private readonly List<Finding> findings = [];

    /// <param name="finding">The fault.</param>
    /// <param name="answers">The conditions that are assumed on the way, and their answers.</param>
    public void Add(Finding finding, IReadOnlyList<(string Condition, bool Answer)> answers)
    {
        (string Id, object? Origin, string Message) key = (finding.Id, finding.Origin, finding.Message);
        if (!ways.TryGetValue(key, out List<IReadOnlyList<(string, bool)>>? known))
        {
            ways.Add(key, known = []);
            findings.Add(finding);
        }

        known.Add([.. answers.Distinct()]);
    }

    /// <summary>
    /// Hands on each fault with what all ways to it have in common, or else with the few that there are; with nothing if it is there
    /// whatever the conditions are.
    /// </summary>
    public void Report(Action<Finding, string?> report)
    {
        foreach (Finding finding in findings)
        {
            List<IReadOnlyList<(string Condition, bool Answer)>> known = ways[(finding.Id, finding.Origin, finding.Message)];
            List<(string Condition, bool Answer)> common = [.. known[0].Where(answer => known.All(way => way.Contains(answer)))];
            List<string> told = common.Count > 0 ? [Describe(common)] : [.. Merge(known).Select(Describe).Distinct()];
            report(finding, told.Count is 0 or > MaximumDescribed || told.Contains("") ? null : "when " + string.Join(", or ", told));
        }
    }

    private static string Describe(IReadOnlyList<(string Condition, bool Answer)> way) =>
        string.Join(" and ", way.Select(answer => $"'{answer.Condition}' is {(answer.Answer ? "true" : "false")}").Distinct());

    // Two ways that part at one condition only do not hang on it.
    private static List<IReadOnlyList<(string Condition, bool Answer)>> Merge(List<IReadOnlyList<(string Condition, bool Answer)>> known)
    {
        List<IReadOnlyList<(string Condition, bool Answer)>> merged = [.. known.Take(MaximumMerged)];
        for (int i = 0; i < merged.Count; i++)
        {
            for (int j = i + 1; j < merged.Count; j++)
            {
                List<(string Condition, bool Answer)> shared = [.. merged[i].Where(merged[j].Contains)];
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

        return known.Count > MaximumMerged ? [] : merged;
    }
}
