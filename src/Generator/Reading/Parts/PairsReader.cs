using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads the product tables, which list the mating sockets and headers by mated height.</summary>
internal sealed class PairsReader(CatalogReport report, NumberSchemes schemes, bool isHermaphroditic, PairKinds kinds, int? rowsOfContacts)
{
    /// <summary>
    /// The maximum number of parts and of pairs in a series. Real series have a few hundred; without a limit, a short text with many
    /// variants of many pairs could become millions of parts.
    /// </summary>
    public const int Most = 100_000;

    private const string None = "none";

    private readonly Dictionary<string, ReadPart> parts = new(StringComparer.Ordinal);

    // The family of the last part of each role without a scheme.
    private readonly string?[] lastFamilies = new string?[3];
    private bool isFull;
    private readonly ColumnChecks halfColumns = new(report, schemes.Sockets.Count == 0, schemes.Headers.Count == 0);
    private readonly ColumnChecks alikeColumns = new(report, schemes.Connectors.Count == 0, false);
    private readonly RespelledHeights respelled = new(report);
    private HashSet<(Length Height, ReadPart Socket, ReadPart Header)>? listed;

    /// <summary>Gets all parts, in the order in which the tables name them.</summary>
    public List<ReadPart> Parts { get; } = [];

    public List<ReadPair> Pairs { get; } = [];

    /// <summary>Gets the kinds of the parts.</summary>
    public PairKinds Kinds => kinds;

    /// <summary>Gets a value indicating whether the halves of a pair have different numbers of contacts.</summary>
    public bool HasUnequalPairs { get; private set; }

    /// <summary>Gets the contact counts of all rows, whether or not their parts could be read.</summary>
    public HashSet<int> Counts { get; } = [];

    /// <summary>Gets the rows that could not be read.</summary>
    public UnreadRows Unread { get; } = new();

    /// <summary>Gets the datasheet tables that the catalog names for the pairs.</summary>
    public HashSet<string?> Tables { get; } = [];

    /// <summary>Reports a series that has too many parts or pairs; afterwards, no more may be added.</summary>
    public bool IsFull(CatalogNode node)
    {
        if (Parts.Count < Most && Pairs.Count < Most)
        {
            return false;
        }

        if (!isFull)
        {
            isFull = true;
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"a series may have at most {Most} parts and pairs; the ones from here on are left out"
            );
        }

