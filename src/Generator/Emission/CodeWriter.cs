using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes indented C#: four spaces a level, <c>\n</c> on every system.</summary>
/// <remarks>
/// What is interpolated into a line goes into the text piece by piece: lines of their own would be most of what a run allocates.
/// </remarks>
internal sealed class CodeWriter
{
    /// <summary>The attribute that says who wrote the code.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Keyway\", \"{typeof(CodeWriter).Assembly.GetName().Version.ToString(3)}\")]";

    // The code of a large series takes megabytes: room for it that is made anew for each goes where memory is seldom cleaned up.
    private const int MostSpare = 4 * 1024 * 1024;
    private static StringBuilder? spare;

    private readonly StringBuilder text = Interlocked.Exchange(ref spare, null) ?? new StringBuilder();
    private int level;

    public void WriteLine() => text.Append('\n');

    public void WriteLine(string line)
    {
        Indent();
        text.Append(line).Append('\n');
    }

    public void WriteLine([InterpolatedStringHandlerArgument("")] Piecewise line)
    {
        _ = line;
        text.Append('\n');
    }

    /// <summary>An XML documentation comment of one element, on one line. The content must be XML already.</summary>
    public void WriteDoc(string element, string xml)
    {
        int name = element.IndexOf(' ');
        WriteLine($"/// <{element}>{xml}</{(name < 0 ? element : element.Substring(0, name))}>");
    }

    /// <summary>Opens a brace; disposing of the result closes it.</summary>
    public Block WriteBlock(string head, string tail = "")
    {
        WriteLine(head);
        WriteLine("{");
        level++;
        return new Block(this, "}" + tail);
    }

    /// <summary>What was written, as the compiler takes it. The writer is of no use after that.</summary>
    public SourceText Finish()
    {
        SourceText source = SourceText.From(new Reader(text), text.Length, Encoding.UTF8);
        text.Clear();
        if (text.Capacity <= MostSpare)
        {
            Interlocked.Exchange(ref spare, text);
        }

        return source;
    }

    private void Indent() => text.Append(' ', 4 * level);

    /// <summary>A line that is written as it is put together.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Piecewise
    {
        private readonly StringBuilder text;

        /// <param name="literalLength">How long the literals are; the compiler passes it.</param>
        /// <param name="formattedCount">How many values stand between them; likewise.</param>
        /// <param name="writer">Where the line is written.</param>
        public Piecewise(int literalLength, int formattedCount, CodeWriter writer)
        {
            _ = (literalLength, formattedCount);
            text = writer.text;
            writer.Indent();
        }

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(string? value) => text.Append(value);

        public void AppendFormatted(Length value) => text.Append(value.ToString());

        public void AppendFormatted(ConnectorRole value) => text.Append(value.ToString());

        public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Hands the text over piece by piece: as one string it would take its whole length once more.</summary>
    private sealed class Reader(StringBuilder text) : TextReader
    {
        private int place;

        public override int Peek() => place < text.Length ? text[place] : -1;

        public override int Read() => place < text.Length ? text[place++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            int read = Math.Min(count, text.Length - place);
            text.CopyTo(place, buffer, index, read);
            place += read;
            return read;
        }
    }

    /// <summary>A block that is still open.</summary>
    public readonly struct Block(CodeWriter writer, string tail) : IDisposable
    {
        public void Dispose()
        {
            writer.level--;
            writer.WriteLine(tail);
        }
    }
}
