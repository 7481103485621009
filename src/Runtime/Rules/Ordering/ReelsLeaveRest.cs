using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Ordering;

/// <summary>
/// KEY6004: the halves of an interconnect come in different quantities, so that a build leaves more of one than of the other.
/// </summary>
internal sealed class ReelsLeaveRest()
    : Rule("KEY6004", FindingSeverity.Warning, "A build should use up both halves of an interconnect equally"),
        IRuleFor<OrderModel>
{
    public void Check(OrderModel subject, FindingList findings)
    {
        foreach ((Traced<InterconnectModel> interconnect, Traced<int> stated) in subject.Builds)
        {
            if (
                !interconnect.TryGetValue(out InterconnectModel model)
                || !model.TryGetHalves(out Connector first, out Connector second)
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
            string build = $"{OrderUnits.FormatPieces(units)} {(units == 1 ? "unit takes" : "units take")}";
            string firstNeed = Describe(first, firstPieces, firstUnit, units);
            string secondNeed = Describe(second, secondPieces, secondUnit, units);
            findings.Add(
                this,
                stated.Origin,
                $"{build} {firstNeed} and {secondNeed}; at {OrderUnits.FormatPieces(next)} units both come out even",
                [interconnect.Origin]
            );
        }
    }

    private static string Describe(Connector part, int pieces, int unit, int units)
    {
        string whole = Wording.FormatCount(pieces / unit, OrderUnits.GetNoun(part.Packing.OrderUnit));
        return $"{whole} of {part} ({OrderUnits.FormatPieces(pieces)} pieces, {OrderUnits.FormatPieces(pieces - units)} left over)";
    }

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
