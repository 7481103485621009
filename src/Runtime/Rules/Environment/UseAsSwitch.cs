using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4006: the connector serves as a switch, which its maker forbids.</summary>
internal sealed class UseAsSwitch()
    : Rule("KEY4006", FindingSeverity.Error, "A connector must not serve as a switch where its maker forbids it"),
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
            string says = strictest.Advice == UseAdvice.Forbidden ? "are not made to switch" : "switch with care only";
            findings.Add(this, stated.Origin, $"{strictest.Half.Series} connectors {says}; put a switch beside them", severity: severity);
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.SwitchingUse is { } stated)
        {
            required.Add("rule on the use as a switch", stated.Origin, static half => half.Series.UseRules.Switching is not null);
        }
    }
}
