using System.Globalization;
using System.Text.RegularExpressions;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Converts values to text as the program would, where the result does not depend on the culture.</summary>
internal static class ValueText
{
    /// <summary>The number of characters that a computed string can have with its text still known.</summary>
    public const int LongestText = 10_000;

    private static readonly Regex Hexadecimal = new("^[Xx][0-9]?$");
    private static readonly Regex NumberFormat = new("^([DdFfNn][0-9]|[DdXx]|[0#][0#.,]*)$");
    private static readonly Regex DecimalFormat = new("^([FfNn][0-9]|[0#][0#.,]*)$");

    /// <summary>
    /// Formats a value as an interpolated string does; null if the result depends on the culture or on code that is not analyzed.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="expression">The expression of the value, whose type before boxing is the type of the value.</param>
    /// <param name="frame">The frame of the code, which knows its type arguments.</param>
    /// <param name="format">The format string, or null for the default.</param>
    /// <param name="isInvariant">Whether the value is formatted by the invariant culture; otherwise the culture is unknown.</param>
    public static string? Format(Value value, IOperation expression, Frame frame, string? format = null, bool isInvariant = false)
    {
        IOperation inner =
            expression is IConversionOperation { OperatorMethod: null, Operand: var operand }
            && expression.Type?.SpecialType == SpecialType.System_Object
                ? operand
                : expression;
        return Format(value, inner.Type is null ? null : frame.Resolve(inner.Type), format, isInvariant);
    }

    /// <summary>
    /// Formats a value as an interpolated string does; null if the result depends on the culture or on code that is not analyzed.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the value, or null if it is unknown.</param>
    /// <param name="format">The format string, or null for the default.</param>
    /// <param name="isInvariant">Whether the value is formatted by the invariant culture; otherwise the culture is unknown.</param>
    public static string? Format(Value value, ITypeSymbol? type, string? format, bool isInvariant = false)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        if (value.Content is null)
        {
            return "";
        }

        if (type is ITypeParameterSymbol && value.Content is ValueType)
        {
            // It may be a member of an enum.
            return null;
        }

        if (TypeFacts.GetUnderlyingType(type) is { TypeKind: TypeKind.Enum } enumeration)
        {
            return format is null or "G" or "g" ? FindName(enumeration, value.Content) : null;
        }

        if (
            TypeFacts.GetUnderlyingType(type) is { TypeKind: TypeKind.TypeParameter } or { SpecialType: SpecialType.System_Object } or null
            && value.Content is not string
        )
        {
            return null;
        }

        return (value.Content, format) switch
        {
            (string text, null) => text,
            (char character, null) => character.ToString(),
            (bool truth, null) => truth.ToString(),
            ((int and >= 0) or (long and >= 0), null or "") => Convert.ToString(value.Content, CultureInfo.InvariantCulture),
            (int and >= 0, _) when format.All(character => character is '0' or 'D' or 'd' or (>= '1' and <= '9')) => (
                (int)value.Content
            ).ToString(format, CultureInfo.InvariantCulture),
            (int or byte, _) when format is not null && Hexadecimal.IsMatch(format) => ((IFormattable)value.Content).ToString(
                format,
                CultureInfo.InvariantCulture
            ),
            (PartNumber number, null) => number.Value,
            (IFormattable number, _) when isInvariant => FormatInvariant(number, format),
            _ => null,
        };
    }

    // The frameworks agree on these formats. They differ in the digits of a double, unless it is a short decimal fraction.
    private static string? FormatInvariant(IFormattable number, string? format) =>
        number switch
        {
            int or long or byte when string.IsNullOrEmpty(format) || NumberFormat.IsMatch(format) => number.ToString(
                format,
                CultureInfo.InvariantCulture
            ),
            decimal when string.IsNullOrEmpty(format) || DecimalFormat.IsMatch(format) => number.ToString(
                format,
                CultureInfo.InvariantCulture
            ),
            double fraction
                when string.IsNullOrEmpty(format)
                    && Math.Abs(fraction) is >= 1e-4 and < 1e9
                    && (decimal)fraction is var exact
                    && (double)exact == fraction => exact.ToString("0.###############", CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>Pads a formatted value to the width of an alignment, on the right if that is negative; null if it is too wide.</summary>
    public static string? Align(string? text, int width) =>
        Math.Abs((long)width) > LongestText ? null
        : width < 0 ? text?.PadRight(-width)
        : text?.PadLeft(width);

    // Which name is written of two members with the same number is not documented.
    private static string? FindName(ITypeSymbol enumeration, object content)
    {
        List<string> names =
        [
            .. enumeration
                .GetMembers()
                .OfType<IFieldSymbol>()
                .Where(member => member.HasConstantValue && Equals(member.ConstantValue, content))
                .Select(member => member.Name),
        ];
        return names.Count == 1 ? names[0] : null;
    }

    /// <summary>Determines whether a value is known to be a string or null.</summary>
    public static bool IsTextOrNull(Value value) => value is { IsKnown: true, Content: string or null };
}
