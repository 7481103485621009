using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Keyway.Quantities;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>Reads the dimension tables of one role.</summary>
internal sealed class DimensionsReader(CatalogReport report, ConnectorRole role)
{
    private readonly QuantityReader quantities = new(report);

    /// <summary>Gets the heights of the halves above their boards, after the tables are read; empty if no column is called one.</summary>
    public IReadOnlyList<HalfHeight> Heights { get; private set; } = [];

    /// <summary>Reads the dimensions, or returns null if the catalog has none or they cannot be used.</summary>
    /// <param name="node">The tables.</param>
    /// <param name="pairs">The parts of the series.</param>
    /// <param name="pitch">The pitch, or null if the catalog does not give it.</param>
    public DimensionsModel? Read(CatalogNode? node, PairsReader pairs, Length? pitch)
    {
        if (node is null)
        {
            return null;
        }

        var mapping = new MappingReader(node, "dimensions", report);
        Unit? unit = ReadUnit(mapping);
        CatalogNode? lettersNode = mapping.Optional("letters");
        CatalogNode? byContacts = mapping.Optional("byContacts");
        CatalogNode? byMatedHeight = mapping.Optional("byMatedHeight");
        string? table = mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that gives the figures");
        if (mapping.Finish() && byContacts is null && byMatedHeight is null && unit is not null)
        {
            report.Add(
                CatalogRules.MissingKey,
                node.Span,
                "'byContacts' or 'byMatedHeight' is missing: the dimensions, by number of contacts or by mated height"
            );
        }

        if (unit is not { } known)
        {
            return null;
        }

        var letters = new List<ScalarNode>();
        var tables = new DimensionTableReader(report, known, letters);
        ReadTable contactTable = tables.Read(byContacts, ContactKeys);
        ReadTable heightTable = tables.Read(byMatedHeight, HeightKeys);
        EquatableArray<LetterModel> meanings = ReadMeanings(lettersNode, letters);
        Heights = [.. HalfHeight.FindAll(heightTable, meanings)];
        if (letters.Count == 0)
        {
            return null;
        }

        var checks = new DimensionChecks(
            report,
            [.. pairs.Parts.Where(part => part.Role == role && part.Basic is null)],
            ConnectorRoles.GetName(role)
        );
        checks.CheckLines(contactTable, pitch);
        checks.CheckUnusedRows(contactTable, pairs);
        if (known.Symbol == "mm")
        {
            new DecimalChecks(report, ConnectorRoles.GetName(role)).Check(contactTable, heightTable);
        }

        bool covers = checks.CoverAll(contactTable, heightTable);
        return covers ? new DimensionsModel(meanings, contactTable.ToModel(), heightTable.ToModel(), table) : null;
    }

    private Unit? ReadUnit(MappingReader mapping)
    {
        CatalogNode? node = mapping.Required("unit", "the unit of all figures in the tables, such as 'mm'");
        if (node is ScalarNode scalar)
        {
            foreach (Unit unit in Length.Units)
            {
                if (unit.Symbol == scalar.Text)
                {
                    return unit;
                }
            }
        }

        if (node is not null)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected a unit of length ({QuantityText.Symbols(Length.Units)}), not {node.Description}"
            );
        }

        return null;
    }

    private IReadOnlyList<decimal> ContactKeys(ScalarNode key) =>
        quantities.ReadCount(key, "a number of contacts") is { } count ? [count] : [];

    private IReadOnlyList<decimal> HeightKeys(ScalarNode key) =>
        [.. quantities.ReadLengths(key, PlausibleRange.MatedHeight).Select(height => height.Millimeters)];

    private EquatableArray<LetterModel> ReadMeanings(CatalogNode? node, List<ScalarNode> letters)
    {
        var mapping = node is null ? null : new MappingReader(node, "'letters'", report);
        EquatableArray<LetterModel> meanings = letters
            .Select(letter => new LetterModel(
                letter.Text,
                mapping?.OptionalText(letter.Text, "the meaning of the letter") ?? $"dimension {letter.Text} of the drawing"
            ))
            .ToEquatableArray();
        mapping?.RequireContent();
        mapping?.Finish();
        return meanings;
    }
}
