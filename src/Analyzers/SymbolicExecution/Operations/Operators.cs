using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets unary and binary operators.</summary>
internal static class Operators
{
    /// <summary>Evaluates a binary operator: the left operand, the right operand, then the operator.</summary>
    public static Value EvaluateBinary(IBinaryOperation binary, ExecutionState state)
    {
        SyntaxNode syntax = binary.Syntax;
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return Conditions.EvaluateLogical(binary, state);
        }

        Value left = state.Evaluate(binary.LeftOperand),
            right = state.Evaluate(binary.RightOperand);
        if (InvokeOperator(binary, left, right, state) is { } returned)
        {
            return returned;
        }

        if (
            binary.OperatorKind == BinaryOperatorKind.Add
            && binary.Type?.SpecialType == SpecialType.System_String
            && ValueText.Format(left, binary.LeftOperand, state.Frame) is { } start
            && ValueText.Format(right, binary.RightOperand, state.Frame) is { } end
        )
        {
            return start.Length + end.Length <= ValueText.LongestText ? Value.Known(start + end, syntax) : Value.Unknown(syntax);
        }

        if (GenericMath.Compute(binary, left, right, state) is { } computed)
        {
            return computed;
        }

        Termination.AfterCall(binary, state);
        EndPathOnDivisionByZero(binary.OperatorKind, binary.IsLifted, right);
        if (binary is { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, OperatorMethod: null } && !right.IsKnown)
        {
            // Division by zero throws.
            Termination.MarkMayThrow(binary, state);
        }

        if (
            binary is { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, OperatorMethod: null }
            && (left.TryGetContent(out bool _) || right.TryGetContent(out bool _))
        )
        {
            (bool known, Value other) = left.TryGetContent(out bool content) ? (content, right) : ((bool)right.Content!, left);
            return known == (binary.OperatorKind == BinaryOperatorKind.Or) ? Value.Known(known, syntax) : other.WithOrigin(syntax);
        }

        if (
            Comparisons.IsBoxed(left, binary.LeftOperand.Type)
            || Comparisons.IsBoxed(right, binary.RightOperand.Type)
            || (
                binary.OperatorMethod is { } method
                && !FrameworkSymbols.IsFrameworkSymbol(method)
                && !state.Context.Symbols.IsRuntime(method)
            )
        )
        {
            Escapes.Escape(left, state);
            Escapes.Escape(right, state);
            return Value.Unknown(syntax);
        }

        return !left.IsKnown || !right.IsKnown
            ? OpenNumbers.OfOperator(binary, left, right, CombineUnknown(binary, left, right), state)
            : Compute(binary, left, right, state);
    }

    /// <summary>Ends the path if a division of whole or decimal numbers is by zero, which throws.</summary>
    public static void EndPathOnDivisionByZero(BinaryOperatorKind kind, bool isLifted, Value divisor)
    {
        if (kind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder && !isLifted && divisor.Content is 0 or 0u or 0L or 0ul or 0m)
        {
            throw new PathTerminatedException();
        }
    }

    /// <summary>Runs a user-defined operator; returns null if the operator is another one, or its code is not interpreted.</summary>
    private static Value? InvokeOperator(IBinaryOperation binary, Value left, Value right, ExecutionState state) =>
        binary.OperatorMethod is { } declared
        && Dispatch.FindStaticMember(declared, binary.ConstrainedToType, state) is IMethodSymbol method
        && !state.Context.Symbols.IsRuntime(method)
        && !binary.IsLifted
            ? SourceMethods.Invoke(
                method,
                null,
                [left, right],
                [Origins.GetOrigin(binary.LeftOperand, state), Origins.GetOrigin(binary.RightOperand, state)],
                binary.Syntax,
                state
            )
            : null;

    // The result for operands of which at least one is unknown: a condition where an unknown value is compared with a known one.
    private static Value CombineUnknown(IBinaryOperation binary, Value left, Value right)
    {
        SyntaxNode syntax = binary.Syntax;
        Value result =
            left.IsKnown
                ? Comparisons.Compare(right, PathCondition.Mirror(binary.OperatorKind), left.Content, binary.RightOperand.Type, syntax)
            : right.IsKnown ? Comparisons.Compare(left, binary.OperatorKind, right.Content, binary.LeftOperand.Type, syntax)
            : binary.Type?.SpecialType == SpecialType.System_Boolean ? Value.Combine(syntax, left, right).ToOpaque()
            : Value.Combine(syntax, left, right);
        return binary.Type is { SpecialType: SpecialType.System_Boolean } truth && IsComparison(binary.OperatorKind)
            ? OpenValues.OfComparison(left, binary.OperatorKind, right, truth, result)
            : result;
    }

    private static bool IsComparison(BinaryOperatorKind kind) =>
        kind
            is BinaryOperatorKind.Equals
                or BinaryOperatorKind.NotEquals
                or BinaryOperatorKind.LessThan
                or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual;

    private static Value Compute(IBinaryOperation binary, Value left, Value right, ExecutionState state)
    {
        SyntaxNode syntax = binary.Syntax;
        if (binary.OperatorMethod is { ContainingType.Name: "Span" or "ReadOnlySpan" })
        {
            // Two spans are equal if they are the same storage.
            return Value.Unknown(syntax);
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

        bool isComputed =
            binary.OperatorMethod is { } method && state.Context.Symbols.IsRuntime(method)
                ? state.Context.Library.TryInvoke(method, null, [left.Content, right.Content], out object? result)
                : Arithmetic.TryBinary(binary.OperatorKind, left.Content, right.Content, binary.IsChecked, out result);
        return isComputed ? Value.Known(result, syntax) : Value.Unknown(syntax);
    }

    /// <summary>Evaluates a unary operator; the negation of a condition is a condition.</summary>
    public static Value EvaluateUnary(IUnaryOperation unary, ExecutionState state)
    {
        Value operand = state.Evaluate(unary.Operand);
        if (
            unary.OperatorMethod is { } declared
            && Dispatch.FindStaticMember(declared, unary.ConstrainedToType, state) is IMethodSymbol code
            && !state.Context.Symbols.IsRuntime(code)
            && !unary.IsLifted
            && SourceMethods.Invoke(code, null, [operand], [Origins.GetOrigin(unary.Operand, state)], unary.Syntax, state) is { } returned
        )
        {
            return returned;
        }

        if (GenericMath.Compute(unary, operand, state) is { } computed)
        {
            return computed;
        }

        Termination.AfterCall(unary, state);
        if (!operand.IsKnown)
        {
            return unary.OperatorMethod is { } operatorMethod && !state.Context.Symbols.IsRuntime(operatorMethod)
                    ? Value.Combine(unary.Syntax, operand).ToOpaque()
                : unary.OperatorKind == UnaryOperatorKind.Not && operand.Expression is { } expression
                    ? operand.WithExpression(expression, !operand.IsNegated, unary.Syntax)
                : Value.Combine(unary.Syntax, operand);
        }

        bool isComputed =
            unary.OperatorMethod is { } method && state.Context.Symbols.IsRuntime(method)
                ? state.Context.Library.TryInvoke(method, null, [operand.Content], out object? result)
                : Arithmetic.TryUnary(unary.OperatorKind, operand.Content, unary.IsChecked, out result);
        return isComputed ? Value.Known(result, unary.Syntax) : Value.Unknown(unary.Syntax);
    }
}
