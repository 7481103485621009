using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;

namespace Keyway.Rules.Boards;

/// <summary>KEY5005: components that face each other are higher than the gap between the boards.</summary>
internal sealed class ComponentsTooHigh()
    : Rule("KEY5005", FindingSeverity.Error, "Components must fit in the gap between the boards"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.ComponentHeights is not { } stated
            || !stated.First.TryGetValue(out Length first)
            || !stated.Second.TryGetValue(out Length second)
            || subject.FindMates() is not { Count: > 0 } mates
        )
        {
            return;
        }

        // The mated height may be open, so the pair fails only if its greatest height is too low.
        Length height = mates.Max(mate => mate.MatedHeight);
        Length tolerance = subject.First.Value.Series.MatedHeightTolerance ?? Length.Zero;
        decimal gap = height.Millimeters - tolerance.Millimeters;
        decimal sum = Saturating.Add(first.Millimeters, second.Millimeters);
        string room =
            tolerance == Length.Zero
                ? $"the pair is {height} high"
                : $"the pair is {height} high, at least {Length.FromMillimeters(gap)} with its tolerance";
        object? origin = first >= second ? stated.First.Origin : stated.Second.Origin;
        object? other = first >= second ? stated.Second.Origin : stated.First.Origin;
        if (sum > gap)
        {
            findings.Add(this, origin, $"components of {first} and {second} add up to {Length.FromMillimeters(sum)}; {room}", [other]);
        }
        else if (subject.Policy.ComponentClearance is { } clearance && Saturating.Add(sum, clearance.Millimeters) > gap)
        {
            findings.Add(
                this,
                origin,
                $"components of {first} and {second} leave {Length.FromMillimeters(gap - sum)}; the team requires {clearance}, and {room}",
                [other],
                severity: FindingSeverity.Warning
            );
        }
    }
}
