using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads what a catalog gives separately for sockets, headers and hermaphroditic parts.</summary>
internal static class RolesReader
{
    public static RoleNodes Read(CatalogNode? node, string what, PairKinds kinds, CatalogReport report)
    {
        if (node is null)
        {
            return default;
        }

        var mapping = new MappingReader(node, what, report);
        var nodes = new RoleNodes(
            kinds.HasHalves ? mapping.Optional("socket") : null,
            kinds.HasHalves ? mapping.Optional("header") : null,
            kinds.HasAlike ? mapping.Optional("connector") : null
        );
        mapping.RequireContent();
        mapping.Finish();
        return nodes;
    }
}

/// <summary>What a catalog gives for sockets, for headers and for hermaphroditic parts; null where it gives nothing.</summary>
internal readonly record struct RoleNodes(CatalogNode? Socket, CatalogNode? Header, CatalogNode? Connector);
