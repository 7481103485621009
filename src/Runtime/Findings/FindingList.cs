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
    /// <param name="remedies">The values that would fix the finding, best first.</param>
    /// <param name="severity">The severity, or null for that of the rule.</param>
    public void Add(
        Rule rule,
        object? origin,
        FormattableString message,
        IEnumerable<object?>? related = null,
        IEnumerable<Remedy>? remedies = null,
        FindingSeverity? severity = null
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
            new Finding(
                rule,
                message.ToString(CultureInfo.InvariantCulture),
                origin,
                others,
                remedies is null ? [] : [.. remedies],
                severity ?? rule.Severity
            )
        );
    }
}
