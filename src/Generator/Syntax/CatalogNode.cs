using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Syntax;

/// <summary>A node of a catalog document, with its place in the text.</summary>
internal abstract class CatalogNode(int start, int end)
{
    /// <summary>
    /// What a message about the node underlines: of a mapping or a list the beginning, since the whole would be too much.
    /// </summary>
    public virtual TextSpan Span => TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, start + 1)));

    /// <summary>What the node is, in a message.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value.</summary>
internal sealed class ScalarNode(int start, int end, string text) : CatalogNode(start, end)
{
    private const int MostShown = 60;
    private static readonly char[] LineEnds = ['\n', '\r'];

    public string Text { get; } = text;

    public override TextSpan Span { get; } = TextSpan.FromBounds(start, Math.Max(start, end));

    public override string Description => Text.Length == 0 ? "nothing" : $"'{Shown}'";

    // A message is one line, and names a value rather than reciting it.
    private string Shown
    {
        get
        {
            int end = Math.Min(Text.Length, MostShown);
            int line = Text.IndexOfAny(LineEnds, 0, end);
            end = line < 0 ? end : line;
            return end == Text.Length ? Text : Text.Substring(0, end) + "…";
        }
    }
}

/// <summary>A list of values.</summary>
internal sealed class SequenceNode(int start, int end, IReadOnlyList<CatalogNode> items) : CatalogNode(start, end)
{
    public IReadOnlyList<CatalogNode> Items { get; } = items;

    public override string Description => "a list";
}

/// <summary>Keys with their values, in the order in which they are written; no key twice.</summary>
internal sealed class MappingNode(int start, int end, IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> entries)
    : CatalogNode(start, end)
{
    public IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries { get; } = entries;

    public override string Description => "a mapping";
}
