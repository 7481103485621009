using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Text;

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
        (Mate mate, decimal gap) = mates
            .Select(mate => (Mate: mate, Gap: GetGap(subject, mate)))
            .Aggregate((greatest, one) => one.Gap > greatest.Gap ? one : greatest);
        decimal sum = Saturating.Add(first.Millimeters, second.Millimeters);
        string room = Describe(subject, mate, gap);
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

    /// <summary>Returns the least distance between the boards, in millimeters.</summary>
    /// <remarks>
    /// In a working range, spacers hold the boards where the design states, or apart as far as possible; otherwise the parts themselves
    /// determine the distance, with their tolerance.
    /// </remarks>
    private static decimal GetGap(InterconnectModel subject, Mate mate) =>
        mate.WorkingRange is { } range ? (subject.MatedHeight?.Value ?? range.Maximum).Millimeters
        : mate.MatedHeightTolerance is { } tolerance ? mate.MatedHeight.Millimeters - tolerance.Millimeters
        : mate.MatedHeight.Millimeters;

    private static string Describe(InterconnectModel subject, Mate mate, decimal gap) =>
        mate.WorkingRange is { } range
            ? subject.MatedHeight is { } stated
                ? $"the pair is {stated.Value} high"
                : $"the pair is {Wording.FormatHeights([range])} high"
            : mate.MatedHeightTolerance is null
                ? $"the pair is {mate.MatedHeight} high"
                : $"the pair is {mate.MatedHeight} high, at least {Length.FromMillimeters(gap)} with its tolerance";
}
