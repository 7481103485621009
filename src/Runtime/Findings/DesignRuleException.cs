namespace Keyway;

/// <summary>
/// The exception that is thrown when a design violates a rule of severity error. The build reports the same findings wherever it knows the
/// values.
/// </summary>
public sealed class DesignRuleException : InvalidOperationException
{
    internal DesignRuleException(IReadOnlyList<Finding> findings)
        : base(string.Join("\n", findings)) => Findings = findings;

    /// <summary>Gets all findings of the check, including warnings; at least one is an error.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
