using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5011: the workshop is drier or damper than the datasheet recommends.</summary>
internal sealed class HumidityUnfit()
    : Rule("KEY5011", FindingSeverity.Warning, "The humidity of the workshop should match the datasheet's recommendation"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>,
        IGivesRemedies
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.RelativeHumidity is not { } stated
            || !subject.Part.TryGetValue(out Connector part)
            || part.Series.UseRules.HandlingHumidity is not { } range
        )
        {
            return;
        }

        (Traced<Ratio> driest, Traced<Ratio> dampest) =
            stated.First.TryGetValue(out Ratio first) && stated.Second.TryGetValue(out Ratio second) && first > second
                ? (stated.Second, stated.First)
                : (stated.First, stated.Second);
        if (driest.TryGetValue(out Ratio minimum) && minimum < range.Minimum)
        {
            Add(driest, range.Minimum);
        }

        if (dampest.TryGetValue(out Ratio maximum) && maximum > range.Maximum)
        {
            Add(dampest, range.Maximum);
        }

        void Add(Traced<Ratio> humidity, Ratio nearest) =>
            findings.Add(
                this,
                humidity.Origin,
                $"a relative humidity of {humidity.Value} is not recommended; the {part.Series} datasheet recommends {range}",
                remedies: [new Remedy(humidity.Origin, nearest)]
            );
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.RelativeHumidity is { } stated)
        {
            required.Add("handling humidity", stated.First.Origin, static part => part.Series.UseRules.HandlingHumidity is not null);
        }
    }
}
