using Keyway.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Keyway.Generator.Syntax;

/// <summary>Parses catalog text into nodes. JSON is a subset of YAML, so one parser reads both.</summary>
/// <remarks>
/// Catalogs may come from untrusted sources. Only the event parser of YamlDotNet is used, because its other readers recurse. Depth and size
/// are limited, and anchors, aliases, tags and merge keys, which let a small text expand to a large tree, are rejected.
/// </remarks>
internal sealed class CatalogParser
{
    public const int GreatestDepth = 64;
    public const int GreatestLength = 32 * 1024 * 1024;

    private readonly CatalogReport report;
    private Level? level;
    private CatalogNode? root;
    private int last;

    private CatalogParser(CatalogReport report) => this.report = report;

    /// <summary>Parses the document and returns its root, or null after reporting why the text cannot be read.</summary>
    public static CatalogNode? Parse(string text, CatalogReport report, CancellationToken cancellation)
    {
        if (text.Length > GreatestLength)
        {
            report.Add(
                CatalogRules.Syntax,
                default(TextSpan),
                $"the file has {text.Length} characters, but a catalog may have at most {GreatestLength}; split it into one file per series"
            );
            return null;
        }

        return new CatalogParser(report).Read(text, cancellation);
    }

    private CatalogNode? Read(string text, CancellationToken cancellation)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                cancellation.ThrowIfCancellationRequested();
                if (parser.Current is { } current && !Take(current))
                {
                    return null;
                }
            }
        }
        catch (YamlException exception)
        {
            int start = (int)exception.Start.Index;
            Fail(start > 0 ? start : last, Math.Max((int)exception.End.Index, start), Reason(exception));
            return null;
        }
        // YamlDotNet throws exceptions of many types on malformed text; any that escaped would end in a build without the parts.
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Fail(last, last, "the text is not well-formed from here on");
            return null;
        }

        if (root is null)
        {
            report.Add(CatalogRules.Syntax, default(TextSpan), "the catalog is empty; start it with 'series:' and the name of a series");
        }

        return root;
    }

    private static string Reason(YamlException exception)
    {
        string message = exception.Message;
        int end = message.IndexOf('\n');
        return "the text is not well-formed: " + (end < 0 ? message : message.Substring(0, end)).TrimEnd('.', '\r');
    }

    private bool Take(ParsingEvent current)
    {
        int start = (int)current.Start.Index;
        int end = (int)current.End.Index;
        last = start;
        switch (current)
        {
            case Scalar scalar:
                return IsPlain(scalar, start, end) && Place(CreateScalar(start, end, scalar));
            case MappingStart mapping:
                return IsPlain(mapping, start, end) && Open(new Level(start, end, level, isMapping: true));
            case SequenceStart sequence:
                return IsPlain(sequence, start, end) && Open(new Level(start, end, level, isMapping: false));
            case MappingEnd or SequenceEnd:
                Level closed = level!;
                level = closed.Parent;
                return Place(closed.ToNode(end));
            case AnchorAlias alias:
                return Fail(
                    start,
                    end,
                    $"aliases (*{MessageText.Shorten(alias.Value.Value)}) are not allowed in a catalog; write the value out"
                );
            case DocumentStart when root is not null:
                return Fail(start, end, "a second document begins here; a catalog file has only one");
            default:
                return true;
        }
    }

    private bool IsPlain(NodeEvent node, int start, int end)
    {
        if (!node.Anchor.IsEmpty)
        {
            return Fail(start, end, $"anchors (&{MessageText.Shorten(node.Anchor.Value)}) are not allowed in a catalog");
        }

        return node.Tag.IsEmpty || Fail(start, end, "tags are not allowed in a catalog");
    }

    // As a key, null is the word, which can be a code of a manufacturer.
    private ScalarNode CreateScalar(int start, int end, Scalar scalar)
    {
        bool isKey = level is { IsMapping: true, Key: null };
        bool isNull = !isKey && scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };
        return new ScalarNode(start, end, isNull ? "" : scalar.Value, isNull);
    }

    private bool Open(Level opened)
    {
        if (level is { IsMapping: true, Key: null })
        {
            return Fail(opened.Start, opened.Start + 1, "a key must be plain text, not a list or a mapping");
        }

        level = opened;
        return opened.Depth <= GreatestDepth
            || Fail(opened.Start, opened.Start + 1, $"a catalog must not be nested deeper than {GreatestDepth} levels");
    }

    private bool Place(CatalogNode node)
    {
        if (level is null)
        {
            root = node;
            return true;
        }

        if (!level.IsMapping)
        {
            level.Items!.Add(node);
        }
        else if (level.Key is null)
        {
            level.Key = (ScalarNode)node;
        }
        else
        {
            if (level.FindKey(level.Key.Text) is not { } first)
            {
                level.Add(level.Key, node);
            }
            else
            {
                report.Add(
                    CatalogRules.DuplicateKey,
                    level.Key.Span,
                    $"{level.Key.Description} is already in this mapping; keep one of the two",
                    first.Span
                );
            }

            level.Key = null;
        }

        return true;
    }

    private bool Fail(int start, int end, string message)
    {
        report.Add(CatalogRules.Syntax, TextSpan.FromBounds(Math.Max(0, start), Math.Max(0, Math.Max(start, end))), message);
        return false;
    }

    /// <summary>An open mapping or list.</summary>
    private sealed class Level(int start, int openEnd, Level? parent, bool isMapping)
    {
        // Most mappings have few keys, for which a dictionary costs more than it saves.
        private const int MostUnsorted = 12;

        private Dictionary<string, ScalarNode>? keys;

        public int Start { get; } = start;

        public Level? Parent { get; } = parent;

        public int Depth { get; } = 1 + (parent?.Depth ?? 0);

        public bool IsMapping { get; } = isMapping;

        public ScalarNode? Key { get; set; }

        // A catalog has a list for each row of a table, so lists do not allocate what only mappings need.
        public List<CatalogNode>? Items { get; } = isMapping ? null : new(capacity: 2);

        public List<KeyValuePair<ScalarNode, CatalogNode>>? Entries { get; } = isMapping ? [] : null;

        public ScalarNode? FindKey(string key)
        {
            if (keys is not null)
            {
                return keys.TryGetValue(key, out ScalarNode known) ? known : null;
            }

            foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries!)
            {
                if (entry.Key.Text == key)
                {
                    return entry.Key;
                }
            }

            return null;
        }

        public void Add(ScalarNode key, CatalogNode node)
        {
            Entries!.Add(new KeyValuePair<ScalarNode, CatalogNode>(key, node));
            if (keys is not null)
            {
                keys.Add(key.Text, key);
            }
            else if (Entries.Count > MostUnsorted)
            {
                keys = new Dictionary<string, ScalarNode>(4 * MostUnsorted, StringComparer.Ordinal);
                foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries)
                {
                    keys.Add(entry.Key.Text, entry.Key);
                }
            }
        }

        public CatalogNode ToNode(int end) =>
            IsMapping ? new MappingNode(Start, Math.Max(openEnd, end), Entries!) : new SequenceNode(Start, Math.Max(openEnd, end), Items!);
    }
}
