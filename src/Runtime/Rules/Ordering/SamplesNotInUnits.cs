using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Ordering;

/// <summary>KEY6003: a number of samples is not a multiple of the sample unit.</summary>
internal sealed class SamplesNotInUnits()
    : Rule("KEY6003", FindingSeverity.Error, "Samples must be ordered in multiples of the sample unit"),
        IRuleFor<OrderModel>,
        IRequiresRatings<OrderModel>,
        IGivesRemedies
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<Connector> line, Traced<int> stated) in subject.Samples)
        {
            if (
                line.TryGetValue(out Connector part)
                && stated.TryGetValue(out int pieces)
                && part.Packing.SampleUnit is > 0 and { } unit
                && (pieces <= 0 || pieces % unit != 0)
            )
            {
                int? rounded = OrderUnits.RoundUp(pieces, unit);
                string next = rounded is { } up ? $"; the next multiple is {OrderUnits.FormatPieces(up)}" : "";
                findings.Add(
                    this,
                    stated.Origin,
                    $"samples of {part} come in multiples of {OrderUnits.FormatPieces(unit)}, not {OrderUnits.FormatPieces(pieces)}{next}",
                    [line.Origin],
                    rounded is { } right ? [new Remedy(stated.Origin, right)] : null
                );
            }
        }
    }

    public void AddRequiredRatings(OrderModel subject, RequiredRatings required)
    {
        foreach (SampleLineStatement line in subject.Samples)
        {
            required.Add([line.Part], "sample unit", line.Pieces.Origin, static part => part.Packing.SampleUnit is not null);
        }
    }
}
