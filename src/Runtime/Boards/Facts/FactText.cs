using System.Globalization;
using System.Text;

namespace Keyway.Boards.Facts;

/// <summary>Escapes text from board files, so that it fits between tabs in a line, and nothing in it is invisible.</summary>
internal static class FactText
{
    private const int CodeLength = 4;

    public static string Escape(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (char character in text)
        {
            if (IsPlain(character))
            {
                escaped.Append(character);
            }
            else
            {
                escaped.Append('\\').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Returns the text that was escaped.</summary>
    /// <exception cref="FormatException">An escape is incomplete.</exception>
    public static string Unescape(string text)
    {
        int escape = text.IndexOf('\\');
        if (escape < 0)
        {
            return text;
        }

        var unescaped = new StringBuilder(text.Length);
        int kept = 0;
        for (; escape >= 0; escape = text.IndexOf('\\', kept))
        {
            unescaped.Append(text, kept, escape - kept);
            kept = escape + 1 + CodeLength;
            string code = kept <= text.Length ? text.Substring(escape + 1, CodeLength) : "";
            unescaped.Append((char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        return unescaped.Append(text, kept, text.Length - kept).ToString();
    }

    private static bool IsPlain(char character) =>
        character is >= ' ' and <= '~'
            ? character != '\\'
            : char.IsLetterOrDigit(character) || char.IsSymbol(character) || char.IsPunctuation(character);
}
