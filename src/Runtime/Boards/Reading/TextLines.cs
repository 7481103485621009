namespace Keyway.Boards.Reading;

/// <summary>The lines of a text, without allocating them.</summary>
internal sealed class TextLines(string text)
{
    private static readonly char[] Breaks = ['\n', '\r'];

    // A byte order mark belongs to no line.
    private int next = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The index of the first character of the line.</summary>
    public int Start { get; private set; }

    /// <summary>The index after the last character of the line, without its break.</summary>
    public int End { get; private set; }

    public int Length => End - Start;

    /// <summary>Returns the index of the first character that is no white space and no byte order mark, or the length.</summary>
    public static int FirstVisible(string text)
    {
        int index = 0;
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] == '\uFEFF'))
        {
            index++;
        }

        return index;
    }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one; a break at the end of the text does not begin another line.</returns>
    public bool Next()
    {
        if (next >= text.Length)
        {
            return false;
        }

        Start = next;
        int found = text.IndexOfAny(Breaks, next);
        End = found < 0 ? text.Length : found;
        next = found >= 0 && found + 1 < text.Length && text[found] == '\r' && text[found + 1] == '\n' ? End + 2 : End + 1;
        return true;
    }

    /// <summary>Leaves out white space at both ends of the line.</summary>
    public void Trim()
    {
        while (Start < End && IsBlank(text[Start]))
        {
            Start++;
        }

        while (End > Start && IsBlank(text[End - 1]))
        {
            End--;
        }
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';
}
