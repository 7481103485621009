using System.Numerics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Computes operators and numeric conversions on known values, exactly as the program would.</summary>
internal static class Arithmetic
{
    /// <summary>
    /// Computes a binary operator; returns false if the operator throws, or is not modeled for the types of the operands.
    /// </summary>
    /// <param name="kind">The operator.</param>
    /// <param name="left">The left operand, converted to the type of the operator.</param>
    /// <param name="right">The right operand, converted to the type of the operator.</param>
    /// <param name="isChecked">Whether an overflow throws rather than wrap around.</param>
    /// <param name="result">The result.</param>
    public static bool TryBinary(BinaryOperatorKind kind, object? left, object? right, bool isChecked, out object? result)
    {
        try
        {
            result = (left, right) switch
            {
                (int or uint or long or ulong, int count)
                    when kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift =>
                    Shift(kind, left, count),
                (int a, int b) => Integer(kind, a, b, isChecked, int.MinValue, int.MaxValue, number => (int)number),
                (uint a, uint b) => Integer(kind, a, b, isChecked, uint.MinValue, uint.MaxValue, number => (uint)number),
                (long a, long b) => Integer(kind, a, b, isChecked, long.MinValue, long.MaxValue, number => (long)number),
                (ulong a, ulong b) => Integer(kind, a, b, isChecked, ulong.MinValue, ulong.MaxValue, number => (ulong)number),
                (TimeSpan a, TimeSpan b) => Duration(kind, a, b),
                (DateTime a, DateTime b) when kind is BinaryOperatorKind.Subtract => a - b,
                (DateTime a, DateTime b) => Comparison(kind, a.CompareTo(b)),
                (CalendarDay a, CalendarDay b) => Comparison(kind, a.CompareTo(b)),
                (TimeSpan a, double b) when kind is BinaryOperatorKind.Multiply && IsWhole(a.Ticks * b) => TimeSpan.FromTicks(
                    (long)(a.Ticks * b)
                ),
                (double a, TimeSpan b) when kind is BinaryOperatorKind.Multiply && IsWhole(a * b.Ticks) => TimeSpan.FromTicks(
                    (long)(a * b.Ticks)
                ),
                (TimeSpan a, double b) when kind is BinaryOperatorKind.Divide && IsWhole(a.Ticks / b) => TimeSpan.FromTicks(
                    (long)(a.Ticks / b)
                ),
                (double a, double b) => Double(kind, a, b),
                (float a, float b) => Single(kind, a, b),
                (decimal a, decimal b) => Decimal(kind, a, b),
                (bool a, bool b) => Boolean(kind, a, b),
                (string or null, string or null) => Text(kind, (string?)left, (string?)right),
                (TypeContent a, TypeContent b) when kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => a.Equals(b)
                    == (kind == BinaryOperatorKind.Equals),
                (Connector or Series or null, Connector or Series or null) => Reference(kind, left, right),
                (sbyte or byte or short or ushort, sbyte or byte or short or ushort) when left.GetType() == right.GetType() => SmallInteger(
                    kind,
                    left,
                    right
                ),
                _ => null,
            };
            return result is not null;
        }
        catch (ArithmeticException)
        {
            // The program throws here, and has no result.
            result = null;
            return false;
        }
    }

    /// <summary>Computes a unary operator; returns false if the operator throws, or is not modeled for the type of the operand.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="operand">The operand, converted to the type of the operator.</param>
    /// <param name="isChecked">Whether an overflow throws rather than wrap around.</param>
    /// <param name="result">The result.</param>
    public static bool TryUnary(UnaryOperatorKind kind, object? operand, bool isChecked, out object? result)
    {
        result = (kind, operand) switch
        {
            (UnaryOperatorKind.Minus, int.MinValue or long.MinValue) when isChecked => null,
            (UnaryOperatorKind.Plus, int or long or double or float or decimal) => operand,
            (UnaryOperatorKind.Minus, int value) => unchecked(-value),
            (UnaryOperatorKind.Minus, long value) => unchecked(-value),
            (UnaryOperatorKind.Minus, double value) => -value,
            (UnaryOperatorKind.Minus, float value) => -value,
            (UnaryOperatorKind.Minus, decimal value) => -value,
            (UnaryOperatorKind.Not, bool value) => !value,
            (UnaryOperatorKind.BitwiseNegation, int value) => ~value,
            (UnaryOperatorKind.BitwiseNegation, long value) => ~value,
            _ => null,
        };
        return result is not null;
    }

