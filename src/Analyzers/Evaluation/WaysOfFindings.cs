namespace Keyway.Analyzers.Evaluation;

/// <summary>Gathers on which ways a fault was found, to say of each what leads to it.</summary>
internal sealed class WaysOfFindings
{
    private readonly Dictionary<(string Id, object? Origin, string Message), List<IReadOnlyList<(string Condition, bool Answer)>>> ways = [];
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

        known.Add([.. answers]);
    }

    /// <summary>Hands on each fault with what all ways to it have in common; with nothing if it is there whatever the conditions are.</summary>
    public void Report(Action<Finding, string?> report)
    {
        foreach (Finding finding in findings)
        {
            List<IReadOnlyList<(string Condition, bool Answer)>> known = ways[(finding.Id, finding.Origin, finding.Message)];
            List<string> common =
            [
                .. known[0].Where(answer => known.All(way => way.Contains(answer)))
                    .Select(answer => $"'{answer.Condition}' is {(answer.Answer ? "true" : "false")}")
                    .Distinct(),
            ];
            report(finding, common.Count == 0 ? null : "when " + string.Join(" and ", common));
        }
    }
}
