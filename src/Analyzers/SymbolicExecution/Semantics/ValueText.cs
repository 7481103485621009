using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Converts values to text as the program would, where the result does not depend on the culture.</summary>
internal static class ValueText
{
    public const int LongestText = 10000;

    /// <summary>What the program writes for a value; nothing where that hangs on the culture, or on code that is not followed.</summary>
    public static string? Format(Value value, IOperation expression, string? format = null)
    {
        IOperation inner =
            expression is IConversionOperation { OperatorMethod: null, Operand: var operand }
            && expression.Type?.SpecialType == SpecialType.System_Object
                ? operand
                : expression;
        return Format(value, inner.Type, format);
    }

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
            (char letter, null) => letter.ToString(),
            (bool truth, null) => truth.ToString(),
            ((int and >= 0) or (long and >= 0), null or "") => Convert.ToString(value.Content, CultureInfo.InvariantCulture),
            (int and >= 0, _) when format.All(letter => letter is '0' or 'D' or 'd' or (>= '1' and <= '9')) => (
                (int)value.Content
            ).ToString(format, CultureInfo.InvariantCulture),
            (PartNumber number, null) => number.Value,
            _ => null,
        };
    }

    // Of two names for one number, which is written is not said.
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

    public static bool IsTextOrNull(Value value) => value is { IsKnown: true, Content: string or null };
}
