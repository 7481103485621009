using System.Numerics;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

/// <summary>Integers are computed as in C#, up to the limits of their types.</summary>
public class ArithmeticTests
{
    private static readonly BinaryOperatorKind[] Operators =
    [
        BinaryOperatorKind.Add,
        BinaryOperatorKind.Subtract,
        BinaryOperatorKind.Multiply,
        BinaryOperatorKind.Divide,
        BinaryOperatorKind.Remainder,
        BinaryOperatorKind.And,
        BinaryOperatorKind.Or,
        BinaryOperatorKind.ExclusiveOr,
        BinaryOperatorKind.Equals,
        BinaryOperatorKind.LessThan,
    ];

    [Fact]
    public void Of_int() => Compare<int>();

    [Fact]
    public void Of_uint() => Compare<uint>();

    [Fact]
    public void Of_long() => Compare<long>();

    [Fact]
    public void Of_ulong() => Compare<ulong>();

    private static void Compare<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        T[] numbers =
        [
            T.MinValue,
            T.MinValue + T.One,
            unchecked(T.Zero - T.One),
            T.Zero,
            T.One,
            T.One + T.One,
            T.CreateChecked(25),
            T.MaxValue / (T.One + T.One),
            T.MaxValue - T.One,
            T.MaxValue,
        ];
        foreach (
            (BinaryOperatorKind kind, T a, T b, bool isChecked) in Operators.SelectMany(kind =>
                numbers.SelectMany(a => numbers.SelectMany(b => new[] { false, true }.Select(isChecked => (kind, a, b, isChecked))))
            )
        )
        {
            Assert.True(
                Equals(Computed(kind, a, b, isChecked), Arithmetic.TryBinary(kind, a, b, isChecked, out object? result) ? result : null),
                $"{a} {kind} {b}, checked: {isChecked}"
            );
        }
    }

    // Returns null where the program throws.
    private static object? Computed<T>(BinaryOperatorKind kind, T a, T b, bool isChecked)
        where T : struct, IBinaryInteger<T>
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
                BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
                BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
                BinaryOperatorKind.Divide => a / b,
                BinaryOperatorKind.Remainder => a % b,
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.ExclusiveOr => a ^ b,
                BinaryOperatorKind.Equals => a == b,
                _ => (object)(a < b),
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }
}
