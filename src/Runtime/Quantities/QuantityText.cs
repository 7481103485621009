using System.Globalization;

namespace Keyway.Quantities;

/// <summary>Parses and formats numbers with units, in the same way for all quantities.</summary>
internal static class QuantityText
{
    /// <summary>
    /// Converts a binary floating-point number to the decimal number that was meant. C#'s own conversion rounds to 15 significant digits,
    /// so that <c>0.1 + 0.2</c> is 0.3.
    /// </summary>
    public static decimal Exact(double number) => (decimal)number;

    public static bool TryRead(string? text, IReadOnlyList<Unit> units, out decimal value)
    {
        value = 0;
        if (!TrySplit(text, out decimal number, out string symbol) || Find(units, symbol) is not { } unit)
        {
            return false;
        }

        try
        {
            value = number * unit.Factor;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Splits a text such as <c>0.3 A</c> into the number and the symbol; the symbol is empty if there is no unit.</summary>
    public static bool TrySplit(string? text, out decimal number, out string symbol)
    {
        string trimmed = (text ?? "").Trim();
        int end = 0;
        while (end < trimmed.Length && (trimmed[end] is (>= '0' and <= '9') or '.' || (end == 0 && trimmed[end] is '-' or '+')))
        {
            end++;
        }

        int start = end;
        while (start < trimmed.Length && char.IsWhiteSpace(trimmed[start]))
        {
            start++;
        }

        symbol = Canonical(trimmed.Substring(start));
        return decimal.TryParse(
            trimmed.Substring(0, end),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        );
    }

    public static FormatException NotRead(string? text, string noun, IReadOnlyList<Unit> units) =>
        new($"'{text}' is not a {noun}; write a number and a unit ({Symbols(units)}), such as '1.5 {units[0].Symbol}'");

    public static string Symbols(IReadOnlyList<Unit> units)
    {
        var symbols = new string[units.Count];
        for (int i = 0; i < symbols.Length; i++)
        {
            symbols[i] = units[i].Symbol;
        }

        return string.Join(", ", symbols);
    }

    public static string Write(decimal value, Unit unit, string format, IFormatProvider? provider) =>
        (value / unit.Factor).ToString(format, provider ?? CultureInfo.InvariantCulture) + " " + unit.Symbol;

    /// <summary>Returns the largest unit in which the value is at least 1, so that 0.09 Ω is written as 90 mΩ.</summary>
    public static Unit Scale(decimal value, IReadOnlyList<Unit> units)
    {
        Unit best = units[0];
        decimal size = Math.Abs(value);
        for (int i = 0; i < units.Count; i++)
        {
            Unit unit = units[i];
            bool holds = size >= unit.Factor;
            bool bestHolds = size >= best.Factor;
            if (size != 0 && (holds ? !bestHolds || unit.Factor > best.Factor : !bestHolds && unit.Factor < best.Factor))
            {
                best = unit;
            }
        }

        return best;
    }

    private static Unit? Find(IReadOnlyList<Unit> units, string symbol)
    {
        // An enumerator of the interface would be an object for each number that is read.
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].Symbol == symbol)
            {
                return units[i];
            }
        }

        return null;
    }

    /// <summary>
    /// Replaces Greek mu by the micro sign, and the ohm sign by Greek omega: Unicode has two characters for each, and people type either.
    /// </summary>
    private static string Canonical(string symbol) => symbol.Replace('\u03BC', '\u00B5').Replace('\u2126', '\u03A9');
}
