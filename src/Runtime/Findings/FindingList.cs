using System.Globalization;

namespace Keyway.Findings;

/// <summary>Where rules put their findings.</summary>
internal sealed class FindingList
{
    private List<Finding>? findings;

    public IReadOnlyList<Finding> All => findings is null ? [] : findings;

    /// <summary>Adds a finding; its numbers and quantities are written the same in every culture.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="origin">Where the value at fault came from.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    /// <param name="related">Where the other values that take part came from.</param>
    /// <param name="remedies">What would put it right, best first.</param>
    /// <param name="severity">How much it weighs; as the rule says unless told.</param>
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
