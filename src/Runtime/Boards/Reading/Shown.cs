namespace Keyway.Boards.Reading;

/// <summary>Shows text of a file in a message, which has one line.</summary>
internal static class Shown
{
    private const int MostCharacters = 60;

    /// <summary>Returns the text in quotation marks, up to its first control character, and only its beginning if it is long.</summary>
    public static string Brief(string text)
    {
        int end = 0;
        while (end < text.Length && end < MostCharacters && !char.IsControl(text[end]) && text[end] is not ('\u2028' or '\u2029'))
        {
            end++;
        }

        return end == text.Length ? $"'{text}'" : $"'{text.Substring(0, end)}…'";
    }
}
