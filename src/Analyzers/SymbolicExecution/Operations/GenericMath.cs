using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets the operators and constants of numbers whose type is a type parameter with a known argument.</summary>
internal static class GenericMath
{
    /// <summary>Gets the number type that a type parameter stands for; null if it is unknown or no number that is modeled.</summary>
    public static ITypeSymbol? FindNumber(ITypeSymbol? constrained, ExecutionState state) =>
        constrained is not null && state.Frame.Resolve(constrained) is var type && IsModeled(type.SpecialType) ? type : null;

    /// <summary>Gets a constant such as <c>T.Zero</c>; null if the type or the name is another one.</summary>
    public static Value? FindConstant(IPropertyReferenceOperation property, ExecutionState state)
    {
        int? number = property.Property.Name switch
        {
            "Zero" or "AdditiveIdentity" => 0,
            "One" or "MultiplicativeIdentity" => 1,
            _ => null,
        };
        return
            number is not null
            && FrameworkSymbols.IsFrameworkSymbol(property.Property)
            && FindNumber(property.ConstrainedToType, state) is { } type
            && Arithmetic.TryConvert(number, type.SpecialType, out object? content)
            ? Value.Known(content, property.Syntax)
            : null;
    }

    /// <summary>Computes a binary operator of an interface for numbers; null if it is another one, or an operand is unknown.</summary>
    public static Value? Compute(IBinaryOperation binary, Value left, Value right, ExecutionState state) =>
        binary.OperatorMethod is { } method
        && FrameworkSymbols.IsFrameworkSymbol(method)
        && FindNumber(binary.ConstrainedToType, state) is not null
        && Arithmetic.TryBinary(binary.OperatorKind, left.Content, right.Content, IsChecked(method), out object? result)
            ? Value.Known(result, binary.Syntax)
            : null;

    /// <summary>Computes a unary operator of an interface for numbers; null if it is another one, or the operand is unknown.</summary>
    public static Value? Compute(IUnaryOperation unary, Value operand, ExecutionState state) =>
        unary.OperatorMethod is { } method
        && FrameworkSymbols.IsFrameworkSymbol(method)
        && FindNumber(unary.ConstrainedToType, state) is not null
        && Arithmetic.TryUnary(unary.OperatorKind, operand.Content, IsChecked(method), out object? result)
            ? Value.Known(result, unary.Syntax)
            : null;

    private static bool IsChecked(IMethodSymbol method) => method.Name.StartsWith("op_Checked", StringComparison.Ordinal);

    private static bool IsModeled(SpecialType type) =>
        type
            is SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_UInt64
                or SpecialType.System_Decimal
                or SpecialType.System_Double;
}
