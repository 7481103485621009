using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Values;

/// <summary>Reads a mapping key by key, and finally reports the keys that it cannot have.</summary>
internal sealed class MappingReader
{
    private const int MostKeys = 24;

    private readonly MappingNode? mapping;
    private readonly CatalogNode node;
    private readonly CatalogReport report;
    private readonly List<string>? requested;
    private readonly IReadOnlyList<string> known;

    /// <summary>Creates a reader of a mapping that may have the keys that are requested.</summary>
    /// <param name="node">The node. If it is not a mapping, that is reported, and it is read as an empty one.</param>
    /// <param name="what">The noun for the mapping in messages.</param>
    /// <param name="report">Collects the findings.</param>
    public MappingReader(CatalogNode node, string what, CatalogReport report)
        : this(node, what, report, new List<string>()) => requested = (List<string>)known;

    /// <summary>Creates a reader of a mapping whose keys are listed.</summary>
    /// <param name="node">The node. If it is not a mapping, that is reported, and it is read as an empty one.</param>
    /// <param name="what">The noun for the mapping in messages.</param>
    /// <param name="report">Collects the findings.</param>
    /// <param name="keys">The keys.</param>
    public MappingReader(CatalogNode node, string what, CatalogReport report, IReadOnlyList<string> keys)
    {
        known = keys;
        this.node = node;
        this.report = report;
        mapping = node as MappingNode;
        if (mapping is null)
        {
            report.Add(CatalogRules.Value, node.Span, $"{what} must be a mapping of keys to values, not {node.Description}");
        }
    }

    public CatalogNode? Optional(string key)
    {
        requested?.Add(key);
        return mapping?.Find(key);
    }

    public CatalogNode? Required(string key, string what)
    {
        CatalogNode? value = Optional(key);
        if (value is null && mapping is not null)
        {
            report.Add(CatalogRules.MissingKey, node.Span, $"'{key}' is missing: {what}");
        }

        return value;
    }

    public string? OptionalText(string key, string what) => Optional(key) is { } value ? ReadText(value, what, report) : null;

    public string? RequiredText(string key, string what) => Required(key, what) is { } value ? ReadText(value, what, report) : null;

    /// <summary>Returns the message for an empty mapping, list or row.</summary>
    public static string ExplainEmpty(string what) => $"an empty {what} states nothing; leave it out if there is nothing to state";

    /// <summary>Reports a mapping without keys.</summary>
    public void RequireContent()
    {
        if (mapping is { Entries.Count: 0 })
        {
            report.Add(CatalogRules.Value, node.Span, ExplainEmpty("mapping"));
        }
    }

    /// <summary>
    /// Reports the keys that the mapping cannot have, each with the most similar one that it can; returns whether there are none.
    /// </summary>
    public bool Finish()
    {
        bool isKnown = true;
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in mapping?.Entries ?? [])
        {
            string key = entry.Key.Text;
            if (known.Contains(key))
            {
                continue;
            }

            isKnown = false;
            string? nearest = EditDistance.Nearest(key, known);
            report.Add(
                CatalogRules.UnknownKey,
                entry.Key.Span,
                nearest is null
                    ? $"there is no key {MessageText.Quote(key)} here; the keys are {ListKeys()}; "
                        + "a fact that has no key belongs in a comment"
                    : $"there is no key {MessageText.Quote(key)} here; did you mean '{nearest}'?"
            );
        }

        return isKnown;
    }

    // The keys of a whole catalog would fill the screen.
    private string ListKeys() =>
        known.Count <= MostKeys
            ? Wording.JoinWithAnd(known)
            : $"{string.Join(", ", known.Take(MostKeys))} and {known.Count - MostKeys} more (see docs/catalog.md)";

    private static string? ReadText(CatalogNode value, string what, CatalogReport report)
    {
        if (value is ScalarNode { Text.Length: > 0 } scalar)
        {
            return scalar.Text;
        }

        report.Add(CatalogRules.Value, value.Span, $"expected {what}, not {value.Description}");
        return null;
    }
}
