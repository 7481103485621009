using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Computes culture-sensitive operations on strings where all cultures have the same result.</summary>
/// <remarks>
/// Cultures differ in which pairs of letters they compare as a single one: "CH" does not start with "C" in Czech. The pairs are all those
/// of unaccented letters that some culture of .NET contracts (with ICU 72: 806 cultures, every pair of letters, digits and signs).
/// </remarks>
internal static class CultureText
{
    private static readonly HashSet<string> Contractions = new(
        [
            "AA",
            "CH",
            "CS",
            "DD",
            "DH",
            "DZ",
            "FF",
            "GB",
            "GH",
            "GJ",
            "GW",
            "GY",
            "KH",
            "KP",
            "KW",
            "LJ",
            "LL",
            "LY",
            "NG",
            "NJ",
            "NW",
            "NY",
            "PH",
            "RH",
            "RR",
            "SH",
            "SZ",
            "TH",
            "TS",
            "TY",
            "XH",
            "ZH",
            "ZS",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Determines whether a string starts with another, as a culture compares them; null if cultures differ.</summary>
    public static bool? StartsWith(string text, string start) =>
        !IsPlain(text) || !IsPlain(start) ? null
        : !text.StartsWith(start, StringComparison.Ordinal) ? false
        : IsBoundary(text, start.Length) ? true
        : null;

    /// <summary>Determines whether a string ends with another, as a culture compares them; null if cultures differ.</summary>
    public static bool? EndsWith(string text, string end) =>
        !IsPlain(text) || !IsPlain(end) ? null
        : !text.EndsWith(end, StringComparison.Ordinal) ? false
        : IsBoundary(text, text.Length - end.Length) ? true
        : null;

    /// <summary>
    /// Compares two strings as a culture sorts them; null if cultures differ. All agree on digits, which come before letters, and on a
    /// string that continues another; the order of letters is not the same everywhere.
    /// </summary>
    public static int? Compare(string one, string other)
    {
        if (one == other)
        {
            return 0;
        }

        if (FindSigns(one) is var signs && signs.Count > 0)
        {
            // Some cultures skip signs, which makes no difference where both strings have the same ones.
            return FindSigns(other).SequenceEqual(signs) ? Compare(WithoutSigns(one), WithoutSigns(other)) : null;
        }

        if (!one.Concat(other).All(character => IsDigit(character) || character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
        {
            return null;
        }

        int shared = one.Zip(other, (first, second) => first == second).TakeWhile(same => same).Count();
        return shared == one.Length || shared == other.Length ? one.Length.CompareTo(other.Length)
            : IsDigit(one[shared]) || IsDigit(other[shared]) ? one[shared].CompareTo(other[shared])
            : null;
    }

    private static List<(int Position, char Sign)> FindSigns(string text) =>
        [.. text.Select((character, position) => (position, character)).Where(found => IsSign(found.character))];

    private static string WithoutSigns(string text) => new([.. text.Where(character => !IsSign(character))]);

    private static bool IsSign(char character) => character is '-' or '_' or '.' or '/' or ' ';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Converts a string to upper case; null if cultures differ, as Turkish does for the letter i.</summary>
    public static string? ToUpper(string text) => IsPlain(text) && text.IndexOf('i') < 0 ? text.ToUpperInvariant() : null;

    /// <summary>Converts a string to lower case; null if cultures differ, as Turkish does for the letter I.</summary>
    public static string? ToLower(string text) => IsPlain(text) && text.IndexOf('I') < 0 ? text.ToLowerInvariant() : null;

    // Whether no culture compares the characters before and after a position as one.
    private static bool IsBoundary(string text, int position) =>
        position == 0 || position == text.Length || !Contractions.Contains(text.Substring(position - 1, 2));

    // Whether a string has only characters for which the contractions are known.
    private static bool IsPlain(string text) =>
        text.All(character =>
            character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '+' or '-' or '.' or '/' or ' '
        );
}
