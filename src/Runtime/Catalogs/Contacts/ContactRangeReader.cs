using System.Globalization;

namespace Keyway.Catalogs.Contacts;

/// <summary>Reads a name of contacts, or a range of names such as <c>A1 to K40</c>.</summary>
internal static class ContactRangeReader
{
    private const int MostCharacters = 12;
    private const int MostDigits = 6;
    private const int Letters = 26;

    private static readonly string[] RangeSeparator = [" to "];

    /// <summary>Reads one name or range; null if it is neither, and then the fault says why.</summary>
    public static ContactRange? Read(string text, out string? fault)
    {
        string[] ends = [.. text.Split(RangeSeparator, StringSplitOptions.None).Select(end => end.Trim())];
        fault =
            ends.Length > 2 ? $"'{text}' has more than two ends"
            : Array.Find(ends, end => !IsName(end)) is { } wrong
                ? $"'{wrong}' cannot be the name of a contact: "
                    + $"a name has up to {MostCharacters} ASCII letters, digits or characters of '+-_.'"
            : null;
        return fault is not null ? null
            : ends.Length == 1 ? new ContactRange([text.Trim()], null, null, 0)
            : ReadRange(Split(ends[0]), Split(ends[1]), out fault);
    }

    /// <summary>Reads the first number of names that go on for as long as the part has contacts; null if it is none.</summary>
    public static ContactRange? ReadOpen(string name)
    {
        (string prefix, string digits) = Split(name);
        return IsName(name) && digits.Length is > 0 and <= MostDigits
            ? new ContactRange([prefix], ParseNumber(digits), null, digits[0] == '0' ? digits.Length : 0)
            : null;
    }

    /// <summary>Returns the letters from one to another, such as <c>A</c> to <c>K</c> or <c>Y</c> to <c>AB</c>; null if they are none.</summary>
    public static IReadOnlyList<string>? FindLetters(string first, string last) =>
        GetPlace(first, 'A') is { } from && GetPlace(last, 'A') is { } to && from <= to ? Range(from, to, 'A')
        : GetPlace(first, 'a') is { } small && GetPlace(last, 'a') is { } other && small <= other ? Range(small, other, 'a')
        : null;

    /// <summary>Splits a name into what stands before its number, and the number.</summary>
    public static (string Prefix, string Digits) Split(string name)
    {
        int digits = name.Length;
        while (digits > 0 && name[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        return (name.Substring(0, digits), name.Substring(digits));
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= MostCharacters
        && text.All(character =>
            character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-' or '_' or '.'
        );

    private static ContactRange? ReadRange((string Prefix, string Digits) first, (string Prefix, string Digits) last, out string? fault)
    {
        string from = first.Prefix + first.Digits,
            to = last.Prefix + last.Digits,
            text = $"'{from} to {to}'";
        fault = null;
        if (first.Digits.Length == 0 && last.Digits.Length == 0)
        {
            IReadOnlyList<string>? names = FindLetters(from, to);
            fault = names is not null ? null : $"{text} is no range of letters from the first to the last; list the names";
            return names is null ? null : new ContactRange(names, null, null, 0);
        }

        if (first.Digits.Length is 0 or > MostDigits || last.Digits.Length is 0 or > MostDigits)
        {
            fault = $"{text} is no range: both ends need a number of up to {MostDigits} digits";
            return null;
        }

        bool isPadded = first.Digits[0] == '0' || last.Digits[0] == '0';
        (int least, int most) = (ParseNumber(first.Digits), ParseNumber(last.Digits));
        IReadOnlyList<string>? prefixes = first.Prefix == last.Prefix ? [first.Prefix] : FindLetters(first.Prefix, last.Prefix);
        fault = prefixes is null
            ? GetPlace(first.Prefix, 'A') is not null && FindLetters(last.Prefix, first.Prefix) is not null
                ? $"{text} goes down; write '{to} to {from}'"
                : $"{text} is no range, because the letters of its ends are not a first and a last row; list the names"
            : least > most
                ? prefixes.Count == 1
                    ? $"{text} goes down; write '{to} to {from}'"
                    : $"{text} does not say where each row ends; write the rows one by one, such as "
                        + $"'{from} to {first.Prefix}{first.Digits}, {last.Prefix}1 to {to}'"
                : isPadded && first.Digits.Length != last.Digits.Length
                    ? $"'{from}' and '{to}' have different numbers of digits, but begin with zeros; write both alike"
                    : null;
        return fault is null ? new ContactRange(prefixes!, least, most, isPadded ? first.Digits.Length : 0) : null;
    }

    private static int ParseNumber(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Returns the place of one or two letters in A, B, …, Z, AA, AB, …; null for anything else.</summary>
    private static int? GetPlace(string letters, char first) =>
        letters.Length is 1 or 2 && letters.All(letter => letter >= first && letter < first + Letters)
            ? letters.Length == 1
                ? letters[0] - first
                : ((letters[0] - first + 1) * Letters) + letters[1] - first
            : null;

    private static string[] Range(int from, int to, char first) =>
        [
            .. Enumerable
                .Range(from, to - from + 1)
                .Select(place =>
                    place < Letters
                        ? ((char)(first + place)).ToString()
                        : $"{(char)(first + (place / Letters) - 1)}{(char)(first + (place % Letters))}"
                ),
        ];
}
