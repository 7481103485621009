using System.Xml;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Finds places of an XML text by the lines and columns that its reader tells.</summary>
internal sealed class XmlPlaces(BoardFileBuilder builder, IXmlLineInfo reader)
{
    private readonly string text = builder.Text;
    private TextLines lines = new(builder.Text);
    private int line;

    /// <summary>Returns the place at which the reader stands.</summary>
    public TextPlace Locate(int length)
    {
        int start = GetIndex(reader.LineNumber, reader.LinePosition);
        return builder.Locate(start, start + length);
    }

    /// <summary>Returns the place of the value of the attribute at whose name the reader stands.</summary>
    public TextPlace LocateValue(int nameLength, int length)
    {
        int start = GetIndex(reader.LineNumber, reader.LinePosition) + nameLength;
        int end = Math.Min(text.Length, start + 8);
        while (start < end && text[start] is not ('"' or '\''))
        {
            start++;
        }

        return builder.Locate(start + 1, start + 1 + length);
    }

    /// <summary>Returns the index of a line and a column that start at 1, moved into the text.</summary>
    public int GetIndex(int lineNumber, int column)
    {
        if (lineNumber < line)
        {
            lines = new TextLines(text);
            line = 0;
        }

        for (; line < lineNumber; line++)
        {
            if (!lines.Next())
            {
                return text.Length;
            }
        }

        return Math.Max(0, Math.Min(lines.Start + column - 1, text.Length));
    }
}
