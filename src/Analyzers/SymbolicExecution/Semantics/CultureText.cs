using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Comparisons of texts that follow the culture, where all cultures agree.</summary>
/// <remarks>
/// Cultures differ in which letters they read as one: "CH" does not start with "C" in Czech. The pairs are those of the letters
/// without marks for which some culture of .NET's says so (ICU 72, 806 cultures, each pair of letters, digits and signs tried).
/// </remarks>
internal static class CultureText
{
    private static readonly HashSet<string> ReadAsOne = new(
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

    /// <summary>Whether a text starts with another; nothing if cultures differ.</summary>
    public static bool? StartsWith(string text, string start) =>
        !IsPlain(text) || !IsPlain(start) ? null
        : !text.StartsWith(start, StringComparison.Ordinal) ? false
        : IsCut(text, start.Length) ? true
        : null;

    /// <summary>Whether a text ends with another; nothing if cultures differ.</summary>
    public static bool? EndsWith(string text, string end) =>
        !IsPlain(text) || !IsPlain(end) ? null
        : !text.EndsWith(end, StringComparison.Ordinal) ? false
        : IsCut(text, text.Length - end.Length) ? true
        : null;

    /// <summary>The text in upper case; nothing if cultures differ, as they do about i.</summary>
    public static string? ToUpper(string text) => IsPlain(text) && text.IndexOf('i') < 0 ? text.ToUpperInvariant() : null;

    /// <summary>The text in lower case; nothing if cultures differ, as they do about I.</summary>
    public static string? ToLower(string text) => IsPlain(text) && text.IndexOf('I') < 0 ? text.ToLowerInvariant() : null;

    private static bool IsCut(string text, int place) =>
        place == 0 || place == text.Length || !ReadAsOne.Contains(text.Substring(place - 1, 2));

    private static bool IsPlain(string text) =>
        text.All(letter =>
            letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '+' or '-' or '.' or '/' or ' '
        );
}
