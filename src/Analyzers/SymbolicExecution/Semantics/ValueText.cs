using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Converts values to text as the program would, where the result does not depend on the culture.</summary>
internal static class ValueText
{
    /// <summary>The number of characters that a computed string can have with its text still known.</summary>
    public const int LongestText = 10000;

    /// <summary>
    /// Formats a value as an interpolated string does; null if the result depends on the culture or on code that is not analyzed.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="expression">The expression of the value, whose type before boxing is the type of the value.</param>
    /// <param name="format">The format string, or null for the default.</param>
    public static string? Format(Value value, IOperation expression, string? format = null)
    {
        IOperation inner =
            expression is IConversionOperation { OperatorMethod: null, Operand: var operand }
            && expression.Type?.SpecialType == SpecialType.System_Object
                ? operand
                : expression;
        return Format(value, inner.Type, format);
    }

    /// <summary>
    /// Formats a value as an interpolated string does; null if the result depends on the culture or on code that is not analyzed.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the value, or null if it is unknown.</param>
    /// <param name="format">The format string, or null for the default.</param>
    public static string? Format(Value value, ITypeSymbol? type, string? format)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        if (value.Content is null)
        {
            return "";
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
            (PartNumber number, null) => number.Value,
            _ => null,
        };
    }

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
