using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Boards;

/// <summary>KEY5008: reflow soldering is hotter than the connector withstands.</summary>
internal sealed class ReflowTooHot()
    : Rule("KEY5008", FindingSeverity.Error, "Reflow soldering must not be hotter than the connector withstands"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>,
        IGivesRemedies
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.ReflowPeak is { } stated
            && stated.TryGetValue(out Temperature peak)
            && subject.Part.TryGetValue(out Connector part)
            && part.Soldering.ReflowPeak is { } limit
            && peak > limit
        )
        {
            findings.Add(
                this,
                stated.Origin,
                $"a reflow peak of {peak} is too hot; {part.Series} connectors withstand {limit} at the terminals",
                remedies: [new Remedy(stated.Origin, limit)]
            );
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.ReflowPeak is { } stated)
        {
            required.Add("reflow peak", stated.Origin, static part => part.Soldering.ReflowPeak is not null);
        }
    }
}
