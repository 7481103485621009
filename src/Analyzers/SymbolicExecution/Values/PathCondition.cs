using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A comparison of a parameter, or a member of one, with a known value.</summary>
/// <param name="Subject">What the unknown value is.</param>
/// <param name="Kind">Equals, less than, or greater than; their opposites are the same question.</param>
/// <param name="Content">The known value.</param>
/// <param name="IsOfWholeNumbers">Whether both are whole numbers, whose comparisons can be reckoned against each other.</param>
internal sealed record PathCondition(SymbolicExpression Subject, BinaryOperatorKind Kind, object? Content, bool IsOfWholeNumbers = false)
    : SymbolicExpression
{
    /// <summary>The question that an operator asks; nothing if it asks none whose answers can be reckoned against each other.</summary>
    public static (PathCondition Condition, bool IsNegated)? TryCreate(SymbolicExpression subject, BinaryOperatorKind kind, object? content)
    {
        object? value = Normalize(content);
        bool isWhole = subject.Type is { IsValueType: true } type && IsWhole(type) && value is decimal;
        bool isText =
            subject.Type is { IsReferenceType: true } reference
            && (value is null || (value is string && reference.SpecialType == SpecialType.System_String));
        return !isWhole && !(isText && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            ? null
            : kind switch
            {
                BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan => (
                    new PathCondition(subject, kind, value, isWhole),
                    false
                ),
                BinaryOperatorKind.NotEquals => (new PathCondition(subject, BinaryOperatorKind.Equals, value, isWhole), true),
                BinaryOperatorKind.LessThanOrEqual => (new PathCondition(subject, BinaryOperatorKind.GreaterThan, value, isWhole), true),
                BinaryOperatorKind.GreaterThanOrEqual => (new PathCondition(subject, BinaryOperatorKind.LessThan, value, isWhole), true),
                _ => null,
            };
    }

    /// <summary>The operator that says the same with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
            _ => kind,
        };

    private static bool IsWhole(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType
            is SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
                or SpecialType.System_Char
                or SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_UInt64;

    // The same number may be written as an int here and as a byte there.
    private static object? Normalize(object? content) =>
        content switch
        {
            char letter => (decimal)letter,
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(
                content,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => content,
        };
}
