using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Environment;

/// <summary>KEY4005: the connector is mated under power although its maker forbids it or advises care.</summary>
internal sealed class LiveMating()
    : Rule("KEY4005", FindingSeverity.Error, "A connector must not be mated under power if its maker forbids it"),
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
            string rule =
                strictest.Advice == UseAdvice.Forbidden
                    ? "must not be mated or separated"
                    : "call for care when they are mated or separated";
            findings.Add(
                this,
                stated.Origin,
                $"{strictest.Half.Series} connectors {rule} while they carry current or voltage; switch the supply off first",
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
