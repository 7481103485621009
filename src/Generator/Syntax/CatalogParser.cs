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

    // The content of all open levels, one after the other; a level that closes takes its own from the end.
    private readonly List<CatalogNode> items = [];
    private readonly List<KeyValuePair<ScalarNode, CatalogNode>> entries = [];

    private readonly Level outside = new(parent: null);
    private Level level;
    private CatalogNode? root;
    private int last;

    private CatalogParser(CatalogReport report)
    {
        this.report = report;
        level = outside;
    }

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
                return IsPlain(mapping, start, end) && Open(start, end, isMapping: true);
            case SequenceStart sequence:
                return IsPlain(sequence, start, end) && Open(start, end, isMapping: false);
            case MappingEnd or SequenceEnd:
                return Place(Close(end));
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
        bool isKey = level.AwaitsKey;
        bool isNull = !isKey && scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };
        return new ScalarNode(start, end, isNull ? "" : scalar.Value, isNull);
    }

    private bool Open(int start, int end, bool isMapping)
    {
        if (level.AwaitsKey)
        {
            return Fail(start, start + 1, "a key must be plain text, not a list or a mapping");
        }

        level = level.Open(start, end, isMapping, isMapping ? entries.Count : items.Count);
        return level.Depth <= GreatestDepth || Fail(start, start + 1, $"a catalog must not be nested deeper than {GreatestDepth} levels");
    }

    private CatalogNode Close(int end)
    {
        Level closed = level;
        level = closed.Parent!;
        end = Math.Max(closed.OpenEnd, end);
        return closed.IsMapping
            ? new MappingNode(closed.Start, end, TakeFrom(entries, closed.First))
            : new SequenceNode(closed.Start, end, TakeFrom(items, closed.First));
    }

    /// <summary>Takes the items from a place on out of a list.</summary>
    private static T[] TakeFrom<T>(List<T> list, int first)
    {
        var taken = new T[list.Count - first];
        list.CopyTo(first, taken, 0, taken.Length);
        list.RemoveRange(first, taken.Length);
        return taken;
    }

    private bool Place(CatalogNode node)
    {
        if (ReferenceEquals(level, outside))
        {
            root = node;
        }
        else if (!level.IsMapping)
        {
            items.Add(node);
        }
        else if (level.Key is not { } key)
        {
            level.Key = (ScalarNode)node;
        }
        else
        {
            level.Key = null;
            AddEntry(key, node);
        }

        return true;
    }

    private void AddEntry(ScalarNode key, CatalogNode node)
    {
        if (level.FindKey(entries, key.Text) is { } first)
        {
            report.Add(
                CatalogRules.DuplicateKey,
                key.Span,
                $"{key.Description} is already in this mapping; keep one of the two",
                first.Span
            );
            return;
        }

        entries.Add(new KeyValuePair<ScalarNode, CatalogNode>(key, node));
    }

    private bool Fail(int start, int end, string message)
    {
        report.Add(CatalogRules.Syntax, TextSpan.FromBounds(Math.Max(0, start), Math.Max(0, Math.Max(start, end))), message);
        return false;
    }

    /// <summary>An open mapping or list. A catalog has a list for each row of a table, so each depth has one object.</summary>
    private sealed class Level(Level? parent)
    {
        // Most mappings have few keys, for which a dictionary costs more than it saves.
        private const int MostUnsorted = 12;

        private readonly Dictionary<string, ScalarNode> keys = new(StringComparer.Ordinal);
        private Level? inner;

        public Level? Parent => parent;

        public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

        public int Start { get; private set; }

        public int OpenEnd { get; private set; }

        public bool IsMapping { get; private set; }

        /// <summary>Gets the place of its content in the list of the parser.</summary>
        public int First { get; private set; }

        /// <summary>Gets or sets the key whose value comes next.</summary>
        public ScalarNode? Key { get; set; }

        public bool AwaitsKey => IsMapping && Key is null;

        public Level Open(int start, int end, bool isMapping, int first)
        {
            inner ??= new Level(this);
            (inner.Start, inner.OpenEnd, inner.IsMapping, inner.First) = (start, end, isMapping, first);
            inner.keys.Clear();
            return inner;
        }

        /// <summary>Finds a key of this mapping among the entries of the parser.</summary>
        public ScalarNode? FindKey(List<KeyValuePair<ScalarNode, CatalogNode>> entries, string key)
        {
            if (entries.Count - First <= MostUnsorted)
            {
                for (int place = First; place < entries.Count; place++)
                {
                    if (entries[place].Key.Text == key)
                    {
                        return entries[place].Key;
                    }
                }

                return null;
            }

            for (int place = First + keys.Count; place < entries.Count; place++)
            {
                keys.Add(entries[place].Key.Text, entries[place].Key);
            }

            return keys.TryGetValue(key, out ScalarNode known) ? known : null;
        }
    }
}
