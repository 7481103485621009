namespace Keyway;

/// <summary>A design breaks rules; the build would have said the same, had it known the values.</summary>
public sealed class DesignRuleException : InvalidOperationException
{
    internal DesignRuleException(IReadOnlyList<Finding> findings)
        : base(string.Join("\n", findings)) => Findings = findings;

    /// <summary>The rules that are broken.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
