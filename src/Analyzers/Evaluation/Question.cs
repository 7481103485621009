using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

/// <summary>A comparison of an unknown value with a known one.</summary>
/// <param name="Subject">What the unknown value is.</param>
/// <param name="Kind">Equals, less than, or greater than; their opposites are the same question.</param>
/// <param name="Content">The known value.</param>
internal sealed record Question(object Subject, BinaryOperatorKind Kind, object? Content)
{
    /// <summary>The question that an operator asks; nothing if it asks none.</summary>
    public static (Question Question, bool Negated)? Of(object subject, BinaryOperatorKind kind, object? content) => kind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan => (new Question(subject, kind, content), false),
        BinaryOperatorKind.NotEquals => (new Question(subject, BinaryOperatorKind.Equals, content), true),
        BinaryOperatorKind.LessThanOrEqual => (new Question(subject, BinaryOperatorKind.GreaterThan, content), true),
        BinaryOperatorKind.GreaterThanOrEqual => (new Question(subject, BinaryOperatorKind.LessThan, content), true),
        _ => null,
    };

    /// <summary>The operator that says the same with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
