using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Reads the sections with facts about the parts. All of them are optional; an absent value is unknown, never zero.</summary>
internal sealed class SectionsReader(CatalogReport report, PartOptions options)
{
    private const int MostRows = 500;

    private readonly QuantityReader quantities = new(report);
    private readonly ContactNamesReader contactNames = new(report);

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

            if (node is SequenceNode { Items.Count: 0 })
            {
                report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("list"));
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
        var mapping = new MappingReader(node, definition.What, report, definition.Keys);
        var values = new List<SectionValue>();
        int stated = 0;
        for (int i = 0; i < definition.Fields.Count; i++)
        {
            FieldDefinition field = definition.Fields[i];
            if (mapping.Optional(field.Key) is not { } value)
            {
                continue;
            }

            stated++;
            if (ReadValue(field, value) is { } text)
            {
                values.Add(new SectionValue(field, text, value));
            }
        }

        string? table = mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that gives the figures");
        CatalogNode? scopeNode = definition.Extent == SectionExtent.Series ? null : mapping.Optional(SectionDefinition.ScopeKey);
        bool isKnown = mapping.Finish();
        if (stated == 0 && isKnown && node is MappingNode)
        {
            report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("row"));
        }
        else if (isKnown && node is MappingNode row)
        {
            CheckRequired(definition, row);
        }

        return
            (scopeNode is null ? ManifestScope.Everything : new ScopeReader(report, options).Read(scopeNode, definition.Extent))
                is { } scope
            ? new SectionRow(definition, scope, (scopeNode ?? node).Span, values, table)
            : null;
    }

    private void CheckRequired(SectionDefinition definition, MappingNode row)
    {
        foreach (IReadOnlyList<string> keys in definition.Required)
        {
            if (!keys.Any(row.Has))
            {
                string missing = Wording.JoinWithOr([.. keys.Select(key => $"'{key}'")]);
                report.Add(
                    CatalogRules.MissingKey,
                    row.Span,
                    $"{missing} is missing: without it, this row of '{definition.Key}' is incomplete; add it, or leave out the row"
                );
            }
        }
    }

    private string? ReadValue(FieldDefinition field, CatalogNode node) =>
        field.Kind switch
        {
            ValueKind.Text => field.Key is SectionKeys.Name or SectionKeys.Group ? ReadName(node) : Words(node),
            ValueKind.Count => quantities.ReadCount(node, field.Range!) is { } count ? Wording.FormatNumber(count) : null,
            ValueKind.CountOrAll => node is ScalarNode { Text: "all" } ? "all"
            : quantities.ReadCount(node, field.Range!, "a count or 'all'") is { } number ? Wording.FormatNumber(number)
            : null,
            ValueKind.Curve => new CurveReader(report).Read(node, field.Range!),
            ValueKind.Current => quantities.Read(node, QuantityKinds.Current, field.Range!)?.ToString(),
            ValueKind.Potential => quantities.Read(node, QuantityKinds.Potential, field.Range!)?.ToString(),
            ValueKind.Resistance => quantities.Read(node, QuantityKinds.Resistance, field.Range!)?.ToString(),
            ValueKind.Length => quantities.Read(node, QuantityKinds.Length, field.Range!)?.ToString(),
            ValueKind.Force => quantities.Read(node, QuantityKinds.Force, field.Range!)?.ToString(),
            ValueKind.Mass => quantities.Read(node, QuantityKinds.Mass, field.Range!)?.ToString(),
            ValueKind.Ratio => quantities.Read(node, QuantityKinds.Ratio, field.Range!)?.ToString(),
            ValueKind.Temperature => quantities.Read(node, QuantityKinds.Temperature, field.Range!)?.ToString(),
            ValueKind.Duration => quantities.Read(node, QuantityKinds.Duration, field.Range!) is null
                ? null
                : ((ScalarNode)node).Text.Trim(),
            ValueKind.Temperatures => quantities.ReadTemperatureRange(node, field.Range!, field.UpperRange!)?.ToString(),
            ValueKind.TestTemperatures => quantities.ReadRangeOrValue(node, QuantityKinds.Temperature, field.Range!) is { } range
                ? new TemperatureRange(range.Minimum, range.Maximum).ToString()
                : null,
            ValueKind.Lengths => quantities.ReadRangeOrValue(node, QuantityKinds.Length, field.Range!)?.ToString(),
            ValueKind.LengthRange => quantities.ReadRange(node, QuantityKinds.Length, field.Range!)?.ToString(),
            ValueKind.Shares => quantities.ReadRangeOrValue(node, QuantityKinds.Ratio, field.Range!)?.ToString(),
            ValueKind.Address => NamesReader.ReadAddress(node, report),
            ValueKind.Word => NamesReader.ReadWord(node, report),
            ValueKind.PartPattern => NamesReader.ReadPattern(node, report),
            ValueKind.Status => Choice(node, ProductFacts.Statuses.Keys),
            ValueKind.MoistureSensitivity => Choice(node, ProductFacts.MoistureSensitivityLevels),
            ValueKind.Rohs => Choice(node, ProductFacts.Compliance.Keys),
            ValueKind.OrderUnit => Choice(node, Packing.OrderUnits.Keys),
            ValueKind.Advice => Choice(node, UseRules.Advice.Keys),
            ValueKind.Numbering => Choice(node, UseRules.Numberings.Keys),
            ValueKind.ContactMap => Choice(node, ContactMap.InCatalogs.Keys),
            ValueKind.ContactNames => contactNames.ReadNames(node),
            ValueKind.PadNames => contactNames.ReadPads(node),
            ValueKind.Contact => contactNames.ReadContact(node),
            ValueKind.Coverage => Choice(node, CatalogSource.Coverages.Keys),
            _ => null,
        };

    // Names are shown in the messages of design rules.
    private string? ReadName(CatalogNode node)
    {
        if (node is ScalarNode { Text: var name } && name.Any(MessageText.IsInvisible))
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"{node.Description} cannot be a name; write it on one line, with visible characters only"
            );
            return null;
        }

        return Words(node);
    }

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
