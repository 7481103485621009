using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Operators and conversions.</summary>
internal sealed partial class Evaluator
{
    private Value EvaluateConversion(IConversionOperation conversion)
    {
        Value operand = Evaluate(conversion.Operand);
        SyntaxNode syntax = conversion.Syntax;
        if (conversion.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            if (operand.IsKnown && runtime.TryInvoke(method, null, [operand.Content], out object? converted))
            {
                return Value.Known(converted, syntax);
            }

            if (conversion.Type is { Name: "ReadOnlySpan" } && operand.Items is not null)
            {
                return operand;
            }

            if (
                Underlying(conversion.Operand.Type) is var from
                && SymbolEqualityComparer.Default.Equals(from, conversion.Operand.Type)
                && Follow(method, null, [operand], [GetOrigin(conversion.Operand)], syntax) is { } followed
            )
            {
                return followed;
            }

            if (!symbols.IsRuntime(method))
            {
                Escape(operand);
            }

            AfterCall(conversion);
            return Value.Combine(syntax, operand).ToOpaque();
        }

        ITypeSymbol? target = Underlying(conversion.Type);

        // In a box, or behind the name of a type parameter, a member of an enumeration is not told from its number.
        if (
            Underlying(conversion.Operand.Type) is { TypeKind: TypeKind.Enum }
            && target is not { TypeKind: TypeKind.Enum }
            && (target is null || !IsNumber(target))
        )
        {
            return Value.Unknown(syntax);
        }

        if (!operand.IsKnown)
        {
            return conversion.IsTryCast || MayChange(conversion) ? Value.Combine(syntax, operand) : operand;
        }

        if (target is not null && IsNumber(target) && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, target.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        if (target is INamedTypeSymbol { EnumUnderlyingType: { } whole } && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, whole.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        // Identity, reference, boxing and nullable conversions keep the value. A cast that fails ends the program, not the design; one that
        // gives null instead is not followed.
        return !conversion.IsTryCast || conversion.IsImplicit || operand.Content is null || conversion.Type is null
            ? operand
            : IsOfType(operand, conversion.Type) switch
            {
                true => operand,
                false => Value.Known(null, syntax),
                null => Value.Unknown(syntax),
            };
    }

    /// <summary>Whether a conversion may give another number than it is given.</summary>
    private static bool MayChange(IConversionOperation conversion) =>
        Underlying(conversion.Type) is { } target
        && Underlying(conversion.Operand.Type) is { } source
        && ((IsNumber(target) && IsNumber(source)) || ((target.TypeKind == TypeKind.Enum) != (source.TypeKind == TypeKind.Enum)))
        && (!conversion.IsImplicit || (IsFloating(target) && !IsFloating(source)));

    private static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        SyntaxNode syntax = binary.Syntax;
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return EvaluateBoth(binary);
        }

        Value left = Evaluate(binary.LeftOperand),
            right = Evaluate(binary.RightOperand);
        if (
            binary.OperatorMethod is { } code
            && !symbols.IsRuntime(code)
            && !binary.IsLifted
            && Follow(code, null, [left, right], [GetOrigin(binary.LeftOperand), GetOrigin(binary.RightOperand)], syntax) is { } followed
        )
        {
            return followed;
        }

        if (
            binary.OperatorKind == BinaryOperatorKind.Add
            && binary.Type?.SpecialType == SpecialType.System_String
            && TextOf(left, binary.LeftOperand) is { } start
            && TextOf(right, binary.RightOperand) is { } end
        )
        {
            return start.Length + end.Length <= LongestText ? Value.Known(start + end, syntax) : Value.Unknown(syntax);
        }

        AfterCall(binary);
        if (binary is { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, OperatorMethod: null } && !right.IsKnown)
        {
            // The program throws if it is zero.
            MarkMayThrow(binary);
        }

        if (
            binary is { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, OperatorMethod: null }
            && (left.TryGetContent(out bool _) || right.TryGetContent(out bool _))
        )
        {
            (bool first, Value other) = left.TryGetContent(out bool given) ? (given, right) : ((bool)right.Content!, left);
            return first == (binary.OperatorKind == BinaryOperatorKind.Or) ? Value.Known(first, syntax) : other.WithOrigin(syntax);
        }

        if (
            IsBoxed(left, binary.LeftOperand.Type)
            || IsBoxed(right, binary.RightOperand.Type)
            || (binary.OperatorMethod is { } mine && !Framework.IsFrameworkSymbol(mine) && !symbols.IsRuntime(mine))
        )
        {
            Escape(left);
            Escape(right);
            return Value.Unknown(syntax);
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return left.IsKnown ? Ask(right, PathCondition.Mirror(binary.OperatorKind), left.Content, binary.RightOperand.Type, syntax)
                : right.IsKnown ? Ask(left, binary.OperatorKind, right.Content, binary.LeftOperand.Type, syntax)
                : binary.Type?.SpecialType == SpecialType.System_Boolean ? Value.Combine(syntax, left, right).ToOpaque()
                : Value.Combine(syntax, left, right);
        }

        if ((left.Content is null || right.Content is null) && !(left.Content is string || right.Content is string))
        {
            return binary.OperatorKind switch
            {
                BinaryOperatorKind.Equals => Value.Known(left.Content is null && right.Content is null, syntax),
                BinaryOperatorKind.NotEquals => Value.Known(left.Content is not null || right.Content is not null, syntax),
                BinaryOperatorKind.LessThan
                or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual when binary.IsLifted => Value.Known(false, syntax),
                _ => Value.Unknown(syntax),
            };
        }

        bool known =
            binary.OperatorMethod is { } method && symbols.IsRuntime(method)
                ? runtime.TryInvoke(method, null, [left.Content, right.Content], out object? result)
                : Arithmetic.TryBinary(binary.OperatorKind, left.Content, right.Content, binary.IsChecked, out result);
        return known ? Value.Known(result, syntax) : Value.Unknown(syntax);
    }

    private Value EvaluateUnary(IUnaryOperation unary)
    {
        Value operand = Evaluate(unary.Operand);
        if (
            unary.OperatorMethod is { } code
            && !symbols.IsRuntime(code)
            && !unary.IsLifted
            && Follow(code, null, [operand], [GetOrigin(unary.Operand)], unary.Syntax) is { } followed
        )
        {
            return followed;
        }

        AfterCall(unary);
        if (!operand.IsKnown)
        {
            return unary.OperatorMethod is { } own && !symbols.IsRuntime(own) ? Value.Combine(unary.Syntax, operand).ToOpaque()
                : unary.OperatorKind == UnaryOperatorKind.Not && operand.Expression is { } question
                    ? operand.WithExpression(question, !operand.IsNegated, unary.Syntax)
                : Value.Combine(unary.Syntax, operand);
        }

        bool known =
            unary.OperatorMethod is { } method && symbols.IsRuntime(method)
                ? runtime.TryInvoke(method, null, [operand.Content], out object? result)
                : Arithmetic.TryUnary(unary.OperatorKind, operand.Content, unary.IsChecked, out result);
        return known ? Value.Known(result, unary.Syntax) : Value.Unknown(unary.Syntax);
    }

    /// <summary>The type within a nullable one.</summary>
    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType
            is SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
                or SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_UInt64
                or SpecialType.System_Single
                or SpecialType.System_Double
                or SpecialType.System_Decimal
                or SpecialType.System_Char;
}
