using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Mating;

/// <summary>KEY2007: mating the pair may take more force than the design allows.</summary>
internal sealed class InsertionForceTooHigh()
    : Rule("KEY2007", FindingSeverity.Error, "Mating a pair must not take more force than the design allows"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.InsertionForceLimit is not { } stated
            || !stated.TryGetValue(out Force limit)
            || subject.FindMates() is not { Count: > 0 } mates
        )
        {
            return;
        }

        // The mated height may be open, so the pair fails only if it fails at every possible height.
        if (mates.All(mate => mate.InsertionForce is { } force && force > limit))
        {
            Force least = mates.Min(mate => mate.InsertionForce!.Value);
            findings.Add(
                this,
                stated.Origin,
                $"{subject.First.Value} with {subject.Second.Value} takes up to {least} to mate; the design allows {limit}",
                [subject.First.Origin, subject.Second.Origin]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (
            subject.InsertionForceLimit is { } stated
            && subject.FindMates() is { Count: > 0 } mates
            && mates.All(static mate => mate.InsertionForce is null)
        )
        {
            required.Add([subject.First], "insertion force", stated.Origin, static _ => false);
        }
    }
}
