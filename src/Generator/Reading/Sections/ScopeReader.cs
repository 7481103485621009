using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>
/// Reads which parts a row of facts applies to, such as
/// <c>{ contacts: 26 to 70, part: socket, matedHeight: 3.5 mm, variant: inspection }</c>.
/// </summary>
internal sealed class ScopeReader(CatalogReport report, PartOptions options)
{
    /// <summary>Reads the scope, or returns null after reporting why it cannot be read.</summary>
    public ManifestScope? Read(CatalogNode node, SectionExtent extent)
    {
        var mapping = new MappingReader(node, "'for'", report);
        IReadOnlyList<(int, int)>? contacts = null;
        IReadOnlyList<(Length, Length)>? heights = null;
        ConnectorRole? role = null;
        string? variant = null;
        bool isSound = node is MappingNode;
        if (mapping.Optional("contacts") is { } counts)
        {
            isSound &= (contacts = ReadCounts(counts)) is not null;
        }

        if (mapping.Optional("matedHeight") is { } height)
        {
            isSound &= (heights = ReadHeights(height)) is not null;
        }

        if (extent == SectionExtent.Parts && mapping.Optional("part") is { } part)
        {
            role = (part as ScalarNode)?.Text switch
            {
                "socket" => ConnectorRole.Socket,
                "header" => ConnectorRole.Header,
                _ => null,
            };
            if (role is null)
            {
                report.Add(CatalogRules.Value, part.Span, $"expected 'socket' or 'header', not {part.Description}");
                isSound = false;
            }
        }

        if (mapping.Optional("variant") is { } named)
        {
            variant = (named as ScalarNode)?.Text;
            if (variant is null || !Identifiers.IsPlain(variant))
            {
                report.Add(
                    CatalogRules.Value,
                    named.Span,
                    $"expected the name of a variant, or '{ManifestKeywords.Standard}', not {named.Description}"
                );
                isSound = false;
            }
        }

        List<(string, IReadOnlyList<string>)>? chosen = [];
        if (extent == SectionExtent.Parts && (options.Count > 0 || options.AreIncomplete) && mapping.Optional("options") is { } codes)
        {
            isSound &= (chosen = ReadOptions(codes)) is not null;
        }

        mapping.RequireContent();
        mapping.Finish();
        return isSound ? ManifestScope.Create(contacts, heights, role, variant, chosen) : null;
    }

    /// <summary>Reads numbers of contacts and ranges of them, or returns null after reporting why they cannot be read.</summary>
    public IReadOnlyList<(int Least, int Most)>? ReadCounts(CatalogNode node) =>
        Ranges(node, CountRange, "numbers of contacts, such as '26 to 70' or '24 or less'");

    /// <summary>Reads mated heights and ranges of them, or returns null after reporting why they cannot be read.</summary>
    public IReadOnlyList<(Length Least, Length Most)>? ReadHeights(CatalogNode node) =>
        Ranges(node, HeightRange, "mated heights, such as '1.5 mm' or '2.0 mm to 3.5 mm'");

    /// <summary>Reads a mapping of options to one or several of their codes, such as <c>{ plating: F, packing: [-TR, -FR] }</c>.</summary>
    private List<(string, IReadOnlyList<string>)>? ReadOptions(CatalogNode node)
    {
        var mapping = new MappingReader(node, "'options'", report);
        var chosen = new List<(string, IReadOnlyList<string>)>();
        bool isSound = node is MappingNode;
        foreach (PartOption option in options)
        {
            if (mapping.Optional(option.Name) is not { } stated)
            {
                continue;
            }

            var codes = new List<string>();
            foreach (CatalogNode item in stated is SequenceNode list ? list.Items : [stated])
            {
                if (item is ScalarNode { IsNull: false, Text: var code } && option.Codes.Any(known => known.Code == code))
                {
                    codes.Add(code);
                }
                else if (option.IsIncomplete)
                {
                    // The code that could not be read has its own finding, and may be this one.
                    isSound = false;
                }
                else
                {
                    string known = Wording.JoinWithOr([.. option.Codes.Select(one => MessageText.Quote(one.Code))]);
                    report.Add(
                        CatalogRules.Value,
                        item.Span,
                        $"expected a code of the option '{option.Name}', {known}, not {item.Description}"
                    );
                    isSound = false;
                }
            }

            isSound &= codes.Count > 0;
            chosen.Add((option.Name, codes));
        }

        mapping.RequireContent();
        bool isKnown = options.AreIncomplete
            ? node is MappingNode { Entries: var entries } && entries.Count == chosen.Count
            : mapping.Finish();
        return isKnown && isSound ? chosen : null;
    }

    private List<(T, T)>? Ranges<T>(CatalogNode node, Func<string, (T, T)?> read, string what)
    {
        var ranges = new List<(T, T)>();
        if (node is SequenceNode { Items.Count: 0 })
        {
            report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("list"));
            return null;
        }

        IEnumerable<CatalogNode> items = node is SequenceNode list ? list.Items : [node];
        foreach (CatalogNode item in items)
        {
            foreach (string text in item is ScalarNode scalar ? scalar.Text.Split(',') : [""])
            {
                if (typeof(T) == typeof(Length) && ExplainDigits(text) is { } fault)
                {
                    report.Add(CatalogRules.Value, item.Span, fault);
                    return null;
                }

                if (read(text.Trim()) is { } range)
                {
                    ranges.Add(range);
                }
                else
                {
                    report.Add(CatalogRules.Value, item.Span, $"expected {what}, not {item.Description}");
                    return null;
                }
            }
        }

        return ranges;
    }

    private static string? ExplainDigits(string text) =>
        QuantityFaults.SplitRange(text) is { } ends
            ? QuantityFaults.ExplainDigits(ends.Minimum) ?? QuantityFaults.ExplainDigits(ends.Maximum)
            : QuantityFaults.ExplainDigits(text);

    private static (int, int)? CountRange(string text) =>
        text.EndsWith(" or less", StringComparison.Ordinal) && TryCount(text.Substring(0, text.Length - " or less".Length), out int most)
            ? (1, most)
        : text.EndsWith(" or more", StringComparison.Ordinal) && TryCount(text.Substring(0, text.Length - " or more".Length), out int least)
            ? (least, int.MaxValue)
        : ManifestValues.TryParseRange(text, TryCount, out int from, out int to) ? (from, to)
        : null;

    private static bool TryCount(string? text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and <= 1_000_000;

    private static (Length, Length)? HeightRange(string text) =>
        ManifestValues.TryParseRange(text, Length.TryParse, out Length from, out Length to) && from > Length.Zero ? (from, to) : null;
}
