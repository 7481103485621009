namespace Keyway;

/// <summary>KEY6003: samples are no multiple of the number in which they are delivered.</summary>
internal sealed class SamplesNotInUnits()
    : Rule("KEY6003", FindingSeverity.Error, "Samples must be a multiple of the sample unit"),
        IRuleFor<OrderModel>
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Fact<Connector> line, Fact<int> stated) in subject.Samples)
        {
            if (
                line.Is(out Connector part)
                && stated.Is(out int pieces)
                && part.Packing.SampleUnit is > 0 and { } unit
                && (pieces <= 0 || pieces % unit != 0)
            )
            {
                int? rounded = OrderUnits.RoundedUp(pieces, unit);
                findings.Add(
                    this,
                    stated.Origin,
                    $"samples of {part} come {OrderUnits.Pieces(unit)} at a time, not {OrderUnits.Pieces(pieces)}{(rounded is { } up ? $"; the next number is {OrderUnits.Pieces(up)}" : "")}",
                    [line.Origin],
                    rounded is { } right ? [new Remedy(stated.Origin, right)] : null
                );
            }
        }
    }
}
