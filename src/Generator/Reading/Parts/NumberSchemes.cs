using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The schemes of the part numbers by role; empty where the catalog has none.</summary>
/// <remarks>A role usually has one scheme. Several describe numbers of different structures; each number must fit one of them.</remarks>
internal readonly record struct NumberSchemes(
    IReadOnlyList<NumberScheme> Sockets,
    IReadOnlyList<NumberScheme> Headers,
    IReadOnlyList<NumberScheme> Connectors
)
{
    // Part numbers without a scheme near them would be compared in full.
    private const int MostEdits = 20;

    public bool AreNone => Sockets.Count == 0 && Headers.Count == 0 && Connectors.Count == 0;

    /// <summary>Gets all schemes.</summary>
    public IEnumerable<NumberScheme> All => [.. Sockets, .. Headers, .. Connectors];

    /// <summary>Reads the schemes of a series or of a variant.</summary>
    /// <param name="nodes">The schemes by role.</param>
    /// <param name="options">The options of the series.</param>
    /// <param name="rows">The number of rows of contacts, or null if the catalog does not state it.</param>
    /// <param name="report">Collects the findings.</param>
    /// <param name="areSeveral">Whether a role may have several schemes.</param>
    public static NumberSchemes Read(RoleNodes nodes, PartOptions options, int? rows, CatalogReport report, bool areSeveral = false)
    {
        return new NumberSchemes(ReadRole(nodes.Socket), ReadRole(nodes.Header), ReadRole(nodes.Connector));

        IReadOnlyList<NumberScheme> ReadRole(CatalogNode? node)
        {
            if (node is not SequenceNode list || !areSeveral)
            {
                return NumberScheme.Read(node, options, rows, report) is { } scheme ? [scheme] : [];
            }

            if (list.Items.Count == 0)
            {
                report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
            }

            return [.. list.Items.Select(item => NumberScheme.Read(item, options, rows, report)).OfType<NumberScheme>()];
        }
    }

    public IReadOnlyList<NumberScheme> Get(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => Sockets,
            ConnectorRole.Header => Headers,
            _ => Connectors,
        };

    /// <summary>Returns the only scheme of a role of a variant, or null if it has none.</summary>
    public NumberScheme? GetOnly(ConnectorRole role) => Get(role) is { Count: > 0 } schemes ? schemes[0] : null;

    /// <summary>Returns the scheme whose numbers are nearest to one that fits none, or null if the role has no scheme.</summary>
    public NumberScheme? FindNearest(ConnectorRole role, string number, int count, Length matedHeight)
    {
        IReadOnlyList<NumberScheme> schemes = Get(role);
        return schemes.Count < 2
            ? schemes.Count == 0
                ? null
                : schemes[0]
            : schemes
                .OrderBy(scheme =>
                    scheme.FindExpected(count, matedHeight) is { } expected
                        ? EditDistance.Between(number, expected, MostEdits)
                        : MostEdits + 2
                )
                .First();
    }
}
