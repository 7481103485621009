using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Reads the forms of part numbers that are made but not in the tables, such as <c>AXK5{contacts}147YG</c>; only partial catalogs have
/// them.
/// </summary>
internal static class UnlistedReader
{
    private const string ContactsField = "{contacts}";

    /// <summary>Returns the forms with the placeholder of a family for the contact code.</summary>
    public static IReadOnlyList<string> Read(CatalogNode? node, bool isPartial, CatalogReport report)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not SequenceNode list)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected a list of forms of part numbers, such as 'AXK5{ContactsField}147YG', not {node.Description}"
            );
            return [];
        }

        if (list.Items.Count == 0)
        {
            report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
        }

        if (!isPartial)
        {
            report.Add(
                CatalogRules.TablesContradict,
                node.Span,
                "parts that are not listed contradict a complete catalog; add 'coverage: partial' to 'source'"
            );
        }

        return [.. list.Items.Select(item => ReadForm(item, report)).OfType<string>()];
    }

    private static string? ReadForm(CatalogNode node, CatalogReport report)
    {
        string form = node is ScalarNode { Text: var text } ? text.Replace(ContactsField, CatalogFamily.Placeholder) : "";
        int place = form.IndexOf(CatalogFamily.Placeholder, StringComparison.Ordinal);
        string rest = place < 0 ? "" : form.Remove(place, CatalogFamily.Placeholder.Length);
        if (rest.Length > 0 && PartNumberText.FindFault(rest) is null)
        {
            return form;
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"expected the form of a part number with '{ContactsField}' once, such as 'AXK5{ContactsField}147YG', not {node.Description}"
        );
        return null;
    }
}
