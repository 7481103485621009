using System.Globalization;

namespace Keyway.Findings;

/// <summary>A list to which rules add their findings.</summary>
internal sealed class FindingList
{
    private List<Finding>? findings;

    public IReadOnlyList<Finding> All => findings is null ? [] : findings;

    /// <summary>Adds a finding. Formats numbers and quantities in its message with the invariant culture.</summary>
    /// <param name="rule">The violated rule.</param>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    /// <param name="related">The origins of the other values involved; null entries are skipped.</param>
    /// <param name="severity">The severity, or null for that of the rule.</param>
    public void Add(
        Rule rule,
        object? origin,
        FormattableString message,
        IEnumerable<object?>? related = null,
        FindingSeverity? severity = null
    ) => AddFinding(rule, origin, message, related, [], severity);

    /// <summary>Adds a finding that may have remedies. Formats numbers and quantities in its message with the invariant culture.</summary>
    /// <typeparam name="TRule">The type of the rule.</typeparam>
    /// <param name="rule">The violated rule.</param>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    /// <param name="related">The origins of the other values involved; null entries are skipped.</param>
    /// <param name="remedies">The values that would fix the finding, best first; null if there are none.</param>
    /// <param name="severity">The severity, or null for that of the rule.</param>
    public void Add<TRule>(
        TRule rule,
        object? origin,
        FormattableString message,
        IEnumerable<object?>? related = null,
        IEnumerable<Remedy>? remedies = null,
        FindingSeverity? severity = null
    )
        where TRule : Rule, IGivesRemedies => AddFinding(rule, origin, message, related, remedies is null ? [] : [.. remedies], severity);

    /// <summary>Adds a finding of another list.</summary>
    public void Add(Finding finding) => (findings ??= []).Add(finding);

    private void AddFinding(
        Rule rule,
        object? origin,
        FormattableString message,
        IEnumerable<object?>? related,
        Remedy[] remedies,
        FindingSeverity? severity
    )
    {
        var others = new List<object>();
        foreach (object? other in related ?? [])
        {
            if (other is not null)
            {
                others.Add(other);
            }
        }

        findings ??= [];
        findings.Add(
            new Finding(rule, message.ToString(CultureInfo.InvariantCulture), origin, others, remedies, severity ?? rule.Severity)
        );
    }
}
