using Keyway.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Syntax;

/// <summary>A node of a catalog document, with its location in the text.</summary>
internal abstract class CatalogNode(int start, int end)
{
    protected int Start => start;

    protected int End => end;

    /// <summary>Gets the span that a message about the node underlines: for a mapping or a list, only the beginning.</summary>
    public virtual TextSpan Span => TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, start + 1)));

    /// <summary>Gets a description of the node for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value.</summary>
/// <param name="start">The start of the value in the text of the file.</param>
/// <param name="end">The end of the value.</param>
/// <param name="text">The value; empty if it is null.</param>
/// <param name="isNull">Whether the value is the null of YAML and JSON.</param>
internal sealed class ScalarNode(int start, int end, string text, bool isNull = false) : CatalogNode(start, end)
{
    public string Text { get; } = text;

    /// <summary>Gets a value indicating whether the file has <c>null</c> here, which is an error everywhere.</summary>
    public bool IsNull { get; } = isNull;

    public override TextSpan Span => TextSpan.FromBounds(Start, Math.Max(Start, End));

    public override string Description =>
        IsNull ? "null"
        : Text.Length == 0 ? "an empty value"
        : MessageText.Quote(Text);
}

/// <summary>A list of values.</summary>
internal sealed class SequenceNode(int start, int end, CatalogNode[] items) : CatalogNode(start, end)
{
    public IReadOnlyList<CatalogNode> Items { get; } = items;

    public override string Description => "a list";
}

/// <summary>Keys with their values, in document order; keys are unique.</summary>
internal sealed class MappingNode(int start, int end, KeyValuePair<ScalarNode, CatalogNode>[] entries) : CatalogNode(start, end)
{
    public IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries => entries;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Returns the value of a key, or null if the mapping does not have it.</summary>
    public CatalogNode? Find(string key)
    {
        // Loops over the array itself: an enumerator of its interface is an object, and readers ask for every key they know.
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    public override string Description => "a mapping";
}
