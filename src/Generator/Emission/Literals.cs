using System.Globalization;
using System.Text;
using Keyway.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Emission;

/// <summary>Escapes catalog values for C# and XML, so that none of their text is read as code.</summary>
internal static class Literals
{
    /// <summary>Formats a string literal by the compiler's own rules, and escapes invisible characters as well.</summary>
    public static string FormatString(string text)
    {
        if (IsPlain(text, text.Length))
        {
            return "\"" + text + "\"";
        }

        if (text[text.Length - 1] == '\n' && IsPlain(text, text.Length - 1))
        {
            return "\"" + text.Substring(0, text.Length - 1) + "\\n\"";
        }

        var literal = new StringBuilder(text.Length + 2);
        foreach (char character in SymbolDisplay.FormatLiteral(text, quote: true))
        {
            if (MessageText.IsInvisible(character))
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

    /// <summary>Escapes text for an XML documentation comment, on one line and without control or direction characters.</summary>
    public static string EscapeXml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            xml.Append(
                MessageText.IsInvisible(character)
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

    // Fast path: nearly every part number, and nearly every line of a manifest but for its end, needs no escaping.
    private static bool IsPlain(string text, int length)
    {
        for (int place = 0; place < length; place++)
        {
            char character = text[place];
            if (character is not ((>= ' ' and <= '~') or '°' or 'µ' or 'Ω') or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
