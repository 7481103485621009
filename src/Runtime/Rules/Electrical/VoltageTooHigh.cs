using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3003: the voltage exceeds the rated voltage of the connector.</summary>
internal sealed class VoltageTooHigh()
    : Rule("KEY3003", FindingSeverity.Error, "The voltage must not exceed the rated voltage"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        bool isStated = subject.Voltage is { IsKnown: true };
        if (
            (!isStated && !subject.Has<NetVoltageStatement>())
            || !subject.TryFindLowestRating(
                ratings => ratings.Voltage,
                approval => approval.Voltage,
                out Connector half,
                out ElectricPotential limit,
                out Approval? approval
            )
        )
        {
            return;
        }

        if (isStated && Math.Abs(subject.Voltage!.Value.Value.Volts) > limit.Volts)
        {
            Add(subject.Voltage.Value.Value.ToString(), subject.Voltage.Value.Origin, null);
        }

        if (NetVoltageDifference.Find(subject) is { } between && between.Volts > limit.Volts)
        {
            Add(between.ToString(), between.Origin, between.Other);
        }

        void Add(string voltage, object? origin, object? other)
        {
            string under = approval is null ? "" : $" under their {approval} approval";
            findings.Add(
                this,
                origin,
                $"{voltage} is over the rated voltage; {half.Series} connectors are rated for {limit}{under}",
                [other]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Voltage is not null || subject.Has<NetVoltageStatement>())
        {
            object? origin = subject.Voltage is { } stated ? stated.Origin : subject.NetVoltages[0].Voltage.Origin;
            required.Add("rated voltage", origin, static half => half.Ratings.Voltage is not null);
        }
    }
}
