using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Syntax;

/// <summary>A node of a catalog document, with its location in the text.</summary>
internal abstract class CatalogNode(int start, int end)
{
    /// <summary>Gets the span that a message about the node underlines: for a mapping or a list, only the beginning.</summary>
    public virtual TextSpan Span => TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, start + 1)));

    /// <summary>Gets a description of the node for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value.</summary>
internal sealed class ScalarNode(int start, int end, string text) : CatalogNode(start, end)
{
    private const int MostShown = 60;
    private static readonly char[] LineEnds = ['\n', '\r'];

    public string Text { get; } = text;

    public override TextSpan Span { get; } = TextSpan.FromBounds(start, Math.Max(start, end));

    public override string Description => Text.Length == 0 ? "an empty value" : $"'{Shown}'";

    // A message has one line, so only the beginning of a long or multi-line value is shown.
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

/// <summary>Keys with their values, in document order; keys are unique.</summary>
internal sealed class MappingNode(int start, int end, IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> entries)
    : CatalogNode(start, end)
{
    public IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries { get; } = entries;

    public override string Description => "a mapping";
}
