using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The kinds of parts in the pairs of a series: sockets and headers, hermaphroditic parts, or both.</summary>
/// <param name="HasHalves">Whether there are sockets and headers.</param>
/// <param name="HasAlike">Whether there are hermaphroditic parts.</param>
internal readonly record struct PairKinds(bool HasHalves, bool HasAlike)
{
    public const string Key = "hermaphroditic";

    /// <summary>Gets the roles of the parts.</summary>
    public IEnumerable<ConnectorRole> Roles =>
        [
            .. HasHalves ? [ConnectorRole.Socket, ConnectorRole.Header] : Array.Empty<ConnectorRole>(),
            .. HasAlike ? [ConnectorRole.Hermaphroditic] : Array.Empty<ConnectorRole>(),
        ];

    /// <summary>Finds the kinds of the tables of pairs.</summary>
    /// <param name="pairs">The tables.</param>
    /// <param name="isHermaphroditic">What the series states for tables that do not state it themselves.</param>
    public static PairKinds Find(CatalogNode? pairs, bool isHermaphroditic)
    {
        bool hasHalves = false,
            hasAlike = false;
        foreach (MappingNode table in (pairs as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            CatalogNode? own = table.Entries.FirstOrDefault(entry => entry.Key.Text == Key).Value;
            bool isAlike = own is ScalarNode { Text: var text } ? text == "true" : isHermaphroditic;
            hasHalves |= !isAlike;
            hasAlike |= isAlike;
        }

        return hasHalves || hasAlike ? new PairKinds(hasHalves, hasAlike) : new PairKinds(!isHermaphroditic, isHermaphroditic);
    }

    /// <summary>Reads whether parts are hermaphroditic, or returns null if the node is absent or has another value.</summary>
    public static bool? Read(CatalogNode? node, CatalogReport report)
    {
        if (node is not null and not ScalarNode { Text: "true" or "false" })
        {
            report.Add(CatalogRules.Value, node.Span, $"expected 'true' or 'false', not {node.Description}");
        }

        return node is ScalarNode { Text: var text and ("true" or "false") } ? text == "true" : null;
    }
}
