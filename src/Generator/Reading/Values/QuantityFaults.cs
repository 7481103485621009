using System.Text.RegularExpressions;
using Keyway.Generator.Diagnostics;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Generator.Reading.Values;

/// <summary>Explains why text is not a quantity. What it advises never has another value than the text can have.</summary>
internal static class QuantityFaults
{
    private const string Separator = " to ";

    /// <summary>Explains why a text could not be parsed.</summary>
    public static string Explain<T>(string text, QuantityKind<T> kind)
        where T : struct, IComparable<T>
    {
        string trimmed = text.Trim();
        string shown = MessageText.Quote(trimmed);
        string unit = kind.Units[0].Symbol;
        string symbols = Wording.JoinWithOr([.. kind.Units.Select(one => one.Symbol)]);
        if (ExplainRange(trimmed, kind) is { } range)
        {
            return range;
        }

        if (trimmed.Contains(',') && ExplainComma(trimmed, kind) is { } comma)
        {
            return comma;
        }

        if (!QuantityText.TrySplit(trimmed, out _, out string symbol))
        {
            return $"{shown} is not {kind.Noun}; write a number and a unit ({symbols}), such as '{kind.Example}'";
        }

        return symbol.Length == 0
            ? $"{shown} has no unit; write {MessageText.Quote($"{trimmed} {unit}")} if {unit} is meant"
            : $"{shown} is not {kind.Noun}; the unit must be {symbols}, not {MessageText.Quote(symbol)}";
    }

    /// <summary>
    /// Explains what is wrong with the digits of a number that could be parsed, or returns null if nothing is: a zero before another digit
    /// and a point without a digit on both sides usually mean that a character is missing.
    /// </summary>
    public static string? ExplainDigits(string text)
    {
        string trimmed = text.Trim();
        int start = FindDigits(trimmed);
        int end = FindEnd(trimmed);
        return AreDigitsSound(trimmed, start, end) ? null : ExplainDigits(trimmed, start, end);
    }

    // Every number of a catalog is checked, and nearly all are sound.
    private static bool AreDigitsSound(string text, int start, int end) =>
        start == end || (text[start] != '.' && text[end - 1] != '.' && (text[start] != '0' || start + 1 == end || text[start + 1] == '.'));

    private static string ExplainDigits(string trimmed, int start, int end)
    {
        string digits = trimmed.Substring(start, end - start);
        string With(string other) => MessageText.Quote(trimmed.Substring(0, start) + other + trimmed.Substring(end));
        string shown = MessageText.Quote(trimmed);
        if (digits.StartsWith(".", StringComparison.Ordinal))
        {
            return $"{shown} has no digit before the point; write {With("0" + digits)} if that is meant";
        }

        if (digits.EndsWith(".", StringComparison.Ordinal))
        {
            return $"{shown} has no digit after the point; write {With(digits.TrimEnd('.'))} if that is meant";
        }

        string rest = digits.TrimStart('0');
        string without = With(rest.Length == 0 || rest[0] == '.' ? "0" + rest : rest);
        return digits.Contains('.') || rest.Length == 0
            ? $"{shown} has leading zeros; write {without} if that is meant"
            : $"{shown} has leading zeros; write {without} or {With("0." + digits.Substring(1))}, whichever is meant";
    }

    /// <summary>Returns the ends of a range, or null if the text is not one.</summary>
    public static (string Minimum, string Maximum)? SplitRange(string text)
    {
        int place = text.IndexOf(Separator, StringComparison.Ordinal);
        return place < 0 ? null : (text.Substring(0, place), text.Substring(place + Separator.Length));
    }

    /// <summary>Returns how a value outside a range can be written so that it is inside, or an empty text.</summary>
    public static string SuggestWithin<T>(string text, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T>
    {
        string trimmed = text.Trim();
        if (!QuantityText.TrySplit(trimmed, out decimal number, out string symbol) || number == 0)
        {
            return "";
        }

        int start = FindDigits(trimmed);
        string digits = trimmed.Substring(start, FindEnd(trimmed) - start);
        string sign = number < 0 ? "-" : "";
        string[] fitting = [.. kind.Units.Select(unit => $"{sign}{digits} {unit.Symbol}").Where(IsPlausible).Select(MessageText.Quote)];
        string opposite = $"{(number < 0 ? "" : "-")}{digits} {symbol}";
        if (fitting.Length == 0 && IsPlausible(opposite))
        {
            fitting = [MessageText.Quote(opposite)];
        }

        return fitting.Length == 0 ? "" : $"; {Wording.JoinWithOr(fitting)} would be plausible";

        bool IsPlausible(string other) => kind.Parse(other, out T value) && kind.Includes(range, value);
    }

    // The number as QuantityText splits it from the unit: an optional sign, then digits and points.
    private static int FindDigits(string text) => text.Length > 0 && text[0] is ('-' or '+') ? 1 : 0;

    private static int FindEnd(string text)
    {
        int end = FindDigits(text);
        while (end < text.Length && text[end] is (>= '0' and <= '9' or '.'))
        {
            end++;
        }

        return end;
    }

    private static string? ExplainRange<T>(string text, QuantityKind<T> kind)
        where T : struct, IComparable<T> =>
        SplitRange(text) is { } ends && kind.Parse(ends.Maximum, out _)
            ? $"{MessageText.Quote(text)} is a range, and a range is not possible here; write one value, such as '{kind.Example}'"
            : null;

    private static string? ExplainComma<T>(string text, QuantityKind<T> kind)
        where T : struct, IComparable<T>
    {
        string? grouped = FindParsed(
            Regex.IsMatch(text, @"^[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?(?![0-9,.])"),
            text.Replace(",", ""),
            kind
        );
        string? pointed = FindParsed(Regex.IsMatch(text, @"^[+-]?[0-9]+,[0-9]+(?![0-9,.])"), text.Replace(',', '.'), kind);
        string? european = FindParsed(
            Regex.IsMatch(text, @"^[+-]?[1-9][0-9]{0,2}(\.[0-9]{3})+,[0-9]+(?![0-9,.])"),
            text.Replace(".", "").Replace(',', '.'),
            kind
        );
        string shown = MessageText.Quote(text);
        if (grouped is not null && pointed is not null)
        {
            return $"{shown} is ambiguous; write {grouped} if the comma separates thousands, or {pointed} if it is a decimal comma";
        }

        return grouped is not null ? $"{shown} has commas between thousands; write {grouped}"
            : (pointed ?? european) is { } point ? $"{shown} has a decimal comma; write {point}"
            : null;
    }

    private static string? FindParsed<T>(bool hasForm, string text, QuantityKind<T> kind)
        where T : struct, IComparable<T> => hasForm && kind.Parse(text, out _) ? MessageText.Quote(text) : null;
}
