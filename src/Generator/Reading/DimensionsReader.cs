using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;

namespace Keyway.Generator.Reading;

/// <summary>Reads the dimension tables of one role.</summary>
internal sealed class DimensionsReader(CatalogReport report, ConnectorRole role)
{
    private readonly QuantityReader quantities = new(report);

    // Rows that are there and could not be read: they are reported already, and not missing besides.
    private readonly HashSet<decimal> unreadable = [];

    /// <summary>The dimensions; nothing if the catalog has none, or none that can be used.</summary>
    public DimensionsModel? Read(CatalogNode? node, IReadOnlyList<ReadPart> parts)
    {
        if (node is null)
        {
            return null;
        }

        var mapping = new MappingReader(node, "dimensions", report);
        decimal? factor = ReadUnit(mapping);
        CatalogNode? lettersNode = mapping.Optional("letters");
        CatalogNode? byContacts = mapping.Optional("byContacts");
        CatalogNode? byMatedHeight = mapping.Optional("byMatedHeight");
        mapping.Finish();
        if (factor is not { } millimeters)
        {
            return null;
        }

        var letters = new List<ScalarNode>();
        DimensionTable contactTable = ReadTable(byContacts, letters, millimeters, ContactKeys);
        DimensionTable heightTable = ReadTable(byMatedHeight, letters, millimeters, HeightKeys);
        EquatableArray<LetterModel> meanings = ReadMeanings(lettersNode, letters);
        var model = new DimensionsModel(meanings, contactTable, heightTable);
        return letters.Count > 0 && CoversAll(model, parts) ? model : null;
    }

    private decimal? ReadUnit(MappingReader mapping)
    {
        CatalogNode? node = mapping.Required("unit", "the unit of all figures in the tables, as 'mm'");
        if (node is ScalarNode scalar)
        {
            foreach (Unit unit in Length.Units)
            {
                if (unit.Symbol == scalar.Text)
                {
                    return unit.Factor;
                }
            }
        }

        if (node is not null)
        {
            report.Add(CatalogRules.Value, node.Place, $"here stands a unit of length ({QuantityText.Symbols(Length.Units)}), not {node.Kind}");
        }

        return null;
    }

    private DimensionTable ReadTable(CatalogNode? node, List<ScalarNode> letters, decimal millimeters, Func<ScalarNode, IReadOnlyList<decimal>> readKeys)
    {
        if (node is null)
        {
            return DimensionTable.None;
        }

        var mapping = new MappingReader(node, "a dimension table", report);
        CatalogNode? columnsNode = mapping.Required("columns", "the letters of the columns, as [A, B, C]");
        CatalogNode? rowsNode = mapping.Required("rows", "the figures, row by row");
        mapping.Finish();
        List<ScalarNode> columns = ReadColumns(columnsNode, letters);
        if (columns.Count == 0 || rowsNode is null)
        {
            return DimensionTable.None;
        }

        if (rowsNode is not MappingNode entries)
        {
            report.Add(CatalogRules.Value, rowsNode.Place, $"rows are a mapping of counts or heights to figures, not {rowsNode.Kind}");
            return DimensionTable.None;
        }

        letters.AddRange(columns);
        var rows = new List<DimensionRow>();
        var seen = new Dictionary<decimal, ScalarNode>();
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in entries.Entries)
        {
            IReadOnlyList<decimal> keys = readKeys(entry.Key);
            foreach (decimal key in keys)
            {
                if (seen.TryGetValue(key, out ScalarNode first))
                {
                    report.Add(CatalogRules.TablesContradict, entry.Key.Place, $"{entry.Key.Kind} already has a row in this table", first.Place);
                }
                else
                {
                    seen.Add(key, entry.Key);
                }
            }

            if (ReadCells(entry.Value, columns.Count, millimeters) is { } values)
            {
                rows.Add(new DimensionRow(keys.ToEquatableArray(), values.ToEquatableArray()));
            }
            else
            {
                unreadable.UnionWith(keys);
            }
        }

