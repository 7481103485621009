using Keyway.Generator.Diagnostics;
using Keyway.Generator.Facts;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading;

/// <summary>Reads the sections that hold facts of the parts. All of them may be absent: absent is unknown, never zero.</summary>
internal sealed class FactsReader(CatalogReport report)
{
    private const string ScopeKey = "for";
    private const int MostRows = 500;

    private readonly QuantityReader quantities = new(report);

    public List<ReadFact> Read(MappingReader catalog)
    {
        var facts = new List<ReadFact>();
        foreach (FactSectionForm form in FactSections.All)
        {
            CatalogNode? node = catalog.Optional(form.Key);
            if (node is SequenceNode { Items.Count: > MostRows })
            {
                report.Add(CatalogRules.Value, node.Place, $"'{form.Key}' has more than {MostRows} rows, which no datasheet has");
                continue;
            }

            foreach (
                CatalogNode row in node is SequenceNode list ? list.Items
                : node is null ? []
                : [node]
            )
            {
                if (ReadRow(form, row) is { Values.Count: > 0 } fact)
                {
                    facts.Add(fact);
                }
            }
        }

        return facts;
    }

    private ReadFact? ReadRow(FactSectionForm form, CatalogNode node)
    {
        var mapping = new MappingReader(node, $"'{form.Key}'", report);
        var values = new List<ReadValue>();
        foreach (FactField field in form.Fields)
        {
            if (mapping.Optional(field.Key) is { } value && ReadValue(field.Kind, value) is { } text)
            {
                values.Add(new ReadValue(field.Key, text, value));
            }
        }

        string? table = mapping.OptionalText(FactKeys.Table, "the datasheet's table that gives the figures");
        CatalogNode? scopeNode = form.Extent == FactExtent.Series ? null : mapping.Optional(ScopeKey);
        mapping.Finish();
        return (scopeNode is null ? FactScope.Everything : new ScopeReader(report).Read(scopeNode, form.Extent)) is { } scope
            ? new ReadFact(form, scope, (scopeNode ?? node).Place, values, table)
            : null;
    }

    private string? ReadValue(FactKind kind, CatalogNode node) =>
        kind switch
        {
            FactKind.Text => Words(node),
            FactKind.Count => quantities.Count(node, "a number") is { } count ? Wording.Number(count) : null,
            FactKind.Current => quantities.Current(node)?.ToString(),
            FactKind.Potential => quantities.Potential(node)?.ToString(),
            FactKind.Resistance => quantities.Resistance(node)?.ToString(),
            FactKind.Length => quantities.Length(node)?.ToString(),
            FactKind.Force => quantities.Force(node)?.ToString(),
            FactKind.Mass => quantities.Mass(node)?.ToString(),
            FactKind.Ratio => quantities.Ratio(node)?.ToString(),
            FactKind.Temperature => quantities.Temperature(node)?.ToString(),
            FactKind.Duration => quantities.Duration(node),
            FactKind.Temperatures => quantities.TemperatureRange(node)?.ToString(),
            FactKind.Lengths => quantities.LengthRange(node)?.ToString(),
            FactKind.Shares => quantities.ShareRange(node)?.ToString(),
            FactKind.OrderUnit => Choice(node, Packing.OrderUnits.Keys),
            FactKind.Advice => Choice(node, UseRules.Advice.Keys),
            FactKind.Numbering => Choice(node, UseRules.Numberings.Keys),
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
            node.Place,
            $"expected some words, not {(node is ScalarNode { Text.Length: > 400 } ? "a text this long" : node.Kind)}"
        );
        return null;
    }

    private string? Choice(CatalogNode node, IEnumerable<string> choices)
    {
        if (node is ScalarNode scalar && choices.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        report.Add(CatalogRules.Value, node.Place, $"expected {Wording.Or([.. choices.Select(choice => $"'{choice}'")])}, not {node.Kind}");
        return null;
    }
}
