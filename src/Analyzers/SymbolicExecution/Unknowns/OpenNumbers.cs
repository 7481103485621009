using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Creates open values of arithmetic: the remainder or quotient of a number that may be any, by a known one, may itself be any in a range,
/// and of flags, each may be set or not.
/// </summary>
internal static class OpenNumbers
{
    /// <summary>Returns the unknown result of a binary operator as an open value, if it may be any number of a range.</summary>
    public static Value OfOperator(IBinaryOperation binary, Value left, Value right, Value result, ExecutionState state) =>
        binary.OperatorKind == BinaryOperatorKind.And && TestsBits(binary)
            ? OfMask(left.IsKnown ? right : left, left.IsKnown ? left : right, binary.Syntax, state) ?? result
        : binary
            is { OperatorMethod: null, IsLifted: false, Type: { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } type }
        && Compute(binary.OperatorKind, left, right) is { } range
        && IsFree(left, state)
            ? result.ToOpen(
                new OpenExpression(null, type, [left, right, Value.Known(binary.OperatorKind, result.Origin)]) { Range = range }
            )
        : result;

    /// <summary>Returns the bits of an unknown number or enum member that a mask selects; null unless they may be set or not.</summary>
    /// <param name="number">The number.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="syntax">The code that selects the bits.</param>
    /// <param name="state">The state of the path.</param>
    public static Value? OfMask(Value number, Value mask, SyntaxNode syntax, ExecutionState state)
    {
        ITypeSymbol? stated = number.Expression?.Type;
        ITypeSymbol? type = (stated as INamedTypeSymbol)?.EnumUnderlyingType ?? stated;
        if (
            type is null
            || !TypeFacts.IsNumber(type)
            || TypeFacts.IsFloating(type)
            || mask.Content is not (int or long or byte or short or ushort or uint)
            || Convert.ToInt64(mask.Content, CultureInfo.InvariantCulture) is not (> 0 and var bits)
            || new WholeNumbers(type).Highest < bits
            // Of a length, or of what is computed from a number, not all bits may be set.
            || number.Expression is OpenExpression { Range: not null }
            || !(
                OpenValues.IsOpen(number)
                || (number is { IsSymbolic: true, Expression.IsComparable: true } && !state.Path.HasEscaped(number.Inputs))
            )
            || !state.Path.AreFree(number, bits)
        )
        {
            return null;
        }

        return Value
            .Combine(syntax, number)
            .ToOpaque()
            .ToOpen(
                new OpenExpression(null, type, [number, Value.Known(bits, syntax), Value.Known(BinaryOperatorKind.And, syntax)])
                {
                    Range = (0, bits),
                }
            );
    }

    // As (flags & flag) == flag, or != 0: of other numbers, it is not known whether the bits can have them.
    private static bool TestsBits(IBinaryOperation binary)
    {
        IOperation selected = binary;
        while (selected.Parent is IConversionOperation or IParenthesizedOperation)
        {
            selected = selected.Parent;
        }

        if (selected.Parent is not IBinaryOperation comparison)
        {
            return false;
        }

        IOperation other = comparison.LeftOperand == selected ? comparison.RightOperand : comparison.LeftOperand;
        return comparison.OperatorKind switch
        {
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => IsZero(other)
                || IsSame(other, binary.LeftOperand)
                || IsSame(other, binary.RightOperand),
            BinaryOperatorKind.GreaterThan => IsZero(other),
            _ => false,
        };

        static bool IsZero(IOperation operand) =>
            operand.ConstantValue is { HasValue: true, Value: IConvertible and not string and var constant }
            && Convert.ToDecimal(constant, CultureInfo.InvariantCulture) == 0;

        static bool IsSame(IOperation one, IOperation other) =>
            SyntaxFactory.AreEquivalent(one.Syntax, other.Syntax)
            && TypeFacts.Unbox(one)
                is ILocalReferenceOperation
                    or IParameterReferenceOperation
                    or IFieldReferenceOperation
                    or ILiteralOperation;
    }

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
