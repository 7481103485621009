using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5007: the plate behind a flexible board does not match the datasheet's recommendation.</summary>
internal sealed class ReinforcingPlateUnfit()
    : Rule("KEY5007", FindingSeverity.Warning, "A reinforcing plate should match the datasheet's recommendation"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>,
        IGivesRemedies
{
    // Datasheets state the margin as "about" a length, so up to a tenth less passes.
    private const decimal Nearly = 0.9m;

    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.ReinforcingPlate is not { } stated
            || !subject.Part.TryGetValue(out Connector part)
            || part.Series.UseRules.ReinforcingPlates is not { Count: > 0 } plates
            || !stated.Material.TryGetValue(out string material)
        )
        {
            return;
        }

        // The datasheet may list a material several times. The entry with the fewest mismatches is the one meant.
        ReinforcingPlate? plate = plates
            .Where(candidate => string.Equals(candidate.Material, material, StringComparison.OrdinalIgnoreCase))
            .OrderBy(candidate => (Fits(stated.Thickness, candidate.Thickness) ? 0 : 1) + (Fits(stated.Margin, candidate.Margin) ? 0 : 1))
            .FirstOrDefault();
        if (plate is null)
        {
            List<string> named = [.. plates.Select(candidate => candidate.Material).OfType<string>()];
            if (named.Count == plates.Count)
            {
                string materials = Wording.JoinWithOr([.. named.Distinct(StringComparer.OrdinalIgnoreCase)]);
                findings.Add(
                    this,
                    stated.Material.Origin,
                    $"the {part.Series} datasheet does not mention plates of '{material}', only of {materials}; this is not checked",
                    remedies: named.Count == 1 ? [new Remedy(stated.Material.Origin, named[0])] : null,
                    severity: FindingSeverity.Information
                );
            }

            return;
        }

        if (!Fits(stated.Thickness, plate.Thickness))
        {
            string wrong = $"a plate of {material} {stated.Thickness.Value} thick";
            findings.Add(
                this,
                stated.Thickness.Origin,
                $"{wrong} is not recommended; the {part.Series} datasheet recommends {plate.Thickness}"
            );
        }

        // A larger margin does not harm the connector, so there is no upper limit.
        if (
            stated.Margin.TryGetValue(out Length margin)
            && plate.Margin is { } room
            && margin.Millimeters < room.Minimum.Millimeters * Nearly
        )
        {
            string wrong = $"a plate that is {stated.Margin.Value} larger on each side than the board pattern";
            findings.Add(this, stated.Margin.Origin, $"{wrong} is not recommended; the {part.Series} datasheet recommends {plate.Margin}");
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.ReinforcingPlate is { } stated)
        {
            required.Add(
                "reinforcing plate recommendation",
                stated.Material.Origin,
                static part => part.Series.UseRules.ReinforcingPlates.Count > 0
            );
        }
    }

    private static bool Fits(Traced<Length> stated, QuantityRange<Length>? range) =>
        !stated.TryGetValue(out Length length) || range is not { } fit || fit.Contains(length);
}
