using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Reads the variants of a series: parts made in addition to the standard ones, with the same mated heights but their own part numbers.
/// </summary>
internal sealed class VariantsReader(CatalogReport report, PairsReader pairs)
{
    // By the name of the method that selects a part: names that differ only in the case of the first letter have the same.
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public void Read(CatalogNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (node is not SequenceNode list)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"variants must be a list, each with a name and its part numbers, not {node.Description}"
            );
            return;
        }

        if (list.Items.Count == 0)
        {
            report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
        }

        // A copy, because the variants of a series mate with its standard parts, not with each other.
        List<ReadPair> standard = [.. pairs.Pairs];
        foreach (CatalogNode variant in list.Items)
        {
            ReadVariant(variant, standard);
        }
    }

    private void ReadVariant(CatalogNode node, List<ReadPair> standard)
    {
        var mapping = new MappingReader(node, "a variant", report);
        string? name = ReadName(mapping.Required("name", "one word that identifies the variant, such as 'inspection'"));
        CatalogNode? counts = mapping.Required("contacts", "the numbers of contacts that are made, such as [10, 12, 14]");
        (CatalogNode? socketNumbers, CatalogNode? headerNumbers) = RolesReader.Read(
            mapping.Required("numbers", "the part number schemes of socket and header"),
            "part numbers",
            pairs.IsHermaphroditic,
            report
        );
        NumberScheme? sockets = NumberScheme.Read(socketNumbers, report);
        NumberScheme? headers = NumberScheme.Read(headerNumbers, report);
        bool matesWithAll = ReadMates(mapping.Optional("matesWith"));
        mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that lists the variant");
        mapping.Finish();
        if (name is null || counts is null || (sockets is null && headers is null))
        {
            return;
        }

        if (counts is not SequenceNode list)
        {
            report.Add(
                CatalogRules.Value,
                counts.Span,
                $"expected a list of numbers of contacts, such as [10, 12, 14], not {counts.Description}"
            );
            return;
        }

        if (list.Items.Count == 0)
        {
            report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
        }

        var quantities = new QuantityReader(report);
        var seen = new HashSet<int>();
        foreach (CatalogNode item in list.Items)
        {
            if (quantities.ReadCount(item, PlausibleRange.AnyCount, "a number of contacts") is not { } contacts)
            {
                continue;
            }

            List<ReadPair> alike = [.. standard.Where(pair => pair.Contacts == contacts)];
            if (alike.Count == 0)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    item.Span,
                    $"there is no standard pair with {Wording.FormatCount(contacts, "contact")} for this variant"
                );
            }
            else if (!seen.Add(contacts))
            {
                report.Add(CatalogRules.DuplicatePart, item.Span, $"{Wording.FormatNumber(contacts)} is already in this list");
                continue;
            }

            foreach (ReadPair pair in alike)
            {
                if (pairs.IsFull(item))
                {
                    return;
                }

                AddPairs(pair, (ScalarNode)item, name, sockets, headers, matesWithAll);
            }
        }
    }

    private void AddPairs(ReadPair pair, ScalarNode node, string name, NumberScheme? sockets, NumberScheme? headers, bool matesWithAll)
    {
        if (pairs.IsHermaphroditic)
        {
            AddAlike(pair, node, name, sockets!, matesWithAll);
            return;
        }

        ReadPart? socket = sockets is null ? null : pairs.Declare(node, sockets, ConnectorRole.Socket, pair, name);
        ReadPart? header = headers is null ? null : pairs.Declare(node, headers, ConnectorRole.Header, pair, name);
        if (socket is not null && (matesWithAll || header is null))
        {
            pairs.Pairs.Add(new ReadPair(pair.MatedHeight, pair.Contacts, socket, pair.Header));
        }

        if (header is not null && (matesWithAll || socket is null))
        {
            pairs.Pairs.Add(new ReadPair(pair.MatedHeight, pair.Contacts, pair.Socket, header));
        }

        if (socket is not null && header is not null)
        {
            pairs.Pairs.Add(new ReadPair(pair.MatedHeight, pair.Contacts, socket, header));
        }
    }

    private void AddAlike(ReadPair pair, ScalarNode node, string name, NumberScheme scheme, bool matesWithAll)
    {
        if (pairs.Declare(node, scheme, ConnectorRole.Hermaphroditic, pair, name) is not { } part)
        {
            return;
        }

        if (matesWithAll)
        {
            pairs.Pairs.Add(new ReadPair(pair.MatedHeight, pair.Contacts, part, pair.Header));
        }

        pairs.Pairs.Add(new ReadPair(pair.MatedHeight, pair.Contacts, part, part));
    }

    private string? ReadName(CatalogNode? node)
    {
        if (node is null)
        {
            return null;
        }

        string? name = (node as ScalarNode)?.Text;
        if (name is null || !Identifiers.IsPlain(name) || name == ManifestKeywords.Standard)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                name is ManifestKeywords.Standard ? $"'{name}' is the word for the parts that are no variant; choose another name"
                    : name is not null && Identifiers.IsKeyword(name) ? $"'{name}' is a keyword of C#; choose another name"
                    : $"expected one word that identifies the variant, a letter and then letters, digits or _, not {node.Description}"
            );
            return null;
        }

        if (names.TryGetValue(PartRequest.MethodName(default, name), out string? other))
        {
            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                other == name
                    ? $"there is already a variant {MessageText.Quote(name)}"
                    : $"the variants {MessageText.Quote(other)} and {MessageText.Quote(name)} would have the same methods; "
                        + "choose another name"
            );
            return null;
        }

        names.Add(PartRequest.MethodName(default, name), name);
        return name;
    }

    private bool ReadMates(CatalogNode? node)
    {
        if (node is null or ScalarNode { Text: "all" })
        {
            return true;
        }

        if (node is not ScalarNode { Text: "itself" })
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected 'all' (also with standard parts) or 'itself' (only with each other), not {node.Description}"
            );
        }

        return false;
    }
}
