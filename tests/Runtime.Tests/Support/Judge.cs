using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Checks a single rule, so that its tests do not depend on other rules.</summary>
internal static class Judge
{
    public static IReadOnlyList<Finding> By<TRule>(InterconnectModel subject)
        where TRule : IRuleFor<InterconnectModel> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(PartRequest subject)
        where TRule : IRuleFor<PartRequest> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(PartNumberRequest subject)
        where TRule : IRuleFor<PartNumberRequest> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(MateRequest subject)
        where TRule : IRuleFor<MateRequest> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(AssemblyModel subject)
        where TRule : IRuleFor<AssemblyModel> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(MountingModel subject)
        where TRule : IRuleFor<MountingModel> => Check(Find<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(OrderModel subject)
        where TRule : IRuleFor<OrderModel> => Check(Find<TRule>(), subject);

    /// <summary>Returns the IDs of the errors of all rules.</summary>
    public static IEnumerable<string> Errors<TSubject>(TSubject subject) =>
        DesignRules.Check(subject).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id);

    /// <summary>Returns the remedies as <c>origin: value</c>.</summary>
    public static IEnumerable<string> RemediesOf(Finding finding) => finding.Remedies.Select(remedy => $"{remedy.Origin}: {remedy.Value}");

    private static TRule Find<TRule>() => DesignRules.All.OfType<TRule>().Single();

    private static IReadOnlyList<Finding> Check<TSubject>(IRuleFor<TSubject> rule, TSubject subject)
    {
        var findings = new FindingList();
        rule.Check(subject, findings);
        return findings.All;
    }
}
