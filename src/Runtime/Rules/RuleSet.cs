namespace Keyway;

/// <summary>All rules, for the build and for the program alike.</summary>
internal static partial class RuleSet
{
    /// <summary>The rules by ID, ascending.</summary>
    public static IReadOnlyList<Rule> All { get; } = Sorted();

    /// <summary>What the rules find in a subject, by ID.</summary>
    /// <typeparam name="TSubject">A part of a design.</typeparam>
    /// <param name="subject">What to check.</param>
    public static IReadOnlyList<Finding> Check<TSubject>(TSubject subject)
    {
        var findings = new FindingList();
        foreach (IRuleFor<TSubject> rule in For<TSubject>.Rules)
        {
            rule.Check(subject, findings);
        }

        return findings.All;
    }

    /// <summary>Throws if a subject breaks a rule.</summary>
    /// <typeparam name="TSubject">A part of a design.</typeparam>
    /// <param name="subject">What to check.</param>
    /// <exception cref="DesignRuleException">A rule whose findings are errors is broken.</exception>
    public static void Demand<TSubject>(TSubject subject) => ThrowOnErrors(Check(subject));

    public static void ThrowOnErrors(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Severity == FindingSeverity.Error)
            {
                throw new DesignRuleException(findings);
            }
        }
    }

    /// <summary>One new object of each rule. The build writes this method's other half from the rules' folders.</summary>
    private static partial Rule[] Create();

    private static Rule[] Sorted()
    {
        Rule[] rules = Create();
        Array.Sort(rules, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return rules;
    }

    private static class For<TSubject>
    {
        public static readonly IRuleFor<TSubject>[] Rules = [.. All.OfType<IRuleFor<TSubject>>()];
    }
}
