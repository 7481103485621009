using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Reads the sections with facts about the parts. All of them are optional; an absent value is unknown, never zero.</summary>
internal sealed class SectionsReader(CatalogReport report)
{
    private const string ScopeKey = "for";
    private const int MostRows = 500;

    private readonly QuantityReader quantities = new(report);

    public List<SectionRow> Read(MappingReader catalog)
    {
        var rows = new List<SectionRow>();
        foreach (SectionDefinition definition in CatalogSections.All)
        {
            CatalogNode? node = catalog.Optional(definition.Key);
            if (node is SequenceNode { Items.Count: > MostRows })
            {
                report.Add(CatalogRules.Value, node.Span, $"'{definition.Key}' has more than {MostRows} rows, the maximum for a section");
                continue;
            }

            foreach (
                CatalogNode item in node is SequenceNode list ? list.Items
                : node is null ? []
                : [node]
            )
            {
                if (ReadRow(definition, item) is { Values.Count: > 0 } row)
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    private SectionRow? ReadRow(SectionDefinition definition, CatalogNode node)
    {
        var mapping = new MappingReader(node, $"'{definition.Key}'", report);
        var values = new List<SectionValue>();
        foreach (FieldDefinition field in definition.Fields)
        {
            if (mapping.Optional(field.Key) is { } value && ReadValue(field.Kind, value) is { } text)
            {
                values.Add(new SectionValue(field.Key, text, value));
            }
        }

        string? table = mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that gives the figures");
        CatalogNode? scopeNode = definition.Extent == SectionExtent.Series ? null : mapping.Optional(ScopeKey);
        mapping.Finish();
        return (scopeNode is null ? ManifestScope.Everything : new ScopeReader(report).Read(scopeNode, definition.Extent)) is { } scope
            ? new SectionRow(definition, scope, (scopeNode ?? node).Span, values, table)
            : null;
    }

    private string? ReadValue(ValueKind kind, CatalogNode node) =>
        kind switch
        {
            ValueKind.Text => Words(node),
            ValueKind.Count => quantities.ReadCount(node, "a count") is { } count ? Wording.FormatNumber(count) : null,
            ValueKind.Current => quantities.ReadCurrent(node)?.ToString(),
            ValueKind.Potential => quantities.ReadPotential(node)?.ToString(),
            ValueKind.Resistance => quantities.ReadResistance(node)?.ToString(),
            ValueKind.Length => quantities.ReadLength(node)?.ToString(),
            ValueKind.Force => quantities.ReadForce(node)?.ToString(),
            ValueKind.Mass => quantities.ReadMass(node)?.ToString(),
            ValueKind.Ratio => quantities.ReadRatio(node)?.ToString(),
            ValueKind.Temperature => quantities.ReadTemperature(node)?.ToString(),
            ValueKind.Duration => quantities.ReadDuration(node),
            ValueKind.Temperatures => quantities.ReadTemperatureRange(node)?.ToString(),
            ValueKind.Lengths => quantities.ReadLengthRange(node)?.ToString(),
            ValueKind.Shares => quantities.ReadShareRange(node)?.ToString(),
            ValueKind.OrderUnit => Choice(node, Packing.OrderUnits.Keys),
            ValueKind.Advice => Choice(node, UseRules.Advice.Keys),
            ValueKind.Numbering => Choice(node, UseRules.Numberings.Keys),
            _ => null,
        };

    private string? Words(CatalogNode node)
    {
        if (node is ScalarNode { Text.Length: > 0 and <= 400 } scalar)
        {
            return scalar.Text;
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"expected text of 1 to 400 characters, not {(node is ScalarNode { Text.Length: > 400 } ? "a longer one" : node.Description)}"
        );
        return null;
    }

    private string? Choice(CatalogNode node, IEnumerable<string> choices)
    {
        if (node is ScalarNode scalar && choices.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"expected {Wording.JoinWithOr([.. choices.Select(choice => $"'{choice}'")])}, not {node.Description}"
        );
        return null;
    }
}
