using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4006: the connector is used as a switch although its maker forbids it or advises care.</summary>
internal sealed class UseAsSwitch()
    : Rule("KEY4006", FindingSeverity.Error, "A connector must not be used as a switch if its maker forbids it"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.SwitchingUse is { } stated
            && UseLimits.FindStrictest(subject.Halves, rules => rules.Switching) is { } strictest
            && UseLimits.GetSeverity(strictest.Advice) is { } severity
        )
        {
            string rule = strictest.Advice == UseAdvice.Forbidden ? "must not be used as switches" : "call for care when used as switches";
            findings.Add(this, stated.Origin, $"{strictest.Half.Series} connectors {rule}; add a separate switch", severity: severity);
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.SwitchingUse is { } stated)
        {
            required.Add("rule on use as a switch", stated.Origin, static half => half.Series.UseRules.Switching is not null);
        }
    }
}
