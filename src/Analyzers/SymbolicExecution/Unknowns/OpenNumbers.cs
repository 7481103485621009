using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Creates open values of arithmetic: the remainder or quotient of a number that may be any, by a known one, may itself be any in a range.
/// </summary>
internal static class OpenNumbers
{
    /// <summary>Returns the unknown result of a binary operator as an open value, if it may be any number of a range.</summary>
    public static Value OfOperator(IBinaryOperation binary, Value left, Value right, Value result, ExecutionState state) =>
        binary
            is { OperatorMethod: null, IsLifted: false, Type: { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } type }
        && Compute(binary.OperatorKind, left, right) is { } range
        && IsFree(left, state)
            ? result.ToOpen(
                new OpenExpression(null, type, [left, right, Value.Known(binary.OperatorKind, result.Origin)]) { Range = range }
            )
            : result;

    // Nothing that the path assumes keeps the number from being any.
    private static bool IsFree(Value number, ExecutionState state) =>
        OpenValues.IsOpen(number)
        || (
            number is { IsSymbolic: true, Expression.IsComparable: true }
            && !state.Path.HasEscaped(number.Inputs)
            && !state.Path.HasAssumptionsAbout(number.Inputs)
        );

    private static (decimal, decimal)? Compute(BinaryOperatorKind kind, Value left, Value right)
    {
        if (left.Expression is not { Type: { } type } number || !TypeFacts.IsNumber(type) || right.Content is not (int or long))
        {
            return null;
        }

        var numbers = new WholeNumbers(number);
        decimal divisor = Convert.ToDecimal(right.Content, CultureInfo.InvariantCulture);
        return divisor <= 1 ? null
            : kind == BinaryOperatorKind.Remainder ? (Math.Max(numbers.Lowest, 1 - divisor), Math.Min(numbers.Highest, divisor - 1))
            : kind == BinaryOperatorKind.Divide ? (decimal.Truncate(numbers.Lowest / divisor), decimal.Truncate(numbers.Highest / divisor))
            : null;
    }
}
