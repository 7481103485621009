using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Naming;

/// <summary>Converts catalog text to C# identifiers. They are ASCII only, so no look-alike or direction mark gets into code.</summary>
internal static class Identifiers
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int GreatestLength = 200;

    /// <summary>Determines whether text is a valid identifier without changes.</summary>
    public static bool IsPlain(string text) =>
        text.Length is > 0 and <= GreatestLength && IsLetter(text[0]) && AreLettersOrDigits(text) && !IsKeyword(text);

    /// <summary>
    /// Converts text to an identifier. Each run of other characters between ASCII letters, digits and underscores becomes one underscore.
    /// A leading digit gets an underscore before it, a keyword one after it. Returns null if no letter or digit is left, or if the text is
    /// too long.
    /// </summary>
    public static string? From(string text)
    {
        if (text.Length > GreatestLength)
        {
            return null;
        }

        if (IsPlain(text))
        {
            return text;
        }

        var identifier = new StringBuilder(text.Length + 1);
        bool gap = false;
        foreach (char character in text)
        {
            if (!IsLetterOrDigit(character))
            {
                gap = true;
                continue;
            }

            if (gap && identifier.Length > 0)
            {
                identifier.Append('_');
            }

            gap = false;
            identifier.Append(character);
        }

        if (identifier.Length == 0)
        {
            return null;
        }

        if (!IsLetter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        string result = identifier.ToString();
        return IsKeyword(result) ? result + "_" : result;
    }

    /// <summary>Determines whether text is a keyword of C#, in any place or in some.</summary>
    public static bool IsKeyword(string text) =>
        SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None;

    // A loop instead of LINQ: this runs for every part, and a query would allocate each time.
    private static bool AreLettersOrDigits(string text)
    {
        foreach (char character in text)
        {
            if (!IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || character is (>= '0' and <= '9') or '_';
}
