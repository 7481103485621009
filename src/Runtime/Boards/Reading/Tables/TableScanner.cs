using Keyway.Text;

namespace Keyway.Boards.Reading.Tables;

/// <summary>Reads the cells of a table with separators, row by row. Quoted cells may contain separators and line breaks.</summary>
internal sealed class TableScanner(string text, char separator)
{
    private readonly char[] cellEnds = [separator, '\n', '\r'];

    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private bool isRowEnded = true;

    /// <summary>The index of the first character of the cell, without blanks and without its quotation mark.</summary>
    public int Start { get; private set; }

    /// <summary>The index after the last character of the cell, without blanks and without its quotation mark.</summary>
    public int End { get; private set; }

    /// <summary>The index of a quotation mark that nothing closes, or -1.</summary>
    public int UnclosedCell { get; private set; } = -1;

    /// <summary>Goes to the next row, leaving out what is left of the current one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool NextRow()
    {
        while (!isRowEnded)
        {
            NextCell();
        }

        isRowEnded = false;
        return position < text.Length;
    }

    /// <summary>Goes to the next cell of the row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool NextCell()
    {
        if (isRowEnded)
        {
            return false;
        }

        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        bool isQuoted = position < text.Length && text[position] == '"';
        Start = isQuoted ? position + 1 : position;
        if (isQuoted)
        {
            SkipQuoted();
        }

        int end = text.IndexOfAny(cellEnds, position);
        end = end < 0 ? text.Length : end;
        if (!isQuoted)
        {
            End = end;
        }

        while (End > Start && text[End - 1] == ' ')
        {
            End--;
        }

        isRowEnded = end == text.Length || text[end] != separator;
        bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        position = Math.Min(text.Length, isPair ? end + 2 : end + 1);
        return true;
    }

    /// <summary>Returns the content of the cell; in a quoted one, two quotation marks stand for one.</summary>
    public string GetCell(TextPool pool) =>
        Start > 0 && text[Start - 1] == '"' && text.IndexOf('"', Start, End - Start) >= 0
            ? text.Substring(Start, End - Start).Replace("\"\"", "\"")
            : pool.Get(text, Start, End - Start);

    private void SkipQuoted()
    {
        position = Start;
        while (true)
        {
            int found = text.IndexOf('"', position);
            if (found < 0)
            {
                UnclosedCell = Start - 1;
                End = text.Length;
                position = text.Length;
                return;
            }

            position = found + 1;
            if (position >= text.Length || text[position] != '"')
            {
                End = found;
                return;
            }

            position++;
        }
    }
}
