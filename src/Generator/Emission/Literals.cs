using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Emission;

/// <summary>Catalog values as C# and XML text, so that nothing of them is read as code.</summary>
internal static class Literals
{
    /// <summary>A string literal, escaped by the compiler's own rules, and what a reader would not see escaped as well.</summary>
    public static string FormatString(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 2);
        foreach (char character in SymbolDisplay.FormatLiteral(text, quote: true))
        {
            if (IsInvisible(character))
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(character);
            }
        }

        return literal.ToString();
    }

    public static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string FormatNumber(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text for an XML documentation comment: on one line, without control or direction characters, markup escaped.</summary>
    public static string EscapeXml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            xml.Append(
                IsInvisible(character)
                    ? " "
                    : character switch
                    {
                        '<' => "&lt;",
                        '>' => "&gt;",
                        '&' => "&amp;",
                        _ => character.ToString(),
                    }
            );
        }

        return xml.ToString();
    }

    // Stands in a literal as it is, as nearly every part number does.
    private static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (character is not (>= ' ' and <= '~') or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    // Line ends, direction marks and the like.
    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
