using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Determines which conditions may exclude each other because they are on the same parameter or number.</summary>
internal static class RelatedConditions
{
    /// <summary>
    /// Determines whether a condition is on a parameter or a member of one, or on a part of it; one that cannot be compared with others may
    /// be on any member of its parameters.
    /// </summary>
    /// <param name="root">The parameter or member.</param>
    /// <param name="condition">The unknown condition.</param>
    /// <param name="expression">What identifies it.</param>
    public static bool IsOn(SymbolicExpression root, Value condition, SymbolicExpression expression) =>
        root is SymbolicInput { Symbol: var symbol } ? condition.Inputs.Contains(symbol, SymbolEqualityComparer.Default)
        : expression.IsComparable
            ? OpenExpression.Mentions(expression, root)
                || Junction.GetSubjects(expression).Any(subject => OpenExpression.Mentions(root, subject))
        : condition.Inputs.Any(input => OpenExpression.Mentions(root, new SymbolicInput(input)));

    /// <summary>Determines whether a condition that is assumed leaves open which of some bits of a number are set.</summary>
    /// <param name="assumed">The condition.</param>
    /// <param name="number">The number.</param>
    /// <param name="mask">The bits.</param>
    public static bool LeavesFree(SymbolicExpression assumed, SymbolicExpression number, long mask) =>
        assumed switch
        {
            Junction junction => LeavesFree(junction.Left, number, mask) && LeavesFree(junction.Right, number, mask),
            // The owner of a member that is read is not null.
            PathCondition { Kind: BinaryOperatorKind.Equals, Content: null } => true,
            PathCondition { Subject: OpenExpression { Mask: { } others } bits } when bits.IsOf(number) => (others & mask) == 0
                || others == mask,
            PathCondition { Subject: var subject } => !OpenExpression.Mentions(subject, number)
                && !OpenExpression.Mentions(number, subject),
            _ => !OpenExpression.Mentions(assumed, number) && !OpenExpression.Mentions(number, assumed),
        };
}
