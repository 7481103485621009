using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models methods that parse numbers.</summary>
/// <remarks>
/// In a culture that is unknown, only texts of ASCII letters, digits and spaces are read: they have no sign or separator, which cultures
/// write differently.
/// </remarks>
internal static class NumberParsing
{
    // The digits of a double that a longer text gives depend on the version of .NET.
    private const int LongestFraction = 15;

    /// <summary>
    /// Parses a known text by <c>TryParse</c>; returns whether it is a number, and the number. Null for other methods, or if the result
    /// depends on the culture.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">The arguments in the order of the parameters, of which the last is not read.</param>
    /// <param name="syntax">The call.</param>
    /// <param name="state">The state of the path.</param>
    public static (Value IsParsed, Value Output)? TryParse(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, ExecutionState state)
    {
        if (
            !FrameworkSymbols.IsFrameworkSymbol(method)
            || !arguments[0].TryGetContent(out string text)
            || Read(method.ContainingType.SpecialType, text, GetStyle(method, arguments), IsInvariant(arguments)) is not { } parsed
        )
        {
            return null;
        }

        Value number = parsed.Number is null ? Defaults.Create(method.ContainingType, syntax, state) : Value.Known(parsed.Number, syntax);
        return (Value.Known(parsed.Number is not null, syntax), number.WithOrigin(arguments[0].Origin));
    }

    /// <summary>
    /// Parses a known string by <c>Parse</c> or a method of <see cref="Convert"/>; returns null for another method, or if the result
    /// depends
    /// on the culture.
    /// </summary>
    /// <exception cref="PathTerminatedException">The string is no number, so that the program throws.</exception>
    public static Value? Parse(IMethodSymbol method, string text, Value[] arguments, SyntaxNode syntax)
    {
        if (method.ContainingType is { Name: nameof(Convert), ContainingNamespace.Name: nameof(System) })
        {
            return method.Name != nameof(Convert.ToInt32) ? null
                : arguments.Length == 2 && arguments[1].TryGetContent(out int radix) ? ParseByBase(text, radix, syntax)
                : ToValue(Read(SpecialType.System_Int32, text, null, IsInvariant(arguments)), syntax);
        }

        return method.Name == nameof(int.Parse) ? ParseAs(method.ContainingType.SpecialType, method, text, arguments, syntax) : null;
    }

    /// <summary>Parses a known string as a number of a type; returns null if the result depends on the culture.</summary>
    /// <exception cref="PathTerminatedException">The string is no number, so that the program throws.</exception>
    public static Value? ParseAs(SpecialType type, IMethodSymbol method, string text, Value[] arguments, SyntaxNode syntax) =>
        ToValue(Read(type, text, GetStyle(method, arguments), IsInvariant(arguments)), syntax);

    private static Value? ToValue((bool IsNumber, object? Number)? parsed, SyntaxNode syntax) =>
        parsed is not { } result ? null
        : result.IsNumber ? Value.Known(result.Number, syntax)
        : throw new PathTerminatedException();

    private static Value ParseByBase(string text, int radix, SyntaxNode syntax)
    {
        try
        {
            return Value.Known(Convert.ToInt32(text, radix), syntax);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            throw new PathTerminatedException();
        }
    }

    private static bool IsInvariant(Value[] arguments) => arguments.Any(argument => argument.Content is CultureInfo);

    // Returns a style of zero bits, which no text with spaces meets, if the style of the call is unknown.
    private static NumberStyles? GetStyle(IMethodSymbol method, Value[] arguments)
    {
        int place = method.Parameters.IndexOf(method.Parameters.FirstOrDefault(parameter => parameter.Type.Name == nameof(NumberStyles))!);
        return place < 0 ? null
            : arguments[place].TryGetContent(out int style) ? (NumberStyles)style
            : NumberStyles.None;
    }

    /// <summary>Reads a number of a type; its content is null if the text is none, and the result is null if that is unknown.</summary>
    private static (bool IsNumber, object? Number)? Read(SpecialType type, string text, NumberStyles? style, bool isInvariant)
    {
        if (type == SpecialType.System_Boolean)
        {
            return bool.TryParse(text, out bool truth) ? (true, truth) : (false, null);
        }

        bool isPlain = text.All(character => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or ' ');
        if (!isInvariant && (!isPlain || style is not (null or NumberStyles.None or NumberStyles.Integer)))
        {
            return null;
        }

        NumberStyles whole = style ?? NumberStyles.Integer;
        CultureInfo culture = CultureInfo.InvariantCulture;
        switch (type)
        {
            case SpecialType.System_Int32:
                return int.TryParse(text, whole, culture, out int number) ? (true, number) : (false, null);
            case SpecialType.System_Int64:
                return long.TryParse(text, whole, culture, out long large) ? (true, large) : (false, null);
            case SpecialType.System_Byte:
                return byte.TryParse(text, whole, culture, out byte small) ? (true, small) : (false, null);
            case SpecialType.System_Decimal when isInvariant || text.All(char.IsDigit):
                return decimal.TryParse(text, style ?? NumberStyles.Number, culture, out decimal fraction) ? (true, fraction) : null;
            case SpecialType.System_Double when text.Length <= LongestFraction && (isInvariant || text.All(char.IsDigit)):
                return double.TryParse(text, style ?? NumberStyles.Float, culture, out double value) ? (true, value) : null;
            default:
                return null;
        }
    }
}
