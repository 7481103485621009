using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads what a catalog gives separately for sockets and headers, or once for hermaphroditic parts.</summary>
internal static class RolesReader
{
    public static (CatalogNode? Socket, CatalogNode? Header) Read(
        CatalogNode? node,
        string what,
        bool isHermaphroditic,
        CatalogReport report
    )
    {
        if (node is null)
        {
            return (null, null);
        }

        var mapping = new MappingReader(node, what, report);
        (CatalogNode?, CatalogNode?) both = isHermaphroditic
            ? (mapping.Optional("connector"), null)
            : (mapping.Optional("socket"), mapping.Optional("header"));
        mapping.RequireContent();
        mapping.Finish();
        return both;
    }
}
