using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads the product tables: by mated height, which socket mates with which header.</summary>
internal sealed class PairsReader(CatalogReport report, NumberScheme? sockets, NumberScheme? headers, bool isHermaphroditic)
{
    private const string None = "none";

    private readonly Dictionary<string, ReadPart> parts = new(StringComparer.Ordinal);
    private HashSet<(Length Height, ReadPart Socket, ReadPart Header)>? listed;

    /// <summary>All parts, in the order in which the tables name them.</summary>
    public List<ReadPart> Parts { get; } = [];

    public List<ReadPair> Pairs { get; } = [];

    /// <summary>Whether all parts are hermaphroditic.</summary>
    public bool IsHermaphroditic => isHermaphroditic;

    /// <summary>All counts at the head of a row, whether or not its parts could be read.</summary>
    public HashSet<int> Counts { get; } = [];

    /// <summary>The datasheet's tables that the catalog names for the pairs.</summary>
    public HashSet<string?> Tables { get; } = [];

    public void Read(CatalogNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (node is not SequenceNode tables)
        {
            report.Add(CatalogRules.Value, node.Span, $"pairs are a list of tables, one for each mated height, not {node.Description}");
            return;
        }

        var quantities = new QuantityReader(report);
        foreach (CatalogNode table in tables.Items)
        {
            var mapping = new MappingReader(table, "a table of pairs", report);
            Length? height = quantities.ReadLength(mapping.Required("matedHeight", "the height of the table's pairs, as '0.9 mm'"));
            Tables.Add(mapping.OptionalText(SectionKeys.Table, "the datasheet's table that lists the pairs"));
            CatalogNode? rows = mapping.Required(
                "parts",
                "by number of contacts, the socket and the header, as '24: [AXK7L24223G, AXK8L24124BG]'"
            );
            mapping.Finish();
            if (rows is MappingNode entries && height is { } known)
            {
                ReadRows(entries, known);
            }
            else if (rows is not null and not MappingNode)
            {
                report.Add(
                    CatalogRules.Value,
                    rows.Span,
                    $"parts are a mapping of contact counts to socket and header, not {rows.Description}"
                );
            }
        }
    }

    private void ReadRows(MappingNode rows, Length height)
    {
        var quantities = new QuantityReader(report);
        HashSet<int>? otherwise = null;
        foreach (KeyValuePair<ScalarNode, CatalogNode> row in rows.Entries)
        {
            if (quantities.ReadCount(row.Key, "a number of contacts") is not { } contacts)
            {
                continue;
            }

            if (row.Key.Text != Wording.FormatNumber(contacts) && !(otherwise ??= GetCounts(rows)).Add(contacts))
            {
                report.Add(
                    CatalogRules.DuplicateKey,
                    row.Key.Span,
                    $"'{row.Key.Text}' is {Wording.FormatCount(contacts, "contact")}, which already stand in this mapping; keep one of the two"
                );
                continue;
            }

            Counts.Add(contacts);
            if (ReadNumbers(row.Value) is not { } numbers)
            {
                report.Add(
                    CatalogRules.Value,
                    row.Value.Span,
                    isHermaphroditic
                        ? "expected one part number, which mates with its like, or two that mate, as '[HX24-1, HX24-2]'"
                        : "expected two part numbers, as '[AXK7L24223G, AXK8L24124BG]': the socket, then the header; 'none' for one that is not made"
                );
                continue;
            }

            bool isNew = false;
            ReadPart? first = ReadHalf(
                numbers.First,
                isHermaphroditic ? ConnectorRole.Hermaphroditic : ConnectorRole.Socket,
                contacts,
                height,
                row.Key,
                ref isNew
            );
            ReadPart? second = ReadHalf(
                numbers.Second,
                isHermaphroditic ? ConnectorRole.Hermaphroditic : ConnectorRole.Header,
                contacts,
                height,
                row.Key,
                ref isNew
            );
            if (first is null || second is null)
            {
                continue;
            }

            // A part that has not been at this height until now is in no pair there: most catalogs need no list of what was listed.
            if (!isNew && IsListed(height, first, second))
            {
                report.Add(
                    CatalogRules.DuplicatePart,
                    row.Key.Span,
                    $"the pair of {first.Number} and {second.Number} at {height} is listed already"
                );
                continue;
            }

            Pairs.Add(new ReadPair(height, contacts, first, second));
            listed?.Add((height, first, second));
        }
    }

