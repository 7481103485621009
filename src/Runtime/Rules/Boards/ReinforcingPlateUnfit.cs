namespace Keyway;

/// <summary>KEY5007: the plate behind a flexible board is not as the datasheet recommends.</summary>
internal sealed class ReinforcingPlateUnfit()
    : Rule("KEY5007", FindingSeverity.Warning, "A reinforcing plate should be as the datasheet recommends"), IRuleFor<MountingModel>
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (subject.ReinforcingPlate is not { } stated
            || !subject.Part.Is(out Connector part)
            || part.Series.UseRules.ReinforcingPlates is not { Count: > 0 } plates
            || !stated.Material.Is(out string material))
        {
            return;
        }

        ReinforcingPlate? plate = plates.FirstOrDefault(candidate => string.Equals(candidate.Material, material, StringComparison.OrdinalIgnoreCase));
        if (plate is null)
        {
            List<string> named = [.. plates.Select(candidate => candidate.Material).OfType<string>()];
            if (named.Count == plates.Count)
            {
                findings.Add(
                    this,
                    stated.Material.Origin,
                    $"a plate of '{material}' is not recommended; the datasheet of {part.Series} names {Wording.Or(named)}",
                    remedies: named.Count == 1 ? [new Remedy(stated.Material.Origin, named[0])] : null);
            }

            return;
        }

        if (stated.Thickness.Is(out Length thickness) && plate.Thickness is { } fit && !fit.Contains(thickness))
        {
            findings.Add(this, stated.Thickness.Origin, $"a plate of {material} {thickness} thick is not recommended; the datasheet of {part.Series} names {fit}");
        }

        if (stated.Margin.Is(out Length margin) && plate.Margin is { } room && !room.Contains(margin))
        {
            findings.Add(this, stated.Margin.Origin, $"a plate that is {margin} larger on each side than the board pattern is not recommended; the datasheet of {part.Series} names {room}");
        }
    }
}
