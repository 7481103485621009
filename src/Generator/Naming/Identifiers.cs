using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Naming;

/// <summary>Catalog text to C# identifiers: ASCII only, so that no look-alike and no direction mark gets into code.</summary>
internal static class Identifiers
{
    /// <summary>How many characters a name can have.</summary>
    public const int GreatestLength = 200;

    /// <summary>Whether a text can be an identifier as it stands.</summary>
    public static bool IsPlain(string text) =>
        text.Length is > 0 and <= GreatestLength && IsLetter(text[0]) && AreLettersOrDigits(text) && !IsKeyword(text);

    /// <summary>
    /// The identifier of a text: other characters become one underscore between the rest, a leading digit or a keyword gets one. Nothing if
    /// no letter or digit is left, or the text is too long.
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

    private static bool IsKeyword(string text) =>
        SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None;

    // Each part has a name: a query would make an object for each.
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
