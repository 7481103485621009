using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes indented C#: four spaces a level, <c>\n</c> on every system.</summary>
/// <remarks>What is interpolated into a line goes into the text piece by piece: lines of their own would be most of what a run allocates.</remarks>
internal sealed class CodeWriter
{
    /// <summary>The attribute that says who wrote the code.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Keyway\", \"{typeof(CodeWriter).Assembly.GetName().Version.ToString(3)}\")]";

    private readonly StringBuilder text;
    private int level;

    /// <param name="length">About how long the text becomes.</param>
    public CodeWriter(int length = 1_024) => text = new StringBuilder(length);

    public void Line() => text.Append('\n');

    public void Line(string line)
    {
        Indent();
        text.Append(line).Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] Piecewise line)
    {
        _ = line;
        text.Append('\n');
    }

    /// <summary>An XML documentation comment of one element, on one line. The content must be XML already.</summary>
    public void Doc(string element, string xml)
    {
        int name = element.IndexOf(' ');
        Line($"/// <{element}>{xml}</{(name < 0 ? element : element.Substring(0, name))}>");
    }

    /// <summary>Opens a brace; disposing of the result closes it.</summary>
    public Block Braces(string head, string tail = "")
    {
        Line(head);
        Line("{");
        level++;
        return new Block(this, "}" + tail);
    }

    public override string ToString() => text.ToString();

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

    /// <summary>A block that is still open.</summary>
    public readonly struct Block(CodeWriter writer, string tail) : IDisposable
    {
        public void Dispose()
        {
            writer.level--;
            writer.Line(tail);
        }
    }
}
