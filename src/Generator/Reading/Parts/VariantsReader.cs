using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Reads the variants of a series: parts made in addition to the standard ones, with the same mated heights but their own part numbers.
/// </summary>
internal sealed class VariantsReader(CatalogReport report, PairsReader pairs, PartOptions options, int? rows)
{
    private readonly DerivedParts derived = new(report, pairs);

    // The halves of earlier variants that mate with all parts, by the standard pair that they correspond to.
    private readonly Dictionary<ReadPair, List<(ReadPart? Socket, ReadPart? Header)>> open = [];

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

        // A copy, because each variant is made for standard pairs only.
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
        RoleNodes numbers = RolesReader.Read(
            mapping.Required("numbers", "the part number schemes of socket and header"),
            "part numbers",
            pairs.Kinds,
            report
        );
        var schemes = NumberSchemes.Read(numbers, options, rows, report);
        bool matesWithAll = ReadMates(mapping.Optional("matesWith"));
        List<ReadPair> made = LimitHeights(mapping.Optional("matedHeight"), standard);
        mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that lists the variant");
        mapping.Finish();
        if (name is null || counts is null || schemes.AreNone)
        {
            return;
        }

        foreach ((ReadPair pair, ScalarNode item) in SelectPairs(counts, made))
        {
            if (pairs.IsFull(item))
            {
                return;
            }

            AddPairs(pair, item, name, schemes, matesWithAll);
        }
    }

    /// <summary>Returns the standard pairs at the heights that a variant is made for.</summary>
    private List<ReadPair> LimitHeights(CatalogNode? node, List<ReadPair> standard)
    {
        if (node is null || new ScopeReader(report, PartOptions.None).ReadHeights(node) is not { } heights)
        {
            return standard;
        }

        foreach ((Length least, Length most) in heights)
        {
            if (!standard.Any(pair => pair.MatedHeight >= least && pair.MatedHeight <= most) && !pairs.Unread.MayHave(least, most))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    node.Span,
                    least == most
                        ? $"there is no standard pair with a mated height of {least} for this variant"
                        : $"there is no standard pair with a mated height of {least} to {most} for this variant"
                );
            }
        }

        return [.. standard.Where(pair => heights.Any(range => pair.MatedHeight >= range.Least && pair.MatedHeight <= range.Most))];
    }

    /// <summary>Returns the standard pairs with the numbers of contacts of a variant, each with the item of the list.</summary>
    private IEnumerable<(ReadPair Pair, ScalarNode Item)> SelectPairs(CatalogNode counts, List<ReadPair> made)
    {
        if (counts is not SequenceNode list)
        {
            report.Add(
                CatalogRules.Value,
                counts.Span,
                $"expected a list of numbers of contacts, such as [10, 12, 14], not {counts.Description}"
            );
            yield break;
        }

        if (list.Items.Count == 0)
        {
            report.Add(CatalogRules.Value, list.Span, MappingReader.ExplainEmpty("list"));
        }

        var seen = new HashSet<int>();
        foreach (CatalogNode item in list.Items)
        {
            if (ReadRange(item) is not { } range)
            {
                continue;
            }

            List<ReadPair> alike = [.. made.Where(pair => pair.Contacts >= range.Least && pair.Contacts <= range.Most)];
            if (alike.Count == 0 && pairs.Unread.MayHave(range.Least, range.Most))
            {
                continue;
            }

            if (alike.Count == 0)
            {
                string wanted =
                    range.Least == range.Most ? Wording.FormatCount(range.Least, "contact") : ((ScalarNode)item).Text + " contacts";
                report.Add(CatalogRules.TablesContradict, item.Span, $"there is no standard pair with {wanted} for this variant");
            }
            else if (alike.Select(pair => pair.Contacts).FirstOrDefault(seen.Contains) is var again and > 0)
            {
                report.Add(CatalogRules.DuplicatePart, item.Span, $"{Wording.FormatNumber(again)} is already in this list");
                continue;
            }

            foreach (ReadPair pair in alike)
            {
                seen.Add(pair.Contacts);
                yield return (pair, (ScalarNode)item);
            }
        }
    }

    /// <summary>Reads a number of contacts, or a range such as <c>10 to 24</c>.</summary>
    private (int Least, int Most)? ReadRange(CatalogNode item)
    {
        if (item is ScalarNode { Text: var text } && text.Contains(' '))
        {
            return new ScopeReader(report, PartOptions.None).ReadCounts(item) is { Count: 1 } ranges ? ranges[0] : null;
        }

        return new QuantityReader(report).ReadCount(item, PlausibleRange.AnyCount, "a number of contacts") is { } contacts
            ? (contacts, contacts)
            : null;
    }

    private void AddPairs(ReadPair pair, ScalarNode node, string name, NumberSchemes schemes, bool matesWithAll)
    {
        if (pair.Socket.Role == ConnectorRole.Hermaphroditic)
        {
            AddAlike(pair, node, name, schemes.GetOnly(ConnectorRole.Hermaphroditic), matesWithAll);
            return;
        }

        (NumberScheme? sockets, NumberScheme? headers) = (schemes.GetOnly(ConnectorRole.Socket), schemes.GetOnly(ConnectorRole.Header));
        ReadPart? socket = sockets is null ? null : derived.Declare(node, sockets, pair, pair.Socket, name);
        ReadPart? header = headers is null ? null : derived.Declare(node, headers, pair, pair.Header, name);
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

        if (!matesWithAll)
        {
            return;
        }

        foreach ((ReadPart? otherSocket, ReadPart? otherHeader) in GetOpen(pair))
        {
            AddPair(pair, socket, otherHeader);
            AddPair(pair, otherSocket, header);
        }

        GetOpen(pair).Add((socket, header));
    }

    private void AddPair(ReadPair like, ReadPart? socket, ReadPart? header)
    {
        if (socket is not null && header is not null)
        {
            pairs.Pairs.Add(new ReadPair(like.MatedHeight, like.Contacts, socket, header));
        }
    }

    private List<(ReadPart? Socket, ReadPart? Header)> GetOpen(ReadPair pair)
    {
        if (!open.TryGetValue(pair, out List<(ReadPart?, ReadPart?)> halves))
        {
            open.Add(pair, halves = []);
        }

        return halves;
    }

    private void AddAlike(ReadPair pair, ScalarNode node, string name, NumberScheme? scheme, bool matesWithAll)
    {
        if (
            scheme is null
            || derived.Declare(node, scheme, pair, pair.Socket, name) is not { } part
            || derived.Declare(node, scheme, pair, pair.Header, name) is not { } partner
        )
        {
            return;
        }

        if (matesWithAll)
        {
            AddPair(pair, part, pair.Header);
            if (partner != part)
            {
                AddPair(pair, pair.Socket, partner);
            }

            foreach ((ReadPart? other, ReadPart? otherPartner) in GetOpen(pair))
            {
                AddPair(pair, other, partner);
                if (partner != part || otherPartner != other)
                {
                    AddPair(pair, part, otherPartner);
                }
            }

            GetOpen(pair).Add((part, partner));
        }

        AddPair(pair, part, partner);
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
