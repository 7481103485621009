using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3003: the voltage is more than the connector is rated for.</summary>
internal sealed class VoltageTooHigh()
    : Rule("KEY3003", FindingSeverity.Error, "The voltage must not be over the rated voltage"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.Voltage is { } stated
            && stated.TryGetValue(out ElectricPotential voltage)
            && subject.HasLimit(ratings => ratings.Voltage, out Connector half, out ElectricPotential limit)
            && Math.Abs(voltage.Volts) > limit.Volts
        )
        {
            findings.Add(this, stated.Origin, $"{voltage} is over the rated voltage; {half.Series} connectors are rated for {limit}");
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
