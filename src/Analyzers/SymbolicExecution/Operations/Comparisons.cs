using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Compares values; the result of comparing an unknown value is a condition that a path can assume.</summary>
internal static class Comparisons
{
    // A box holds a value of some type, an enum's or a number's, which the value alone does not tell.
    public static bool IsBoxed(Value value, ITypeSymbol? type) =>
        (type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && value.Content is ValueType)
        || (type is { SpecialType: SpecialType.System_Object } && value.Content is string);

    public static Value IsEqual(Value value, object? constant, ITypeSymbol? type, SyntaxNode origin) =>
        value.IsKnown
            ? Value.Known(Equals(value.Content, constant), origin)
            : Compare(value, BinaryOperatorKind.Equals, constant, type, origin);

    public static Value Not(Value truth, SyntaxNode origin) =>
        truth.TryGetContent(out bool known) ? Value.Known(!known, origin)
        : truth.Expression is { } question ? truth.WithExpression(question, !truth.IsNegated, origin)
        : Value.Combine(origin, truth);

    /// <summary>The comparison of an unknown value with a known one.</summary>
    public static Value Compare(Value subject, BinaryOperatorKind kind, object? content, ITypeSymbol? type, SyntaxNode origin)
    {
        if (subject.Expression is not { } identity || identity.Type is null)
        {
            // What is reckoned from a parameter has not every value of its type: nobody knows which answers there are.
            return
                subject is { Expression: { } truthful, IsSymbolic: true }
                && type is { SpecialType: SpecialType.System_Boolean }
                && content is bool answer
                && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? subject.WithExpression(truthful, subject.IsNegated != (answer != (kind == BinaryOperatorKind.Equals)), origin)
                : Value.Combine(origin, subject).ToOpaque();
        }

        // There is no third truth value.
        if (
            content is bool truth
            && type is { SpecialType: SpecialType.System_Boolean }
            && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        )
        {
            return subject.WithExpression(identity, subject.IsNegated != (truth != (kind == BinaryOperatorKind.Equals)), origin);
        }

        if (content is double or float)
        {
            // Not-a-number is neither less than a number, nor greater, nor equal.
            return Value.Combine(origin, subject).ToOpaque();
        }

        if (content is null && identity.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? Value.Known(kind == BinaryOperatorKind.NotEquals, origin)
                : Value.Unknown(origin);
        }

        return !subject.IsNegated && PathCondition.TryCreate(identity, kind, content) is { } asked
            ? subject.WithExpression(asked.Condition, asked.IsNegated, origin)
            : Value.Combine(origin, subject);
    }

    public static bool? Assume(Value condition, ExecutionState state) =>
        condition.TryGetContent(out bool known) ? known : state.Path.Decide(condition);
}