    /// <summary>Converts a number to another built-in numeric type; returns false if it does not fit, or the value is no number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="target">The numeric type.</param>
    /// <param name="result">The converted number.</param>
    public static bool TryConvert(object? value, SpecialType target, out object? result)
    {
        try
        {
            result = value switch
            {
                double number => FromDouble(number, target),
                float number => FromDouble(number, target, number),
                decimal number => FromDecimal(number, target),
                sbyte or byte or short or ushort or int or uint or long or char => FromLong(Convert.ToInt64(value, null), target),
                ulong number when number <= long.MaxValue => FromLong((long)number, target),
                _ => null,
            };
            return result is not null;
        }
        catch (OverflowException)
        {
            result = null;
            return false;
        }
    }

    // Enumerations alone have operators on integers smaller than int; the results of &, | and ^ are of the enumeration.
    private static object? SmallInteger(BinaryOperatorKind kind, object left, object right) =>
        TryBinary(kind, Convert.ToInt32(left, null), Convert.ToInt32(right, null), isChecked: false, out object? result)
            ? result switch
            {
                bool truth => truth,
                int number when kind is BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr =>
                    Convert.ChangeType(number, left.GetType(), null),
                _ => null,
            }
            : null;

    // Both operands are of one integral type. Outside a checked context, a result beyond its range wraps around.
    private static object? Integer<T>(
        BinaryOperatorKind kind,
        BigInteger a,
        BigInteger b,
        bool isChecked,
        BigInteger lowest,
        BigInteger highest,
        Func<BigInteger, T> convert
    )
    {
        BigInteger? exact = kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => BigInteger.Divide(a, b),
            BinaryOperatorKind.Remainder => BigInteger.Remainder(a, b),
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        };
        if (exact is not { } result)
        {
            return Comparison(kind, a.CompareTo(b));
        }

        // Dividing the lowest number by -1 throws, whether checked or not.
        if (kind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder && a == lowest && b == BigInteger.MinusOne)
        {
            return null;
        }

        if (result >= lowest && result <= highest)
        {
            return convert(result);
        }