        return new DimensionTable(columns.Count, rows.ToEquatableArray());
    }

    private List<ScalarNode> ReadColumns(CatalogNode? node, List<ScalarNode> letters)
    {
        var columns = new List<ScalarNode>();
        if (node is null)
        {
            return columns;
        }

        foreach (CatalogNode item in node is SequenceNode list ? list.Items : [node])
        {
            if (item is not ScalarNode { Text: { Length: > 0 and <= 20 } text } letter || !char.IsUpper(text[0]) || !text.All(IsLetterOrDigit))
            {
                report.Add(CatalogRules.Value, item.Place, $"columns are a list of the drawing's letters, as [A, B, C]; {item.Kind} is no such letter");
            }
            else if (letters.Concat(columns).FirstOrDefault(other => other.Text == text) is { } first)
            {
                report.Add(CatalogRules.TablesContradict, letter.Place, $"'{text}' is already a column", first.Place);
            }
            else
            {
                columns.Add(letter);
            }
        }

        return columns;
    }

    private static bool IsLetterOrDigit(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private decimal[]? ReadCells(CatalogNode node, int columns, decimal millimeters)
    {
        if (node is not SequenceNode list || list.Items.Count != columns)
        {
            string count = node is SequenceNode other ? $"{other.Items.Count} figures" : node.Kind;
            report.Add(CatalogRules.Value, node.Place, $"here stand {columns} figures, one for each column, not {count}");
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

    private IReadOnlyList<decimal> ContactKeys(ScalarNode key) => quantities.Count(key, "a number of contacts") is { } count ? [count] : [];

    private IReadOnlyList<decimal> HeightKeys(ScalarNode key) => [.. quantities.Lengths(key).Select(height => height.Millimeters)];

    private EquatableArray<LetterModel> ReadMeanings(CatalogNode? node, List<ScalarNode> letters)
    {
        var mapping = node is null ? null : new MappingReader(node, "what the letters stand for", report);
        EquatableArray<LetterModel> meanings = letters
            .Select(letter => new LetterModel(
                letter.Text,
                mapping?.OptionalText(letter.Text, "what the letter stands for") ?? $"dimension {letter.Text} of the drawing"))
            .ToEquatableArray();
        mapping?.Finish();
        return meanings;
    }

    /// <summary>Every part of the role has one row in each table, the same for all its mated heights.</summary>
    private bool CoversAll(DimensionsModel model, IReadOnlyList<ReadPart> parts)
    {
        bool covers = true;
        var missing = new HashSet<decimal>();
        foreach (ReadPart part in parts.Where(part => part.Role == role))
        {
            if (model.ByContacts.Columns > 0 && model.ByContacts.Find(part.Contacts) is null)
            {
                covers = false;
                if (!unreadable.Contains(part.Contacts) && missing.Add(part.Contacts))
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        part.Row.Place,
                        $"{part.Contacts} contacts are in a pair, but the dimension table of the {Wording.Name(role)}s has no row for them");
                }
            }

            if (model.ByMatedHeight.Columns == 0)
            {
                continue;
            }

            IReadOnlyList<decimal>?[] rows = [.. part.Heights.Select(height => model.ByMatedHeight.Find(height.Millimeters)).Distinct()];
            if (rows.Length == 1 && rows[0] is not null)
            {
                continue;
            }

            covers = false;
            if (!part.Heights.Any(height => unreadable.Contains(height.Millimeters)))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    part.Node.Place,
                    rows.Contains(null)
                        ? $"the dimension table of the {Wording.Name(role)}s has no row for the mated height of {part.Number}, {Wording.Heights([.. part.Heights])}"
                        : $"{part.Number} is in pairs of {Wording.Heights([.. part.Heights], "and")}, which have different rows in the dimension table");
            }
        }

        return covers;
    }
}