        return true;
    }

    public void Read(CatalogNode? node)
    {
        if (node is not SequenceNode tables)
        {
            Unread.Add(null, null);
            if (node is null)
            {
                return;
            }

            report.Add(CatalogRules.Value, node.Span, $"pairs must be a list of tables, one for each mated height, not {node.Description}");
            return;
        }

        var quantities = new QuantityReader(report);
        foreach (CatalogNode table in tables.Items)
        {
            var mapping = new MappingReader(table, "a table of pairs", report);
            CatalogNode? heightNode = mapping.Required("matedHeight", "the mated height of the pairs, such as '0.9 mm'");
            Length? height = ReadHeight(heightNode, quantities);
            Tables.Add(mapping.OptionalText(SectionKeys.Table, "the name of the datasheet table that lists the pairs"));
            bool isAlike = PairKinds.Read(mapping.Optional(PairKinds.Key), report) ?? isHermaphroditic;
            CatalogNode? rows = mapping.Required(
                "parts",
                "the socket and the header for each number of contacts, such as '24: [AXK7L24223G, AXK8L24124BG]'"
            );
            mapping.Finish();
            if (rows is MappingNode entries && height is { } known)
            {
                respelled.Begin((ScalarNode)heightNode!, known, Parts);
                ReadRows(entries, known, isAlike);
                (isAlike ? alikeColumns : halfColumns).CheckTable();
            }
            else if (rows is MappingNode unread)
            {
                CountRows(unread);
            }
            else
            {
                Unread.Add(null, height);
                if (rows is not null)
                {
                    report.Add(
                        CatalogRules.Value,
                        rows.Span,
                        $"parts must be a mapping of contact counts to socket and header, not {rows.Description}"
                    );
                }
            }
        }
    }

    private Length? ReadHeight(CatalogNode? node, QuantityReader quantities)
    {
        if (node is not ScalarNode { Text: var text } || QuantityFaults.SplitRange(text) is null)
        {
            return quantities.ReadLength(node, PlausibleRange.MatedHeight);
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"{node.Description} is a range; write the nominal height here, and the range as 'workingRange' under 'mating'"
        );
        return null;
    }

    /// <summary>Counts the contacts of a table whose height could not be read, so that nothing else is said to have no such row.</summary>
    private void CountRows(MappingNode rows)
    {
        var counts = new RowCounts(report, rowsOfContacts);
        foreach (KeyValuePair<ScalarNode, CatalogNode> row in rows.Entries)
        {
            (int First, int Second)? both = counts.Read(row.Key);
            Unread.Add(both, null);
            Counts.UnionWith(both is { } known ? [known.First, known.Second] : []);
        }
    }

    private void ReadRows(MappingNode rows, Length height, bool isAlike)
    {
        var counts = new RowCounts(report, rowsOfContacts);
        HashSet<int>? otherwise = null;
        if (rows.Entries.Count == 0)
        {
            report.Add(CatalogRules.Value, rows.Span, MappingReader.ExplainEmpty("mapping"));
        }

        foreach (KeyValuePair<ScalarNode, CatalogNode> row in rows.Entries)
        {
            if (IsFull(row.Key))
            {
                Unread.Add(null, height);
                return;
            }

            if (counts.Read(row.Key) is not { } both)
            {
                Unread.Add(null, height);
                continue;
            }

            int contacts = both.First;
            if (
                both.First == both.Second
                && row.Key.Text != Wording.FormatNumber(contacts)
                && !(otherwise ??= RowCounts.GetPlain(rows)).Add(contacts)
            )
            {
                report.Add(
                    CatalogRules.DuplicateKey,
                    row.Key.Span,
                    $"{row.Key.Description} means {Wording.FormatCount(contacts, "contact")}, a number that is already in this mapping; "
                        + "keep one of the two"
                );
                continue;
            }

            Counts.Add(both.First);
            Counts.Add(both.Second);
            if (ReadNumbers(row.Value, isAlike) is not { } numbers)
            {
                Unread.Add(both, height);
                report.Add(
                    CatalogRules.Value,
                    row.Value.Span,
                    isAlike
                        ? "expected one part number that mates with itself, or two that mate with each other, such as '[HX24-1, HX24-2]'"
                        : "expected two part numbers, the socket and then the header, such as '[AXK7L24223G, AXK8L24124BG]'; "
                            + "write 'none' for one that is not made"
                );
                continue;
            }

            bool isNew = false;
            ReadPart? first = ReadHalf(
                numbers.First,
                isAlike ? ConnectorRole.Hermaphroditic : ConnectorRole.Socket,
                contacts,
                height,
                row.Key,
                ref isNew
            );
            ReadPart? second = ReadHalf(
                numbers.Second,
                isAlike ? ConnectorRole.Hermaphroditic : ConnectorRole.Header,
                both.Second,
                height,
                row.Key,
                ref isNew
            );
            (isAlike ? alikeColumns : halfColumns).AddRow(row.Key, numbers, first, second);
            if (first is null || second is null)
            {
                if ((first is null && numbers.First.Text != None) || (second is null && numbers.Second.Text != None))
                {
                    Unread.Add(both, height);
                }

                continue;
            }

            if (!HasSum(first, second, numbers, height))
            {
                Unread.Add(both, height);
                continue;
            }

            // A part that is new at this height cannot be in a pair there yet, so most catalogs never need the set of listed pairs.
            if (!isNew && IsListed(height, first, second))
            {
                report.Add(
                    CatalogRules.DuplicatePart,
                    row.Key.Span,
                    $"the pair of {first.Number} and {second.Number} at {height} is already listed"
                );
                continue;
            }

            HasUnequalPairs |= both.First != both.Second;
            Pairs.Add(new ReadPair(height, Math.Min(both.First, both.Second), first, second));
            listed?.Add((height, first, second));
        }
    }

    /// <summary>Checks that the heights of two halves, if their numbers state them, add up to the mated height.</summary>
    private bool HasSum(ReadPart first, ReadPart second, (ScalarNode First, ScalarNode Second) numbers, Length height)
    {
        if (first.Half is not { } one || second.Half is not { } other || one + other == height)
        {
            return true;
        }

        report.Add(
            CatalogRules.NumberContradicts,
            numbers.Second.Span,
            $"{first.Number} ({one}) and {second.Number} ({other}) are {one + other} high together, not {height}",
            numbers.First.Span
        );
        return false;
    }

    private bool IsListed(Length height, ReadPart socket, ReadPart header)
    {
        listed ??= [.. Pairs.Select(pair => (pair.MatedHeight, pair.Socket, pair.Header))];
        return listed.Contains((height, socket, header));
    }

    /// <summary>Returns the two halves of a row, or null if the row has another form.</summary>
    private static (ScalarNode First, ScalarNode Second)? ReadNumbers(CatalogNode node, bool isAlike)
    {
        IReadOnlyList<CatalogNode> items = node is SequenceNode list ? list.Items : [node];
        if (items.Count is 0 or > 2 || items[0] is not ScalarNode first || items[items.Count - 1] is not ScalarNode second)
        {
            return null;
        }

        bool isPair = isAlike || (items.Count == 2 && (first.Text != None || second.Text != None));
        return isPair ? (first, second) : null;
    }

    private ReadPart? ReadHalf(ScalarNode node, ConnectorRole role, int contacts, Length height, ScalarNode row, ref bool isNew) =>
        node.Text == None ? null : ReadPart(node, role, contacts, height, row, ref isNew);

    private ReadPart? ReadPart(ScalarNode node, ConnectorRole role, int contacts, Length height, ScalarNode row, ref bool isNew)
    {
        string number = node.Text;
        if (node.IsNull)
        {
            report.Add(CatalogRules.Value, node.Span, $"null is not a part number; write '{None}' for a part that is not made");
            return null;
        }

        if (PartNumberText.FindFault(number) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, $"{node.Description} cannot be a part number; {fault}");
            return null;
        }

        NumberScheme? scheme = null;
        (Length? Half, IReadOnlyList<OptionCode> Options)? codes = null;
        IReadOnlyList<NumberScheme> ofRole = schemes.Get(role);
        string? contactCode = null;
        for (int i = 0; i < ofRole.Count && codes is null; i++)
        {
            scheme = ofRole[i];
            contactCode = scheme.GetCode(contacts);
            codes = contactCode is null ? null : scheme.FindCodes(number, contactCode, height);
        }

        if (scheme is not null && codes is null)
        {
            if (ofRole.Any(one => one.IsIncomplete))
            {
                // The code that could not be read has its own finding, and may be the one of this number.
                return null;
            }

            string expected = schemes.FindNearest(role, number, contacts, height)!.Explain(number, contacts, height);
            string several = ofRole.Count < 2 ? "" : $"; of {Wording.FormatNumber(ofRole.Count)} schemes, this one is the nearest";
            report.Add(CatalogRules.NumberContradicts, node.Span, expected + several);
            return null;
        }

        string code = contactCode ?? Wording.FormatNumber(contacts);
        if (parts.TryGetValue(number, out ReadPart known))
        {
            if (known.Role == role && known.Contacts == contacts)
            {
                if (known.AddHeight(height))
                {
                    isNew = true;
                    respelled.Check(known, node, row);
                }

                return known;
            }

            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                $"'{number}' is a {ConnectorRoles.GetName(role)} with {Wording.FormatCount(contacts, "contact")} here, "
                    + $"but a {ConnectorRoles.GetName(known.Role)} with {Wording.FormatNumber(known.Contacts)} elsewhere",
                known.Node.Span
            );
            return null;
        }

        string family = codes is { } found
            ? scheme!.FormatFamily(height, found.Half, found.Options)
            : lastFamilies[(int)role] = PartNumberText.WithoutCount(number, code, lastFamilies[(int)role]);
        var part = new ReadPart(node, row, number, role, contacts, family, code)
        {
            Scheme = scheme,
            Half = codes?.Half,
            OptionCodes = codes?.Options ?? [],
        };
        isNew |= part.AddHeight(height);
        respelled.Check(part, node, row);
        Add(part);
        return part;
    }

    /// <summary>Returns the part with a number, or null if there is none yet.</summary>
    public ReadPart? Find(string number) => parts.TryGetValue(number, out ReadPart part) ? part : null;

    /// <summary>Adds a part with a new number.</summary>
    public void Add(ReadPart part)
    {
        parts.Add(part.Number, part);
        Parts.Add(part);
    }
}
