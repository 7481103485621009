using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Mating;

/// <summary>KEY2008: the pair may come apart at less force than the design requires.</summary>
internal sealed class RemovalForceTooLow()
    : Rule("KEY2008", FindingSeverity.Error, "A pair must hold together with the force that the design requires"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.RequiredRemovalForce is not { } stated
            || !stated.TryGetValue(out Force need)
            || subject.FindMates() is not { Count: > 0 } mates
        )
        {
            return;
        }

        // The mated height may be open, so the pair fails only if it fails at every possible height.
        if (mates.All(mate => mate.RemovalForce is { } force && force < need))
        {
            Force most = mates.Max(mate => mate.RemovalForce!.Value);
            string pair = $"{subject.First.Value} with {subject.Second.Value}";
            findings.Add(
                this,
                stated.Origin,
                $"{pair} is only guaranteed to hold {most}, but the design requires {need}; secure the boards by other means",
                [subject.First.Origin, subject.Second.Origin]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (
            subject.RequiredRemovalForce is { } stated
            && subject.FindMates() is { Count: > 0 } mates
            && mates.All(static mate => mate.RemovalForce is null)
        )
        {
            required.Add([subject.First], "removal force", stated.Origin, static _ => false);
        }
    }
}
