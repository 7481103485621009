using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The codes of a scheme of part numbers: those of numbers of contacts, of mated heights and of the heights of halves.</summary>
internal sealed class NumberCodes
{
    private readonly CatalogReport report;
    private readonly QuantityReader quantities;
    private readonly Dictionary<int, string> contacts = [];
    private readonly Dictionary<string, IReadOnlyList<Length>> heights = new(StringComparer.Ordinal);
    private readonly List<Half> halves = [];

    /// <summary>Reads the codes of a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="report">Collects the findings.</param>
    public NumberCodes(MappingReader scheme, CatalogReport report)
    {
        this.report = report;
        quantities = new QuantityReader(report);
        ReadContactCodes(scheme.Optional("contacts"));
        ReadHeightCodes(scheme.Optional("heights"));
        CatalogNode? node = scheme.Optional("halves");
        HaveHalves = node is not null;
        ReadHalfCodes(node);
    }

    /// <summary>Gets the codes of numbers of contacts that are not written as they are.</summary>
    public IReadOnlyDictionary<int, string> Contacts => contacts;

    /// <summary>Gets the mated heights by code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Length>> Heights => heights;

    public List<Half> Halves => halves;

    /// <summary>Gets a value indicating whether the scheme has codes of halves, which may all be unreadable.</summary>
    public bool HaveHalves { get; }

    /// <summary>Gets a value indicating whether a code could not be read.</summary>
    public bool AreIncomplete { get; private set; }

    private void ReadContactCodes(CatalogNode? node)
    {
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries(node, "contact codes"))
        {
            if (quantities.ReadCount(entry.Value, PlausibleRange.AnyCount, "a number of contacts") is not { } count)
            {
                AreIncomplete = true;
                continue;
            }

            if (entry.Key.Text.Length == 0)
            {
                AreIncomplete = true;
                report.Add(CatalogRules.Value, entry.Key.Span, "a number of contacts needs a code of at least one character");
                continue;
            }

            if (contacts.TryGetValue(count, out string other))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    entry.Value.Span,
                    $"{count} contacts already have the code {MessageText.Quote(other)}"
                );
            }
            else
            {
                contacts.Add(count, entry.Key.Text);
            }
        }
    }

    private void ReadHeightCodes(CatalogNode? node)
    {
        var codes = new Dictionary<Length, string>();
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries(node, "height codes"))
        {
            IReadOnlyList<Length> meant = quantities.ReadLengths(entry.Value, PlausibleRange.MatedHeight);
            AreIncomplete |= meant.Count == 0;
            foreach (Length height in meant)
            {
                if (codes.TryGetValue(height, out string other) && other != entry.Key.Text)
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        entry.Value.Span,
                        $"{height} already has the code {MessageText.Quote(other)}"
                    );
                }
                else
                {
                    codes[height] = entry.Key.Text;
                }
            }

            heights.Add(entry.Key.Text, meant);
        }
    }

    private void ReadHalfCodes(CatalogNode? node)
    {
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries(node, "codes of halves"))
        {
            if (quantities.ReadLength(entry.Value, PlausibleRange.HalfHeight) is not { } height)
            {
                AreIncomplete = true;
                continue;
            }

            if (halves.Find(half => half.Height == height) is { } other)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    entry.Value.Span,
                    $"{height} already has the code {MessageText.Quote(other.Code)}"
                );
            }
            else
            {
                halves.Add(new Half(entry.Key.Text, height));
            }
        }
    }

    private IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries(CatalogNode? node, string what)
    {
        if (node is MappingNode mapping)
        {
            if (mapping.Entries.Count == 0)
            {
                report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("mapping"));
            }

            return mapping.Entries;
        }

        if (node is not null)
        {
            AreIncomplete = true;
            report.Add(CatalogRules.Value, node.Span, $"{what} must be a mapping of codes to their meanings, not {node.Description}");
        }

        return [];
    }

    /// <summary>A code for the height of a half.</summary>
    public sealed record Half(string Code, Length Height);
}
