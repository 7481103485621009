using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>
/// Models <c>BitOperations</c> and the methods of integers with the same names. They are computed here, because the framework that runs the
/// build may not have them.
/// </summary>
internal static class BitModel
{
    /// <summary>Computes a call with a known number; returns null for other calls.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, ContainingType: { } type } method, Arguments.Length: 1 }
        && (
            type is { Name: "BitOperations", ContainingNamespace.Name: "Numerics" }
            || type.SpecialType == method.Parameters[0].Type.SpecialType
        )
        && Read(call.Arguments[0].Content) is { } number
        && Compute(method.Name, number.Bits, number.Width, number.IsNegative) is { } result
            ? ToValue(result, method.ReturnType.SpecialType, call.Syntax)
            : null;

    private static (ulong Bits, int Width, bool IsNegative)? Read(object? content) =>
        content switch
        {
            int number => (unchecked((uint)number), 32, number < 0),
            uint number => (number, 32, false),
            long number => (unchecked((ulong)number), 64, number < 0),
            ulong number => (number, 64, false),
            _ => null,
        };

    private static Value? ToValue(ulong result, SpecialType type, SyntaxNode syntax) =>
        type switch
        {
            SpecialType.System_Boolean => Value.Known(result != 0, syntax),
            SpecialType.System_Int32 when result <= int.MaxValue => Value.Known((int)result, syntax),
            SpecialType.System_Int64 when result <= long.MaxValue => Value.Known((long)result, syntax),
            SpecialType.System_UInt32 => Value.Known((uint)result, syntax),
            SpecialType.System_UInt64 => Value.Known(result, syntax),
            _ => null,
        };

    // The logarithm of a negative number throws, which is left unknown.
    private static ulong? Compute(string name, ulong bits, int width, bool isNegative) =>
        name switch
        {
            "PopCount" => (ulong)Count(bits),
            "TrailingZeroCount" => bits == 0 ? (ulong)width : (ulong)Count((bits & (~bits + 1)) - 1),
            "LeadingZeroCount" => (ulong)(width - Length(bits)),
            "Log2" when !isNegative => bits == 0 ? 0 : (ulong)(Length(bits) - 1),
            "IsPow2" => !isNegative && Count(bits) == 1 ? 1u : 0u,
            "RoundUpToPowerOf2" => RoundUp(bits, width),
            "IsEvenInteger" => (bits & 1) ^ 1,
            "IsOddInteger" => bits & 1,
            _ => null,
        };

    // Beyond the highest power of two, the result is zero.
    private static ulong RoundUp(ulong bits, int width)
    {
        int length = bits == 0 ? 0 : Length(bits - 1);
        return bits == 0 || length >= width ? 0 : 1ul << length;
    }

    private static int Length(ulong bits)
    {
        int length = 0;
        for (; bits != 0; bits >>= 1)
        {
            length++;
        }

        return length;
    }

    private static int Count(ulong bits) => Convert.ToString(unchecked((long)bits), 2).Count(digit => digit == '1');
}
