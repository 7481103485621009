using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>
/// KEY5010: the stencil prints more solder than the datasheet recommends, or the datasheet does not recommend its thickness.
/// </summary>
internal sealed class StencilUnfit()
    : Rule("KEY5010", FindingSeverity.Warning, "A stencil should match the datasheet's recommendation"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>,
        IGivesRemedies
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.Stencil is not { } stated
            || !stated.Thickness.TryGetValue(out Length thickness)
            || !subject.Part.TryGetValue(out Connector part)
            || part.Soldering.Stencils is not { Count: > 0 } stencils
            || stencils.Any(stencil => stencil.Thickness is null)
        )
        {
            return;
        }

        string noun = $"{part.Series} {part.RoleName}s";
        if (stencils.FirstOrDefault(stencil => stencil.Thickness == thickness) is not { } own)
        {
            string recommended = Wording.JoinWithOr([.. stencils.OrderBy(stencil => stencil.Thickness).Select(Describe)]);
            findings.Add(
                this,
                stated.Thickness.Origin,
                $"a stencil {Micrometers(thickness)} thick is not recommended; for {noun} the datasheet recommends {recommended}"
            );
        }
        else
        {
            CheckOpening(stated.Terminals, own.Terminals, "terminals");
            CheckOpening(stated.SolderingTerminals, own.SolderingTerminals, "soldering terminals");
        }

        void CheckOpening(Traced<Ratio>? opening, Ratio? recommended, string place)
        {
            if (opening is { } fact && fact.TryGetValue(out Ratio printed) && recommended is { } limit && printed > limit)
            {
                string most = $"for {noun} the datasheet recommends {limit} at {Micrometers(thickness)}";
                findings.Add(
                    this,
                    fact.Origin,
                    $"an opening of {printed} prints too much solder on the {place}; {most}",
                    [stated.Thickness.Origin],
                    [new Remedy(fact.Origin, limit)]
                );
            }
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.Stencil is { } stated)
        {
            required.Add("stencil recommendation", stated.Thickness.Origin, static part => part.Soldering.Stencils.Count > 0);
        }
    }

    private static string Describe(StencilOpening stencil)
    {
        string thickness = Micrometers(stencil.Thickness!.Value);
        return stencil.Terminals is { } opening ? $"{thickness} with openings of {opening}" : thickness;
    }

    private static string Micrometers(Length length) =>
        FormattableString.Invariant($"{Saturating.Multiply(length.Millimeters, 1000):0.###} µm");
}