        BigInteger size = highest - lowest + 1;
        return isChecked ? null : convert(((((result - lowest) % size) + size) % size) + lowest);
    }

    private static object? Shift(BinaryOperatorKind kind, object? number, int count) =>
        (kind, number) switch
        {
            (BinaryOperatorKind.LeftShift, int value) => value << count,
            (BinaryOperatorKind.LeftShift, uint value) => value << count,
            (BinaryOperatorKind.LeftShift, long value) => value << count,
            (BinaryOperatorKind.LeftShift, ulong value) => value << count,
            (BinaryOperatorKind.RightShift, int value) => value >> count,
            (BinaryOperatorKind.RightShift, uint value) => value >> count,
            (BinaryOperatorKind.RightShift, long value) => value >> count,
            (BinaryOperatorKind.RightShift, ulong value) => value >> count,
            (BinaryOperatorKind.UnsignedRightShift, int value) => value >>> count,
            (BinaryOperatorKind.UnsignedRightShift, uint value) => value >>> count,
            (BinaryOperatorKind.UnsignedRightShift, long value) => value >>> count,
            (BinaryOperatorKind.UnsignedRightShift, ulong value) => value >>> count,
            _ => null,
        };

    private static object? Duration(BinaryOperatorKind kind, TimeSpan a, TimeSpan b) =>
        kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Divide => (double)a.Ticks / b.Ticks,
            _ => Comparison(kind, a.CompareTo(b)),
        };

    // How fractions of a tick are rounded depends on the version of .NET, so results with fractions are unknown.
    private static bool IsWhole(double ticks) => Math.Abs(ticks) < 1e15 && ticks == Math.Floor(ticks);

    private static object? Double(BinaryOperatorKind kind, double a, double b) =>
        kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            _ => double.IsNaN(a) || double.IsNaN(b) ? Unordered(kind) : Comparison(kind, a.CompareTo(b)),
        };

    private static object? Single(BinaryOperatorKind kind, float a, float b) =>
        kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            _ => float.IsNaN(a) || float.IsNaN(b) ? Unordered(kind) : Comparison(kind, a.CompareTo(b)),
        };

    private static object? Decimal(BinaryOperatorKind kind, decimal a, decimal b) =>
        kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            _ => Comparison(kind, a.CompareTo(b)),
        };

    private static object? Boolean(BinaryOperatorKind kind, bool a, bool b) =>
        kind switch
        {
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => a & b,
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => a | b,
            BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => a ^ b,
            BinaryOperatorKind.Equals => a == b,
            _ => null,
        };

    private static object? Text(BinaryOperatorKind kind, string? a, string? b) =>
        kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            _ => null,
        };

    private static object? Reference(BinaryOperatorKind kind, object? a, object? b) =>
        kind switch
        {
            BinaryOperatorKind.Equals => ReferenceEquals(a, b),
            BinaryOperatorKind.NotEquals => !ReferenceEquals(a, b),
            _ => null,
        };

    // NaN is unequal to every number, and neither less nor greater.
    private static object? Unordered(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.NotEquals => true,
            BinaryOperatorKind.Equals
            or BinaryOperatorKind.LessThan
            or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan
            or BinaryOperatorKind.GreaterThanOrEqual => false,
            _ => null,
        };

    private static object? Comparison(BinaryOperatorKind kind, int order) =>
        kind switch
        {
            BinaryOperatorKind.Equals => order == 0,
            BinaryOperatorKind.NotEquals => order != 0,
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            _ => null,
        };

    private static object? FromLong(long value, SpecialType target) =>
        target switch
        {
            SpecialType.System_SByte when value is >= sbyte.MinValue and <= sbyte.MaxValue => (sbyte)value,
            SpecialType.System_Byte when value is >= byte.MinValue and <= byte.MaxValue => (byte)value,
            SpecialType.System_Int16 when value is >= short.MinValue and <= short.MaxValue => (short)value,
            SpecialType.System_UInt16 when value is >= ushort.MinValue and <= ushort.MaxValue => (ushort)value,
            SpecialType.System_Int32 when value is >= int.MinValue and <= int.MaxValue => (int)value,
            SpecialType.System_UInt32 when value is >= uint.MinValue and <= uint.MaxValue => (uint)value,
            SpecialType.System_Int64 => value,
            SpecialType.System_UInt64 when value >= 0 => (ulong)value,
            SpecialType.System_Char when value is >= char.MinValue and <= char.MaxValue => (char)value,
            SpecialType.System_Single => (float)value,
            SpecialType.System_Double => (double)value,
            SpecialType.System_Decimal => (decimal)value,
            _ => null,
        };

    private static object? FromDouble(double value, SpecialType target, float? single = null) =>
        target switch
        {
            SpecialType.System_Double => value,
            SpecialType.System_Single => single ?? (float)value,
            SpecialType.System_Decimal => single is { } number ? (decimal)number : (decimal)value,
            _ => double.IsNaN(value) || Math.Abs(value) >= 9e18 ? null : FromLong((long)value, target),
        };

    private static object? FromDecimal(decimal value, SpecialType target) =>
        target switch
        {
            SpecialType.System_Decimal => value,
            SpecialType.System_Double => (double)value,
            SpecialType.System_Single => (float)value,
            _ => FromLong((long)value, target),
        };
}
