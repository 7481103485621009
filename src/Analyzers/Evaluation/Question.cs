using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

/// <summary>A comparison of an unknown value with a known one.</summary>
/// <param name="Subject">What the unknown value is.</param>
/// <param name="Kind">Equals, less than, or greater than; their opposites are the same question.</param>
/// <param name="Content">The known value.</param>
/// <param name="IsOfWholeNumbers">Whether both are whole numbers, whose comparisons can be reckoned against each other.</param>
internal sealed record Question(object Subject, BinaryOperatorKind Kind, object? Content, bool IsOfWholeNumbers = false)
{
    /// <summary>The question that an operator asks; nothing if it asks none.</summary>
    public static (Question Question, bool Negated)? Of(object subject, BinaryOperatorKind kind, object? content, bool isWhole)
    {
        object? value = OfOneType(content);
        isWhole &= value is decimal;
        return kind switch
        {
            BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan => (new Question(subject, kind, value, isWhole), false),
            BinaryOperatorKind.NotEquals => (new Question(subject, BinaryOperatorKind.Equals, value, isWhole), true),
            BinaryOperatorKind.LessThanOrEqual => (new Question(subject, BinaryOperatorKind.GreaterThan, value, isWhole), true),
            BinaryOperatorKind.GreaterThanOrEqual => (new Question(subject, BinaryOperatorKind.LessThan, value, isWhole), true),
            _ => null,
        };
    }

    /// <summary>The operator that says the same with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    // The same number may be written as an int here and as a byte there.
    private static object? OfOneType(object? content) => content switch
    {
        char letter => (decimal)letter,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(content, System.Globalization.CultureInfo.InvariantCulture),
        float number => (double)number,
        _ => content,
    };
}