    /// <summary>
    /// The counts that are written as numbers are: with those a count that is written otherwise, as '010', may be the same.
    /// </summary>
    private static HashSet<int> GetCounts(MappingNode rows)
    {
        var counts = new HashSet<int>();
        foreach (KeyValuePair<ScalarNode, CatalogNode> row in rows.Entries)
        {
            if (
                int.TryParse(row.Key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                && row.Key.Text == Wording.FormatNumber(count)
            )
            {
                counts.Add(count);
            }
        }

        return counts;
    }

    private bool IsListed(Length height, ReadPart socket, ReadPart header)
    {
        listed ??= [.. Pairs.Select(pair => (pair.MatedHeight, pair.Socket, pair.Header))];
        return listed.Contains((height, socket, header));
    }

    /// <summary>The two halves of a row; nothing if the row has another form.</summary>
    private (ScalarNode First, ScalarNode Second)? ReadNumbers(CatalogNode node)
    {
        IReadOnlyList<CatalogNode> items = node is SequenceNode list ? list.Items : [node];
        if (items.Count is 0 or > 2 || items[0] is not ScalarNode first || items[items.Count - 1] is not ScalarNode second)
        {
            return null;
        }

        bool isPair = isHermaphroditic || (items.Count == 2 && (first.Text != None || second.Text != None));
        return isPair ? (first, second) : null;
    }

    private ReadPart? ReadHalf(ScalarNode node, ConnectorRole role, int contacts, Length height, ScalarNode row, ref bool isNew) =>
        node.Text == None ? null : ReadPart(node, role, contacts, height, row, ref isNew);

    private ReadPart? ReadPart(ScalarNode node, ConnectorRole role, int contacts, Length height, ScalarNode row, ref bool isNew)
    {
        string number = node.Text;
        if (Fault(number) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, $"{node.Description} cannot be a part number: {fault}");
            return null;
        }

        NumberScheme? scheme = role == ConnectorRole.Header ? headers : sockets;
        string code = scheme?.GetCode(contacts) ?? Wording.FormatNumber(contacts);
        if (scheme is not null && !Agrees(scheme, node, contacts, height))
        {
            return null;
        }

        if (parts.TryGetValue(number, out ReadPart known))
        {
            if (known.Role == role && known.Contacts == contacts)
            {
                isNew |= known.AddHeight(height);
                return known;
            }

            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                $"'{number}' stands here as a {ConnectorRoles.GetName(role)} with {contacts} contacts, elsewhere as a {ConnectorRoles.GetName(known.Role)} with {known.Contacts}",
                known.Node.Span
            );
            return null;
        }

        string family = scheme?.FormatNumber(CatalogFamily.Placeholder, height) ?? WithoutCount(number, contacts);
        var part = new ReadPart(node, row, number, role, contacts, family, code);
        isNew |= part.AddHeight(height);
        parts.Add(number, part);
        Parts.Add(part);
        return part;
    }

    /// <summary>The part of a variant that stands for one half of a standard pair; nothing, with a report, if it cannot be.</summary>
    public ReadPart? Declare(ScalarNode node, NumberScheme scheme, ConnectorRole role, ReadPair pair, string variant)
    {
        string code = scheme.GetCode(pair.Contacts);
        if (
            scheme.FormatNumber(code, pair.MatedHeight) is not { } number
            || scheme.FormatNumber(CatalogFamily.Placeholder, pair.MatedHeight) is not { } family
        )
        {
            report.Add(CatalogRules.NumberContradicts, node.Span, $"no height code of the part numbers stands for {pair.MatedHeight}");
            return null;
        }

        if (Fault(number) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, $"'{number}' cannot be a part number: {fault}");
            return null;
        }

        if (!parts.TryGetValue(number, out ReadPart part))
        {
            part = new ReadPart(node, node, number, role, pair.Contacts, family, code, variant);
            parts.Add(number, part);
            Parts.Add(part);
        }
        else if (part.Role != role || part.Contacts != pair.Contacts || part.Variant != variant)
        {
            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                $"'{number}' would be a part of the variant '{variant}', and is another part already",
                part.Node.Span
            );
            return null;
        }

        part.AddHeight(pair.MatedHeight);
        return part;
    }

    private bool Agrees(NumberScheme scheme, ScalarNode node, int contacts, Length height)
    {
        string? expected = scheme.FormatNumber(scheme.GetCode(contacts), height);
        if (expected == node.Text)
        {
            return true;
        }

        report.Add(
            CatalogRules.NumberContradicts,
            node.Span,
            expected is null
                ? $"no height code of the part numbers stands for {height}"
                : $"with {contacts} contacts and a mated height of {height} the number is made up as '{expected}', not '{node.Text}'"
        );
        return false;
    }

    // Without a scheme: numbers that differ in the count only are one family, wherever the count stands, if it stands there once.
    private static string WithoutCount(string number, int contacts)
    {
        string count = Wording.FormatNumber(contacts);
        int place = number.IndexOf(count, StringComparison.Ordinal);
        bool once = place >= 0 && number.IndexOf(count, place + 1, StringComparison.Ordinal) < 0;
        return once ? number.Remove(place, count.Length).Insert(place, CatalogFamily.Placeholder) : number;
    }

    private static string? Fault(string number)
    {
        if (number.Length is 0 or > 100)
        {
            return "it has 1 to 100 characters";
        }

        foreach (char character in number)
        {
            if (character is <= ' ' or > '~' or '{' or '}')
            {
                return "it is written in printable ASCII characters, without spaces or braces";
            }
        }

        return null;
    }
}
