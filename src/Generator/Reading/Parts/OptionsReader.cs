using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads the options of part numbers, each with its codes.</summary>
internal sealed class OptionsReader(CatalogReport report)
{
    /// <summary>The maximum number of combinations of codes; real series have some dozens.</summary>
    public const int MostCombinations = 1_000;

    private static readonly string[] OtherFields = ["contacts", "contactsPerRow", "height", "half"];

    private readonly List<PartOption> options = [];

    public PartOptions Read(CatalogNode? node)
    {
        if (node is null)
        {
            return PartOptions.None;
        }

        if (node is not SequenceNode list)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                "options must be a list, each with a name and its codes, such as "
                    + "'{ name: plating, codes: { L: gold, F: gold flash } }', "
                    + $"not {node.Description}"
            );
            return new PartOptions([], areIncomplete: true);
        }

        if (list.Items.Count == 0)
        {
            report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
        }

        long combinations = 1;
        bool areTooMany = false;
        bool areIncomplete = false;
        foreach (CatalogNode item in list.Items)
        {
            if (ReadOption(item) is not { } option)
            {
                areIncomplete = true;
                continue;
            }

            combinations *= option.Codes.Count;
            if (combinations > MostCombinations)
            {
                if (!areTooMany)
                {
                    report.Add(
                        CatalogRules.Value,
                        option.Node.Span,
                        $"with this option, each part would have {combinations} combinations of codes; "
                            + $"at most {MostCombinations} are possible"
                    );
                }

                // Patterns have the field, so the option stays, with one code.
                areTooMany = true;
                combinations /= option.Codes.Count;
                option = option with { Codes = [option.Codes[0]], IsUsed = true, IsIncomplete = true };
            }

            options.Add(option);
        }

        return new PartOptions(options, areIncomplete);
    }

    /// <summary>Reports options that no pattern has a field for.</summary>
    public void CheckUse()
    {
        foreach (PartOption option in options.Where(option => !option.IsUsed))
        {
            report.Add(
                CatalogRules.TablesContradict,
                option.Node.Span,
                $"no pattern of part numbers has the field '{option.Field}' for this option"
            );
        }
    }

    private PartOption? ReadOption(CatalogNode node)
    {
        var mapping = new MappingReader(node, "an option", report);
        CatalogNode? nameNode = mapping.Required("name", "one word that identifies the option, such as 'plating'");
        CatalogNode? codesNode = mapping.Required("codes", "the codes in part numbers, each with its meaning");
        mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that lists the codes");
        mapping.Finish();
        ScalarNode? name = ReadName(nameNode);
        List<OptionCode> codes = ReadCodes(codesNode);
        bool isIncomplete = codesNode is MappingNode { Entries: var entries } && codes.Count < entries.Count;
        return name is null || codes.Count == 0 ? null : new PartOption(name, codes) { IsIncomplete = isIncomplete };
    }

    private ScalarNode? ReadName(CatalogNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node is not ScalarNode name || !Identifiers.IsPlain(name.Text) || OtherFields.Contains(name.Text))
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                node is ScalarNode { Text: var text } && OtherFields.Contains(text)
                    ? $"'{text}' is another field of patterns; choose another name"
                    : $"expected one word that identifies the option, a letter and then letters, digits or _, not {node.Description}"
            );
            return null;
        }

        if (options.Find(option => option.Name == name.Text) is { } other)
        {
            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                $"there is already an option {MessageText.Quote(name.Text)}",
                other.Node.Span
            );
            return null;
        }

        return name;
    }

    private List<OptionCode> ReadCodes(CatalogNode? node)
    {
        var codes = new List<OptionCode>();
        if (node is not null and not MappingNode)
        {
            report.Add(CatalogRules.Value, node.Span, $"codes must be a mapping of codes to their meanings, not {node.Description}");
        }
        else if (node is MappingNode { Entries.Count: 0 })
        {
            report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("mapping"));
        }

        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in (node as MappingNode)?.Entries ?? [])
        {
            if (entry.Key.Text.Any(character => character is <= ' ' or > '~' or '{' or '}' or ',' or ';'))
            {
                report.Add(
                    CatalogRules.Value,
                    entry.Key.Span,
                    $"{entry.Key.Description} cannot be a code; use printable ASCII characters, "
                        + "without spaces, braces, commas or semicolons"
                );
            }
            else if (ReadCode(entry.Key.Text, entry.Value) is { } code)
            {
                codes.Add(code);
            }
        }

        return codes;
    }

    /// <summary>Reads the meaning of a code, or a mapping with its meaning and the parts that are made with it.</summary>
    private OptionCode? ReadCode(string code, CatalogNode node)
    {
        const string What = "the meaning of the code";
        if (node is not MappingNode)
        {
            return node is ScalarNode { Text: { Length: > 0 } text }
                ? new OptionCode(code, text, ManifestScope.Everything)
                : Report($"expected {What}, or a mapping with 'description' and 'for', not {node.Description}");
        }

        var mapping = new MappingReader(node, "a code", report);
        string? description = mapping.RequiredText("description", What);
        ManifestScope? scope = mapping.Optional("for") is { } made
            ? new ScopeReader(report, PartOptions.None).Read(made, SectionExtent.Parts)
            : ManifestScope.Everything;
        mapping.Finish();
        return description is null || scope is null ? null : new OptionCode(code, description, scope);

        OptionCode? Report(string message)
        {
            report.Add(CatalogRules.Value, node.Span, message);
            return null;
        }
    }
}
