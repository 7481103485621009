using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Ordering;

/// <summary>KEY6002: an order is smaller than the minimum order of the maker.</summary>
internal sealed class BelowMinimumOrder()
    : Rule("KEY6002", FindingSeverity.Error, "An order must not be smaller than the minimum order"),
        IRuleFor<OrderModel>,
        IGivesRemedies
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<Connector> line, Traced<int> stated) in subject.Lines)
        {
            // If the part also has an order unit, KEY6001 asks for whole units first.
            if (
                line.TryGetValue(out Connector part)
                && stated.TryGetValue(out int pieces)
                && part.Packing.MinimumOrder is { } least
                && pieces < least
                && (part.Packing.OrderUnitPieces is not (> 0 and { } unit) || (pieces > 0 && pieces % unit == 0))
            )
            {
                findings.Add(
                    this,
                    stated.Origin,
                    $"{OrderUnits.DescribePieces(part, pieces)} fewer than the minimum order of {OrderUnits.FormatPieces(least)}",
                    [line.Origin],
                    OrderUnits.RoundUp(least, Math.Max(1, part.Packing.OrderUnitPieces ?? 1)) is { } right
                        ? [new Remedy(stated.Origin, right)]
                        : null
                );
            }
        }
    }
}
