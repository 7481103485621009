using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>Reads one dimension table: the letters of the columns, then the values row by row.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="millimeters">The unit of the tables, in millimeters.</param>
/// <param name="letters">The letters of all tables so far; reading a table adds its letters.</param>
internal sealed class DimensionTableReader(CatalogReport report, decimal millimeters, List<ScalarNode> letters)
{
    private readonly QuantityReader quantities = new(report);

    /// <summary>Reads the table, or returns one without columns if there is none or it cannot be read.</summary>
    /// <param name="node">The table.</param>
    /// <param name="readKeys">Reads the key of a row.</param>
    public ReadTable Read(CatalogNode? node, Func<ScalarNode, IReadOnlyList<decimal>> readKeys)
    {
        if (node is null)
        {
            return ReadTable.None;
        }

        var mapping = new MappingReader(node, "a dimension table", report);
        CatalogNode? columnsNode = mapping.Required("columns", "the letters of the columns, such as [A, B, C]");
        CatalogNode? rowsNode = mapping.Required("rows", "the figures, row by row");
        mapping.Finish();
        List<ScalarNode> columns = ReadColumns(columnsNode);
        if (columns.Count == 0 || rowsNode is null)
        {
            return ReadTable.None;
        }

        if (rowsNode is not MappingNode entries)
        {
            report.Add(
                CatalogRules.Value,
                rowsNode.Span,
                $"rows must be a mapping of counts or heights to figures, not {rowsNode.Description}"
            );
            return ReadTable.None;
        }

        letters.AddRange(columns);
        var rows = new List<ReadRow>();
        var unreadable = new HashSet<decimal>();
        var seen = new Dictionary<decimal, ScalarNode>();
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in entries.Entries)
        {
            IReadOnlyList<decimal> keys = readKeys(entry.Key);
            foreach (decimal key in keys)
            {
                if (seen.TryGetValue(key, out ScalarNode first))
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        entry.Key.Span,
                        $"{entry.Key.Description} already has a row in this table",
                        first.Span
                    );
                }
                else
                {
                    seen.Add(key, entry.Key);
                }
            }

            if (ReadCells(entry.Value, columns.Count) is { } values && keys.Count > 0)
            {
                rows.Add(new ReadRow(entry.Key, keys, ((SequenceNode)entry.Value).Items, values));
            }
            else
            {
                unreadable.UnionWith(keys);
            }
        }

        return new ReadTable(columns, rows, unreadable);
    }

    private List<ScalarNode> ReadColumns(CatalogNode? node)
    {
        var columns = new List<ScalarNode>();
        if (node is null)
        {
            return columns;
        }

        foreach (CatalogNode item in node is SequenceNode list ? list.Items : [node])
        {
            if (
                item is not ScalarNode { Text: { Length: > 0 and <= 20 } text } letter
                || !char.IsUpper(text[0])
                || !text.All(IsLetterOrDigit)
            )
            {
                report.Add(CatalogRules.Value, item.Span, $"expected letters of the drawing, such as [A, B, C], not {item.Description}");
            }
            else if (letters.Concat(columns).FirstOrDefault(other => other.Text == text) is { } first)
            {
                report.Add(CatalogRules.TablesContradict, letter.Span, $"'{text}' is already a column", first.Span);
            }
            else
            {
                columns.Add(letter);
            }
        }

        return columns;
    }

    private static bool IsLetterOrDigit(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private decimal[]? ReadCells(CatalogNode node, int columns)
    {
        if (node is not SequenceNode list || list.Items.Count != columns)
        {
            string count = node is SequenceNode other ? Wording.FormatCount(other.Items.Count, "figure") : node.Description;
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected {Wording.FormatCount(columns, "figure")}, one for each column, not {count}"
            );
            return null;
        }

        var values = new decimal[columns];
        bool sound = true;
        for (int i = 0; i < columns; i++)
        {
            decimal? cell = quantities.Cell(list.Items[i]);
            sound &= cell is not null;
            values[i] = (cell ?? 0) * millimeters;
        }

        return sound ? values : null;
    }
}
