using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The schemes of the part numbers by role; null where the catalog has none.</summary>
internal readonly record struct NumberSchemes(NumberScheme? Sockets, NumberScheme? Headers, NumberScheme? Connectors)
{
    public bool AreNone => Sockets is null && Headers is null && Connectors is null;

    public static NumberSchemes Read(RoleNodes nodes, IReadOnlyList<PartOption> options, int? rows, CatalogReport report) =>
        new(
            NumberScheme.Read(nodes.Socket, options, rows, report),
            NumberScheme.Read(nodes.Header, options, rows, report),
            NumberScheme.Read(nodes.Connector, options, rows, report)
        );

    public NumberScheme? Get(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => Sockets,
            ConnectorRole.Header => Headers,
            _ => Connectors,
        };
}
