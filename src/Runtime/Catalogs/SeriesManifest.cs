namespace Keyway.Catalogs;

/// <summary>A decoded series manifest.</summary>
/// <remarks>
/// The manifest is text with one fact per line: <c>keyword value</c>. The generated class uses it at run time, and the analyzers read the
/// same text from the class's attribute. A compiled library may be older or newer than the code that reads it: lines that are not
/// understood are skipped, and missing facts are unknown. Decoding never throws.
/// </remarks>
internal sealed class SeriesManifest
{
    private readonly Dictionary<string, int> wholeNumbers = new(StringComparer.Ordinal);
    private readonly List<CatalogFamily> families = [];
    private readonly List<CatalogPart> parts = [];
    private readonly ManifestLines lines;

    // Decoded on demand: looking up a part number or reading a contact count needs none of these, and the runtime then does not have to
    // compile the code that decodes them.
    private Dictionary<string, ManifestSection>? sections;
    private PairsByFamily? pairs;
    private UnpairedHeights? alone;

    private SeriesManifest(ManifestLines lines)
    {
        this.lines = lines;
        Name = lines.FindLast(ManifestKeywords.Series) ?? "";
        Manufacturer = lines.FindLast(ManifestKeywords.Manufacturer) ?? "";
        Dictionary<int, string> variants = ReadVariants();
        for (int line = 0; line < lines.Count; line++)
        {
            if (ParseRole(lines.GetKeyword(line)) is { } role)
            {
                AddFamily(
                    role,
                    lines.GetValue(line),
                    variants.TryGetValue(families.Count, out string? variant) ? variant : ManifestKeywords.Standard
                );
            }
        }

        foreach (string options in lines.GetValues(ManifestKeywords.Options))
        {
            SetOptions(options);
        }
    }

    public string Name { get; }

    public string Manufacturer { get; }

    public Length? Pitch => Length.TryParse(lines.FindLast(ManifestKeywords.Pitch), out Length length) ? length : null;

    public IReadOnlyList<CatalogFamily> Families => families;

    /// <summary>All parts, family by family.</summary>
    public IReadOnlyList<CatalogPart> Parts => parts;

    /// <summary>The part numbers without a contact code, with the indices of their parts.</summary>
    public IReadOnlyDictionary<string, int> WholeNumbers => wholeNumbers;

    /// <summary>The mated heights of the pairs, ascending.</summary>
    public IReadOnlyList<Length> MatedHeights => Pairs.MatedHeights;

    /// <summary>All sections by keyword.</summary>
    public IReadOnlyDictionary<string, ManifestSection> Sections => sections ??= ManifestSection.ReadAll(lines);

    /// <summary>Whether the manufacturer makes parts that the catalog does not list.</summary>
    public bool IsPartial =>
        GetSection(ManifestKeywords.Source).GetValues(null).GetChoice(SectionKeys.Coverage, CatalogSource.Coverages)
        is CatalogCoverage.Partial;

    /// <summary>
    /// The forms of part numbers that a partial catalog describes without listing a part, such as <c>AXK6{}237YG</c>.
    /// </summary>
    public IEnumerable<string> Forms => lines.GetValues(ManifestKeywords.Form);

    private PairsByFamily Pairs => pairs ??= new PairsByFamily(lines.GetValues(ManifestKeywords.Pair), families);

    public static SeriesManifest Decode(string manifest) => new(new ManifestLines(manifest));

    /// <summary>Returns the pairs of a family, in the order of the manifest.</summary>
    public IReadOnlyList<CatalogPair> GetPairs(CatalogFamily family) => Pairs.GetPairs(family);

    /// <summary>Returns the mated heights that a part supports without a partner in the catalog.</summary>
    public IEnumerable<Length> GetUnpairedHeights(CatalogPart part) =>
        (alone ??= new UnpairedHeights(lines.GetValues(ManifestKeywords.Unpaired))).GetHeights(part);

    /// <summary>Returns the index of the part with a part number, or -1 if the series has none.</summary>
    public int IndexOf(string number)
    {
        if (wholeNumbers.TryGetValue(number, out int whole))
        {
            return whole;
        }

        foreach (CatalogFamily family in families)
        {
            if (FindIndex(family, number) is var found && found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>Returns the index of a family's part with a part number, or -1 if the family has none.</summary>
    public static int FindIndex(CatalogFamily family, string number) =>
        family.HasCode && family.FindCode(number) is { } place ? family.Codes.Find(number, place.Start, place.Length) : -1;

    /// <summary>Returns the section with a keyword, or an empty one if the manifest has none.</summary>
    public ManifestSection GetSection(string keyword) =>
        Sections.TryGetValue(keyword, out ManifestSection? section) ? section : ManifestSection.Empty;

    private static ConnectorRole? ParseRole(string keyword) =>
        keyword switch
        {
            ManifestKeywords.Socket => ConnectorRole.Socket,
            ManifestKeywords.Header => ConnectorRole.Header,
            ManifestKeywords.Connector => ConnectorRole.Hermaphroditic,
            _ => null,
        };

    /// <summary>Reads lines such as <c>inspection: 1 3</c>: a variant, and the indices of its families.</summary>
    private Dictionary<int, string> ReadVariants()
    {
        var variants = new Dictionary<int, string>();
        for (int line = 0; line < lines.Count; line++)
        {
            string[] fields =
                lines.GetKeyword(line) == ManifestKeywords.Variant
                    ? lines.GetValue(line).Split(ManifestText.FieldSeparator, StringSplitOptions.None)
                    : [];
            foreach (string family in fields.Length == 2 ? fields[1].Split(' ') : [])
            {
                if (ManifestText.TryParseNumber(family, out int index))
                {
                    variants[index] = fields[0];
                }
            }
        }

        return variants;
    }

    /// <summary>
    /// Reads a line such as <c>5: 0: plating=F packing=-TR</c>: a family, the family that it mates like, and the codes of its options.
    /// </summary>
    private void SetOptions(string line)
    {
        string[] fields = line.Split(ManifestText.FieldSeparator, 3, StringSplitOptions.None);
        if (
            fields.Length == 3
            && ManifestText.TryParseNumber(fields[0], out int family)
            && family < families.Count
            && ManifestText.TryParseNumber(fields[1], out int basic)
            && basic < families.Count
        )
        {
            families[family].SetOptions(families[basic], ManifestText.ParsePairs(fields[2]));
        }
    }

    /// <summary>
    /// Adds a line such as <c>20 24 100=00: AXK7{}147G</c>: contact counts with their codes, and the pattern of the part numbers.
    /// </summary>
    private void AddFamily(ConnectorRole role, string line, string variant)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        string[] entries = colon < 0 ? [] : line.Substring(0, colon).Split(' ');
        var family = new CatalogFamily(families.Count, role, colon < 0 ? line : line.Substring(colon + 2), variant, entries.Length);
        families.Add(family);
        if (parts.Count == 0)
        {
            parts.Capacity = 2 * entries.Length;
        }

        foreach (string entry in entries)
        {
            int sign = entry.IndexOf('=');
            string count = sign < 0 ? entry : entry.Substring(0, sign);
            string code = entry.Substring(sign + 1);
            if (code.IndexOf('=') >= 0 || !ManifestText.TryParseNumber(count, out int contacts))
            {
                continue;
            }

            var part = new CatalogPart(family, parts.Count, contacts, code);
            if (family.TryAdd(part, isNumber: sign < 0))
            {
                parts.Add(part);
                if (!family.HasCode && !wholeNumbers.ContainsKey(family.Pattern))
                {
                    wholeNumbers.Add(family.Pattern, part.Index);
                }
            }
        }
    }
}
