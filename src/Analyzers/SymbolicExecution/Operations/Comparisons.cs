using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Compares values; the result of comparing an unknown value is a condition that a path can assume.</summary>
internal static class Comparisons
{
    /// <summary>
    /// Determines whether a value is held by a variable whose type hides how it compares: a number in a box may be an enum member, and a
    /// string held as an object compares by reference.
    /// </summary>
    public static bool IsBoxed(Value value, ITypeSymbol? type) =>
        (type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && value.Content is ValueType)
        || (type is { SpecialType: SpecialType.System_Object } && value.Content is string);

    /// <summary>Compares a value with a constant; the result is a condition if the value is unknown.</summary>
    public static Value IsEqual(Value value, object? constant, ITypeSymbol? type, SyntaxNode origin) =>
        value.IsKnown
            ? Value.Known(Equals(value.Content, constant), origin)
            : Compare(value, BinaryOperatorKind.Equals, constant, type, origin);

    /// <summary>Negates a bool, which may be a condition.</summary>
    public static Value Not(Value truth, SyntaxNode origin) =>
        truth.TryGetContent(out bool known) ? Value.Known(!known, origin)
        : truth.Expression is { } expression ? truth.WithExpression(expression, !truth.IsNegated, origin)
        : Value.Combine(origin, truth);

    /// <summary>
    /// Compares an unknown value with a known one. The result is a condition if paths can assume either outcome, and opaque otherwise.
    /// </summary>
    public static Value Compare(Value subject, BinaryOperatorKind kind, object? content, ITypeSymbol? type, SyntaxNode origin)
    {
        if (subject.Expression is not { } identity || identity.Type is null)
        {
            // A value computed from a parameter may not take every value of its type, so which outcomes are possible is unknown. A computed
            // bool can be true or false, whichever way it is compared.
            return
                subject.Expression is { } condition
                && (subject.IsSymbolic || OpenValues.IsOpen(subject))
                && type is { SpecialType: SpecialType.System_Boolean }
                && content is bool constant
                && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? subject.WithExpression(condition, subject.IsNegated != (constant != (kind == BinaryOperatorKind.Equals)), origin)
                : Value.Combine(origin, subject).ToOpaque();
        }

        // A bool compared with a constant is the bool itself or its negation.
        if (
            content is bool constantValue
            && type is { SpecialType: SpecialType.System_Boolean }
            && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        )
        {
            return subject.WithExpression(identity, subject.IsNegated != (constantValue != (kind == BinaryOperatorKind.Equals)), origin);
        }

        if (content is double or float)
        {
            // NaN is neither less than, equal to nor greater than a number, so one comparison does not decide another.
            return Value.Combine(origin, subject).ToOpaque();
        }

        if (content is null && identity.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? Value.Known(kind == BinaryOperatorKind.NotEquals, origin)
                : Value.Unknown(origin);
        }

        if (content is null && kind == BinaryOperatorKind.Equals && identity.Type is { IsValueType: true } && OpenValues.IsOpen(subject))
        {
            return subject.WithExpression(new PathCondition(identity, kind, null), false, origin);
        }

        return !subject.IsNegated && PathCondition.TryCreate(identity, kind, content) is { } comparison
            ? subject.WithExpression(comparison.Condition, comparison.IsNegated, origin)
            : Value.Combine(origin, subject);
    }

    /// <summary>
    /// Decides a condition: returns its known value, otherwise the one that the path assumes, or null if it stays undecided.
    /// </summary>
    public static bool? Assume(Value condition, ExecutionState state) =>
        condition.TryGetContent(out bool known) ? known : state.Path.Decide(condition);
}
