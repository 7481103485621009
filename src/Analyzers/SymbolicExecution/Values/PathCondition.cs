using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A comparison of an unknown value with a known one, as a condition that a path may assume true or false.</summary>
/// <param name="Subject">The unknown value.</param>
/// <param name="Kind">
/// Equals, less than or greater than, of which the other operators are negations; or none, for whether a sequence has elements.
/// </param>
/// <param name="Content">The known value.</param>
/// <param name="IsOfIntegers">
/// Whether both are integers, so that one comparison may decide another: <c>n &gt; 5</c> implies <c>n &gt; 3</c>.
/// </param>
internal sealed record PathCondition(SymbolicExpression Subject, BinaryOperatorKind Kind, object? Content, bool IsOfIntegers = false)
    : SymbolicExpression
{
    /// <inheritdoc />
    public override bool IsComparable => Kind != BinaryOperatorKind.None && Subject.Type is not null;

    /// <summary>Creates the condition of a comparison, and whether the comparison is its negation.</summary>
    /// <param name="subject">The unknown value, on the left.</param>
    /// <param name="kind">The operator.</param>
    /// <param name="content">The known value, on the right.</param>
    /// <returns>
    /// Null unless the operator compares integers or enumeration members, or tests a reference for null or a string for equality: of other
    /// comparisons it is not computed which exclude each other.
    /// </returns>
    public static (PathCondition Condition, bool IsNegated)? TryCreate(SymbolicExpression subject, BinaryOperatorKind kind, object? content)
    {
        object? value = Normalize(content);
        bool isInteger = subject.Type is { IsValueType: true } type && IsInteger(type) && value is decimal;
        bool isStringOrNull =
            subject.Type is { IsReferenceType: true } reference
            && (value is null || (value is string && reference.SpecialType == SpecialType.System_String));
        return !isInteger && !(isStringOrNull && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            ? null
            : kind switch
            {
                BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan => (
                    new PathCondition(subject, kind, value, isInteger),
                    false
                ),
                BinaryOperatorKind.NotEquals => (new PathCondition(subject, BinaryOperatorKind.Equals, value, isInteger), true),
                BinaryOperatorKind.LessThanOrEqual => (new PathCondition(subject, BinaryOperatorKind.GreaterThan, value, isInteger), true),
                BinaryOperatorKind.GreaterThanOrEqual => (new PathCondition(subject, BinaryOperatorKind.LessThan, value, isInteger), true),
                _ => null,
            };
    }

    /// <summary>Returns the operator of the same comparison with its operands exchanged.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
            _ => kind,
        };

    private static bool IsInteger(ITypeSymbol type) =>
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

    // Equal numbers of different types, as an int and a byte, are to be equal contents.
    private static object? Normalize(object? content) =>
        content switch
        {
            char character => (decimal)character,
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(
                content,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => content,
        };
}
