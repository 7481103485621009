using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads how the contacts of a series are arranged.</summary>
internal static class ContactsReader
{
    private static readonly PlausibleRange RowRange = new("1", "40");

    /// <summary>Returns the number of rows of contacts, or null if the catalog does not state it.</summary>
    public static int? ReadRows(CatalogNode? node, CatalogReport report)
    {
        if (node is null)
        {
            return null;
        }

        var mapping = new MappingReader(node, "'contacts'", report);
        CatalogNode? rows = mapping.Required("rows", "the number of rows of contacts, such as 2");
        mapping.Finish();
        return rows is null ? null : new QuantityReader(report).ReadCount(rows, RowRange, "a number of rows");
    }
}
