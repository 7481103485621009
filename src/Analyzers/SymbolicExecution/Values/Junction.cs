namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>Two conditions of which one or both hold, as those of the pattern <c>"camera" or "display"</c>.</summary>
/// <param name="Left">The first condition.</param>
/// <param name="IsLeftNegated">Whether its negation is meant.</param>
/// <param name="Right">The second condition.</param>
/// <param name="IsRightNegated">Whether its negation is meant.</param>
/// <param name="IsOr">Whether one of them suffices.</param>
internal sealed record Junction(SymbolicExpression Left, bool IsLeftNegated, SymbolicExpression Right, bool IsRightNegated, bool IsOr)
    : SymbolicExpression
{
    /// <summary>Gets the unknown values that a condition compares, or the condition itself if it compares none.</summary>
    public static IEnumerable<SymbolicExpression> GetSubjects(SymbolicExpression condition) =>
        GetParts(condition).Select(part => part is PathCondition comparison ? comparison.Subject : part);

    /// <summary>Gets the conditions that a condition consists of: itself, if it is no junction.</summary>
    public static IEnumerable<SymbolicExpression> GetParts(SymbolicExpression condition) =>
        condition is Junction junction ? GetParts(junction.Left).Concat(GetParts(junction.Right)) : [condition];

    /// <summary>Returns whether the conditions hold together, or null if that is undecided.</summary>
    /// <param name="decide">Returns whether a condition holds, or null.</param>
    public bool? Decide(Func<SymbolicExpression, bool?> decide)
    {
        bool? left = decide(Left) is { } first ? first != IsLeftNegated : null;
        bool? right = decide(Right) is { } second ? second != IsRightNegated : null;
        return left == IsOr || right == IsOr ? IsOr
            : left is not null && right is not null ? !IsOr
            : null;
    }
}
