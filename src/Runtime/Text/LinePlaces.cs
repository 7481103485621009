namespace Keyway.Text;

/// <summary>Finds the lines of places in a text. Asked in the order of the text, it reads the text once.</summary>
/// <remarks>Lines end where they end for the compiler, so that a build and a program name the same line.</remarks>
internal sealed class LinePlaces(string text)
{
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private int line;
    private int lineStart;
    private int lineEnd = IndexOfBreak(text, 0);

    /// <summary>Returns the place between two indexes, up to the end of the line. Indexes outside of the text are moved into it.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index after the last character.</param>
    public TextPlace Locate(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        if (start < lineStart)
        {
            line = 0;
            lineStart = 0;
            lineEnd = IndexOfBreak(text, 0);
        }

        while (lineEnd < text.Length && AfterBreak() is int next && start >= next)
        {
            line++;
            lineStart = next;
            lineEnd = IndexOfBreak(text, next);
        }

        return new TextPlace(start, Math.Max(0, Math.Min(end, lineEnd) - start), line, start - lineStart);
    }

    private static int IndexOfBreak(string text, int start)
    {
        int found = text.IndexOfAny(Breaks, start);
        return found < 0 ? text.Length : found;
    }

    private int AfterBreak() => text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
}
