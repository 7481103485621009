namespace Keyway;

/// <summary>KEY6001: an order is no multiple of the unit in which the part is ordered.</summary>
internal sealed class NotAWholeUnit()
    : Rule("KEY6001", FindingSeverity.Error, "An order must be a multiple of the unit of order"),
        IRuleFor<OrderModel>
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Fact<Connector> line, Fact<int> stated) in subject.Lines)
        {
            if (
                !line.Is(out Connector part)
                || !stated.Is(out int pieces)
                || part.Packing.OrderUnitPieces is not (> 0 and { } unit)
                || (pieces > 0 && pieces % unit == 0)
            )
            {
                continue;
            }

            int? rounded = OrderUnits.RoundedUp(pieces, unit);
            string cost = rounded is { } up ? $"; the next is {OrderUnits.Pieces(up)}, {OrderUnits.Pieces((long)up - pieces)} more" : "";
            findings.Add(
                this,
                stated.Origin,
                $"{OrderUnits.PiecesOf(part, pieces)} not a whole number of {OrderUnits.Noun(part.Packing.OrderUnit)}s of {OrderUnits.Pieces(unit)}{cost}",
                [line.Origin],
                rounded is { } right ? [new Remedy(stated.Origin, right)] : null
            );
        }
    }
}
