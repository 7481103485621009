using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Ordering;

/// <summary>KEY6001: an order is not a multiple of the order unit of the part.</summary>
internal sealed class NotAWholeUnit()
    : Rule("KEY6001", FindingSeverity.Error, "An order must be a multiple of the order unit"),
        IRuleFor<OrderModel>,
        IRequiresRatings<OrderModel>,
        IGivesRemedies
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<Connector> line, Traced<int> stated) in subject.Lines)
        {
            if (
                !line.TryGetValue(out Connector part)
                || !stated.TryGetValue(out int pieces)
                || part.Packing.OrderUnitPieces is not (> 0 and { } unit)
                || (pieces > 0 && pieces % unit == 0)
            )
            {
                continue;
            }

            int? rounded = OrderUnits.RoundUp(pieces, unit);
            string cost = rounded is { } up
                ? $"; the next is {OrderUnits.FormatPieces(up)}, {OrderUnits.FormatPieces((long)up - pieces)} more"
                : "";
            string units = $"{OrderUnits.GetNoun(part.Packing.OrderUnit)}s of {OrderUnits.FormatPieces(unit)}";
            findings.Add(
                this,
                stated.Origin,
                $"{OrderUnits.DescribePieces(part, pieces)} not a whole number of {units}{cost}",
                [line.Origin],
                rounded is { } right ? [new Remedy(stated.Origin, right)] : null
            );
        }
    }

    public void AddRequiredRatings(OrderModel subject, RequiredRatings required)
    {
        foreach (OrderLineStatement line in subject.Lines)
        {
            string missing =
                line.Part.TryGetValue(out Connector part) && part.Packing.OrderUnit is { } unit
                    ? $"number of pieces per {OrderUnits.GetNoun(unit)}"
                    : "order unit";
            required.Add([line.Part], missing, line.Pieces.Origin, HasUnitOfOrder);
        }
    }

    private static bool HasUnitOfOrder(Connector part) =>
        part.Packing.OrderUnitPieces is not null || part.Packing.MinimumOrder is not null || part.Packing.Choices.Count > 0;
}
