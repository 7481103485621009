using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5007: the plate behind a flexible board is not as the datasheet recommends.</summary>
internal sealed class ReinforcingPlateUnfit()
    : Rule("KEY5007", FindingSeverity.Warning, "A reinforcing plate should be as the datasheet recommends"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>
{
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

        // A material may stand in several lines: the plate is held against the one that it is most like.
        ReinforcingPlate? plate = plates
            .Where(candidate => string.Equals(candidate.Material, material, StringComparison.OrdinalIgnoreCase))
            .OrderBy(candidate => (Fits(stated.Thickness, candidate.Thickness) ? 0 : 1) + (Fits(stated.Margin, candidate.Margin) ? 0 : 1))
            .FirstOrDefault();
        if (plate is null)
        {
            List<string> named = [.. plates.Select(candidate => candidate.Material).OfType<string>()];
            if (named.Count == plates.Count)
            {
                findings.Add(
                    this,
                    stated.Material.Origin,
                    $"the datasheet of {part.Series} does not name plates of '{material}', only of {Wording.JoinWithOr(named)}; this is not checked",
                    remedies: named.Count == 1 ? [new Remedy(stated.Material.Origin, named[0])] : null,
                    severity: FindingSeverity.Information
                );
            }

            return;
        }

        if (!Fits(stated.Thickness, plate.Thickness))
        {
            findings.Add(
                this,
                stated.Thickness.Origin,
                $"a plate of {material} {stated.Thickness.Value} thick is not recommended; the datasheet of {part.Series} names {plate.Thickness}"
            );
        }

        // About as much is what datasheets ask for, and more does no harm to the connector.
        if (
            stated.Margin.TryGetValue(out Length margin)
            && plate.Margin is { } room
            && margin.Millimeters < room.Minimum.Millimeters * Nearly
        )
        {
            findings.Add(
                this,
                stated.Margin.Origin,
                $"a plate that is {stated.Margin.Value} larger on each side than the board pattern is not recommended; the datasheet of {part.Series} names {plate.Margin}"
            );
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.ReinforcingPlate is { } stated)
        {
            required.Add("reinforcing plate", stated.Material.Origin, static part => part.Series.UseRules.ReinforcingPlates.Count > 0);
        }
    }

    private static bool Fits(Traced<Length> stated, QuantityRange<Length>? range) =>
        !stated.TryGetValue(out Length length) || range is not { } fit || fit.Contains(length);
}
