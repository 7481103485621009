using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Ordering;

/// <summary>
/// KEY6004: the two halves of an interconnect come in different quantities, so that a build leaves more of the one than of the other.
/// </summary>
internal sealed class ReelsLeaveRest()
    : Rule("KEY6004", FindingSeverity.Warning, "A build should use up both halves of an interconnect alike"),
        IRuleFor<OrderModel>
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<InterconnectModel> build, Traced<int> stated) in subject.Builds)
        {
            if (
                !build.TryGetValue(out InterconnectModel model)
                || !model.HasBoth(out Connector first, out Connector second)
                || !stated.TryGetValue(out int units)
                || units <= 0
                || first.Packing.OrderUnitPieces is not (> 0 and { } firstUnit)
                || second.Packing.OrderUnitPieces is not (> 0 and { } secondUnit)
                || OrderUnits.RoundUp(units, firstUnit) is not { } firstPieces
                || OrderUnits.RoundUp(units, secondUnit) is not { } secondPieces
                || firstPieces == secondPieces
            )
            {
                continue;
            }

            long even = LeastCommonMultiple(firstUnit, secondUnit);
            long next = (units + even - 1) / even * even;
            findings.Add(
                this,
                stated.Origin,
                $"{OrderUnits.FormatPieces(units)} {(units == 1 ? "unit takes" : "units take")} {Described(first, firstPieces, firstUnit, units)} and {Described(second, secondPieces, secondUnit, units)}; at {OrderUnits.FormatPieces(next)} units both come out even",
                [build.Origin]
            );
        }
    }

    private static string Described(Connector part, int pieces, int unit, int units) =>
        $"{Wording.FormatCount(pieces / unit, OrderUnits.GetNoun(part.Packing.OrderUnit))} of {part} ({OrderUnits.FormatPieces(pieces)} pieces, {OrderUnits.FormatPieces(pieces - units)} left over)";

    private static long LeastCommonMultiple(long a, long b)
    {
        long x = a,
            y = b;
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return a / x * b;
    }
}
