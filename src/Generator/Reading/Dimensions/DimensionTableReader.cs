using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>Reads one dimension table: the letters of the columns, then the values row by row.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="unit">The unit of the tables.</param>
/// <param name="letters">The letters of all tables so far; reading a table adds its letters.</param>
internal sealed class DimensionTableReader(CatalogReport report, Unit unit, List<ScalarNode> letters)
{
    private static readonly decimal Least = Length.Parse(PlausibleRange.Dimension.Least).Millimeters;
    private static readonly decimal Most = Length.Parse(PlausibleRange.Dimension.Most).Millimeters;

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

        if (entries.Entries.Count == 0)
        {
            report.Add(CatalogRules.Value, rowsNode.Span, MappingReader.ExplainEmpty("mapping"));
        }

        letters.AddRange(columns);
        var rows = new List<ReadRow>();
        var strays = new List<ScalarNode>();
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

            if (ReadCells(entry.Value, columns.Count, strays) is { } values && keys.Count > 0)
            {
                rows.Add(new ReadRow(entry.Key, keys, ((SequenceNode)entry.Value).Items, values));
            }
            else
            {
                unreadable.UnionWith(keys);
            }
        }

        ReportStrays(strays, areAll: strays.Count == columns.Count * entries.Entries.Count);
        return new ReadTable(columns, rows, unreadable);
    }

    private List<ScalarNode> ReadColumns(CatalogNode? node)
    {
        var columns = new List<ScalarNode>();
        if (node is null)
        {
            return columns;
        }

        if (node is SequenceNode { Items.Count: 0 })
        {
            report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("list"));
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

    private decimal[]? ReadCells(CatalogNode node, int columns, List<ScalarNode> strays)
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
            if (quantities.ReadCell(list.Items[i]) is not { } cell)
            {
                sound = false;
                continue;
            }

            values[i] = cell * unit.Factor;
            if (!IsPlausible(values[i]))
            {
                strays.Add((ScalarNode)list.Items[i]);
                sound = false;
            }
        }

        return sound ? values : null;
    }

    private static bool IsPlausible(decimal millimeters) => millimeters >= Least && millimeters <= Most;

    // If no figure is possible, the unit of the table is wrong, which is one mistake.
    private void ReportStrays(List<ScalarNode> strays, bool areAll)
    {
        foreach (ScalarNode stray in areAll ? strays.Take(1) : strays)
        {
            string text = $"{stray.Text} {unit.Symbol}";
            report.Add(
                CatalogRules.Value,
                stray.Span,
                (areAll && strays.Count > 1 ? "as all figures of this table, " : "")
                    + $"{MessageText.Shorten(text)} is outside the plausible range {PlausibleRange.Dimension}"
                    + QuantityFaults.SuggestWithin(text, QuantityKinds.Length, PlausibleRange.Dimension)
            );
        }
    }
}
