using System.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes indented C#: four spaces a level, <c>\n</c> on every system.</summary>
internal sealed class CodeWriter
{
    /// <summary>The attribute that says who wrote the code.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Keyway\", \"{typeof(CodeWriter).Assembly.GetName().Version.ToString(3)}\")]";

    private readonly StringBuilder text = new();
    private int level;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', 4 * level).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>An XML documentation comment of one element, on one line. The content must be XML already.</summary>
    public void Doc(string element, string xml) => Line($"/// <{element}>{xml}</{element.Split(' ')[0]}>");

    /// <summary>Opens a brace; disposing of the result closes it.</summary>
    public Block Braces(string head, string tail = "")
    {
        Line(head);
        Line("{");
        level++;
        return new Block(this, "}" + tail);
    }

    public override string ToString() => text.ToString();

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
