using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3003: the voltage exceeds the rated voltage of the connector.</summary>
internal sealed class VoltageTooHigh()
    : Rule("KEY3003", FindingSeverity.Error, "The voltage must not exceed the rated voltage"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.Voltage is { } stated
            && stated.TryGetValue(out ElectricPotential voltage)
            && subject.TryFindLowestRating(
                ratings => ratings.Voltage,
                approval => approval.Voltage,
                out Connector half,
                out ElectricPotential limit,
                out Approval? approval
            )
            && Math.Abs(voltage.Volts) > limit.Volts
        )
        {
            string under = approval is null ? "" : $" under their {approval} approval";
            findings.Add(
                this,
                stated.Origin,
                $"{voltage} is over the rated voltage; {half.Series} connectors are rated for {limit}{under}"
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Voltage is { } stated)
        {
            required.Add("rated voltage", stated.Origin, static half => half.Ratings.Voltage is not null);
        }
    }
}
