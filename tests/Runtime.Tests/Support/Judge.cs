using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Rules.Choosing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Checks a single rule, so that its tests do not depend on other rules.</summary>
internal static class Judge
{
    public static IReadOnlyList<Finding> By<TRule>(InterconnectModel subject)
        where TRule : IRuleFor<InterconnectModel> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(PartRequest subject)
        where TRule : IRuleFor<PartRequest> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(PartNumberRequest subject)
        where TRule : IRuleFor<PartNumberRequest> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(MateRequest subject)
        where TRule : IRuleFor<MateRequest> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(BoardModel subject)
        where TRule : IRuleFor<BoardModel> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(AssemblyModel subject)
        where TRule : IRuleFor<AssemblyModel> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(MountingModel subject)
        where TRule : IRuleFor<MountingModel> => Check(Create<TRule>(), subject);

    public static IReadOnlyList<Finding> By<TRule>(OrderModel subject)
        where TRule : IRuleFor<OrderModel> => Check(Create<TRule>(), subject);

    /// <summary>Returns the IDs of the errors of all rules.</summary>
    public static IEnumerable<string> Errors<TSubject>(TSubject subject) =>
        DesignRules.Check(subject).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id);

    /// <summary>Returns the remedies as <c>origin: value</c>.</summary>
    public static IEnumerable<string> RemediesOf(Finding finding) => finding.Remedies.Select(remedy => $"{remedy.Origin}: {remedy.Value}");

    /// <summary>Creates a rule for one test, so tests share no instance.</summary>
    public static Rule Create(Type rule) =>
        rule == typeof(RatingNotGiven) ? new RatingNotGiven(() => DesignRules.All) : (Rule)Activator.CreateInstance(rule)!;

    private static TRule Create<TRule>() => (TRule)(object)Create(typeof(TRule));

    private static IReadOnlyList<Finding> Check<TSubject>(IRuleFor<TSubject> rule, TSubject subject)
    {
        var findings = new FindingList();
        rule.Check(subject, findings);
        return findings.All;
    }
}
