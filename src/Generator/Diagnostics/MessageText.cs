using System.Globalization;
using System.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>Makes text from catalogs safe to show in messages.</summary>
/// <remarks>
/// Catalogs may come from untrusted sources. A line break in a message would add a line to the build log that looks like one of the
/// compiler, an escape sequence could delete lines, and a direction mark could turn words around.
/// </remarks>
internal static class MessageText
{
    // As long as a part number may be.
    private const int GreatestLength = 100;
    private const int GreatestMessageLength = 1_000;

    /// <summary>Returns the text in quotation marks, shortened if it is long.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    /// <summary>Returns the text, or its beginning and an ellipsis if it is long.</summary>
    public static string Shorten(string text) => Cut(Escape(Cut(text, GreatestLength)), GreatestLength);

    /// <summary>Returns a whole message on one line: invisible characters are escaped, and an excessive length is cut.</summary>
    public static string FormatMessage(string message) => Escape(Cut(message, GreatestMessageLength));

    /// <summary>Replaces invisible characters, and spaces other than the common one, by escapes such as <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        int place = FindInvisible(text, 0);
        if (place < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        int copied = 0;
        for (; place >= 0; place = FindInvisible(text, copied))
        {
            escaped.Append(text, copied, place - copied);
            escaped.Append(
                text[place] switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    char other => "\\u" + ((int)other).ToString("X4", CultureInfo.InvariantCulture),
                }
            );
            copied = place + 1;
        }

        return escaped.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Determines whether a character has no shape, such as control characters, direction marks and line separators.</summary>
    public static bool IsInvisible(char character) =>
        character is not (>= ' ' and <= '~')
        && char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static int FindInvisible(string text, int start)
    {
        for (int place = start; place < text.Length; place++)
        {
            char character = text[place];
            if (
                character is not (>= ' ' and <= '~')
                && (IsInvisible(character) || char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator)
            )
            {
                return place;
            }
        }

        return -1;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length - 1) + "…";
}
