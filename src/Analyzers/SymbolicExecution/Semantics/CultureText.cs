using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
