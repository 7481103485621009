namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reports S-expressions that do not end where the file ends: a part of the board would be missing without a word.</summary>
internal static class SExpressionErrors
{
    /// <summary>Reports what is wrong after the outermost list has been read.</summary>
    /// <param name="scanner">The scanner, after the last list.</param>
    /// <param name="root">The index of the parenthesis that opens the outermost list.</param>
    /// <param name="builder">The builder with the report.</param>
    public static void Report(SExpressionScanner scanner, int root, BoardFileBuilder builder)
    {
        string text = builder.Text;
        if (scanner.UnclosedString >= 0)
        {
            int start = scanner.UnclosedString;
            builder.Report.Add(start, start + 1, "this quotation mark is never closed; what follows cannot be read");
        }
        else if (scanner.Depth > 0)
        {
            string missing = scanner.Depth == 1 ? "a closing parenthesis is" : "closing parentheses are";
            builder.Report.Add(root, root + 1, $"{missing} missing for the list that begins here; the file may be cut off");
        }
        else
        {
            int rest = scanner.Position;
            while (rest < text.Length && (char.IsWhiteSpace(text[rest]) || text[rest] is '\0'))
            {
                rest++;
            }

            if (rest < text.Length)
            {
                builder.Report.Add(
                    rest,
                    text.Length,
                    "the list that the file consists of has ended before this; a closing parenthesis before it is one too many"
                );
            }
        }
    }
}
