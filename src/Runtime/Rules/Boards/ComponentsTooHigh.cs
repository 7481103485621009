using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;

namespace Keyway.Rules.Boards;

/// <summary>KEY5005: components that face each other are higher than the gap between the boards.</summary>
internal sealed class ComponentsTooHigh()
    : Rule("KEY5005", FindingSeverity.Error, "Components must fit into the gap between the boards"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.ComponentHeights is not { } stated
            || !stated.First.TryGetValue(out Length first)
            || !stated.Second.TryGetValue(out Length second)
            || subject.PossibleMates() is not { Count: > 0 } mates
        )
        {
            return;
        }

        // At whatever height: the pair is at fault only if the highest of its heights is too low.
        Length height = mates.Max(mate => mate.MatedHeight);
        Length tolerance = subject.First.Value.Series.MatedHeightTolerance ?? Length.Zero;
        decimal gap = height.Millimeters - tolerance.Millimeters;
        decimal sum = Saturating.Add(first.Millimeters, second.Millimeters);
        string gives =
            tolerance == Length.Zero
                ? $"the pair is {height} high"
                : $"the pair is {height} high, with its tolerance {Length.FromMillimeters(gap)} at least";
        object? origin = first >= second ? stated.First.Origin : stated.Second.Origin;
        object? other = first >= second ? stated.Second.Origin : stated.First.Origin;
        if (sum > gap)
        {
            findings.Add(this, origin, $"components of {first} and {second} make {Length.FromMillimeters(sum)}; {gives}", [other]);
        }
        else if (subject.Policy.ComponentClearance is { } clearance && Saturating.Add(sum, clearance.Millimeters) > gap)
        {
            findings.Add(
                this,
                origin,
                $"components of {first} and {second} leave {Length.FromMillimeters(gap - sum)}; the team keeps {clearance}, and {gives}",
                [other],
                severity: FindingSeverity.Warning
            );
        }
    }
}
