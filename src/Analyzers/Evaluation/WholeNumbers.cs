using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

/// <summary>The whole numbers that an unknown value may still be, after comparisons have been answered.</summary>
internal sealed class WholeNumbers
{
    private readonly HashSet<decimal> excluded = [];
    private decimal lowest = long.MinValue;
    private decimal highest = ulong.MaxValue;

    /// <summary>Whether a comparison can still have this answer.</summary>
    public bool Allow(Question comparison, bool answer) => With(comparison, answer).IsAny;

    /// <summary>Takes an answer as given.</summary>
    public void Assume(Question comparison, bool answer)
    {
        WholeNumbers rest = With(comparison, answer);
        lowest = rest.lowest;
        highest = rest.highest;
        excluded.UnionWith(rest.excluded);
    }

    private bool IsAny
    {
        get
        {
            decimal first = lowest;
            while (first <= highest && excluded.Contains(first))
            {
                first++;
            }

            return first <= highest;
        }
    }

    private WholeNumbers With(Question comparison, bool answer)
    {
        var rest = new WholeNumbers { lowest = lowest, highest = highest };
        rest.excluded.UnionWith(excluded);
        decimal number = (decimal)comparison.Content!;
        switch (comparison.Kind, answer)
        {
            case (BinaryOperatorKind.Equals, true):
                rest.lowest = Math.Max(lowest, number);
                rest.highest = Math.Min(highest, number);
                break;
            case (BinaryOperatorKind.Equals, false):
                rest.excluded.Add(number);
                break;
            case (BinaryOperatorKind.LessThan, true):
                rest.highest = Math.Min(highest, number - 1);
                break;
            case (BinaryOperatorKind.LessThan, false):
                rest.lowest = Math.Max(lowest, number);
                break;
            case (BinaryOperatorKind.GreaterThan, true):
                rest.lowest = Math.Max(lowest, number + 1);
                break;
            default:
                rest.highest = Math.Min(highest, number);
                break;
        }

        return rest;
    }
}
