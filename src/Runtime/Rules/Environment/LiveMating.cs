using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4005: the connector is mated under power, which its maker forbids.</summary>
internal sealed class LiveMating()
    : Rule("KEY4005", FindingSeverity.Error, "A connector must not be mated under power where its maker forbids it"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MatingUnderPower is { } stated
            && UseLimits.FindStrictest(subject.Halves, rules => rules.MatingUnderPower) is { } strictest
            && UseLimits.GetSeverity(strictest.Advice) is { } severity
        )
        {
            string says = strictest.Advice == UseAdvice.Forbidden ? "must not be" : "are only with care to be";
            findings.Add(
                this,
                stated.Origin,
                $"{strictest.Half.Series} connectors {says} mated or separated while they carry current or voltage; switch the supply off first",
                severity: severity
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MatingUnderPower is { } stated)
        {
            required.Add("rule on mating under power", stated.Origin, static half => half.Series.UseRules.MatingUnderPower is not null);
        }
    }
}
