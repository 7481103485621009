using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3010: the voltage is within its rating, but exceeds the share of it that the team allows.</summary>
internal sealed class VoltageOverPolicy()
    : Rule("KEY3010", FindingSeverity.Warning, "The voltage must stay within the team's derating"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.Policy.VoltageDerating is { } derating
            && subject.Voltage is { } stated
            && stated.TryGetValue(out ElectricPotential voltage)
            && subject.TryFindLowestRating(ratings => ratings.Voltage, out Connector half, out ElectricPotential limit)
            && Saturating.Multiply(limit.Volts, derating.Percent / 100) is var allowed
            && Math.Abs(voltage.Volts) <= limit.Volts
            && Math.Abs(voltage.Volts) > allowed
        )
        {
            string rating = $"{half.Series} connectors are rated for {ElectricPotential.FromVolts(allowed)}";
            findings.Add(this, stated.Origin, $"{voltage} is over the team's limit; derated to {derating}, {rating}");
        }
    }
}
