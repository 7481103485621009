using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3010: the voltage is within its rating, but exceeds the share of it that the team allows.</summary>
internal sealed class VoltageOverPolicy()
    : Rule("KEY3010", FindingSeverity.Warning, "The voltage must stay within the team's derating"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.Policy.VoltageDerating is not { } derating
            || !subject.TryFindLowestRating(ratings => ratings.Voltage, out Connector half, out ElectricPotential limit)
        )
        {
            return;
        }

        decimal allowed = Saturating.Multiply(limit.Volts, derating.Percent / 100);
        string rating = $"{half.Series} connectors are rated for {ElectricPotential.FromVolts(allowed)}";
        if (subject.Voltage is { IsKnown: true } stated)
        {
            Judge(Math.Abs(stated.Value.Volts), stated.Value.ToString(), stated.Origin, null);
        }

        if (NetVoltageDifference.Find(subject) is { } between)
        {
            Judge(between.Volts, between.ToString(), between.Origin, between.Other);
        }

        void Judge(decimal volts, string voltage, object? origin, object? other)
        {
            if (volts <= limit.Volts && volts > allowed)
            {
                findings.Add(this, origin, $"{voltage} is over the team's limit; derated to {derating}, {rating}", [other]);
            }
        }
    }
}
