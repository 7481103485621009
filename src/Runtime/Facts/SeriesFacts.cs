namespace Keyway;

/// <summary>What a series' fact sheet says, decoded.</summary>
/// <remarks>
/// The sheet is text, one fact a line: <c>word value</c>. It is what a generated class carries at run time and what the analyzers read
/// from the class's attribute, so that both know the same. A compiled library may be older or newer than the code that reads it:
/// lines that are not understood are passed over, and what is missing is unknown. Nothing in a sheet makes the decoder throw.
/// </remarks>
internal sealed class SeriesFacts
{
    private readonly Dictionary<string, int> wholeNumbers = new(StringComparer.Ordinal);
    private readonly List<CatalogFamily> families = [];
    private readonly List<CatalogPart> parts = [];
    private readonly List<(int Family, int Contacts, Length Height)> alone = [];
    private readonly IReadOnlyDictionary<string, FactSection> sections;

    // Who looks a number up, or counts contacts, asks for no pair.
    private readonly Lazy<PairsByFamily> pairs;

    private SeriesFacts(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, FactSection> sections, IReadOnlyList<string> pairLines)
    {
        pairs = new(() => new PairsByFamily(pairLines, families));
        this.sections = sections;
        Name = values.TryGetValue(FactWords.Series, out string? name) ? name : "";
        Manufacturer = values.TryGetValue(FactWords.Manufacturer, out string? manufacturer) ? manufacturer : "";
        Pitch = values.TryGetValue(FactWords.Pitch, out string? pitch) && Length.TryParse(pitch, out Length length) ? length : null;
        Ratings = new Ratings(Section(FactWords.Ratings).For(null));
    }

    public string Name { get; }

    public string Manufacturer { get; }

    public Length? Pitch { get; }

    /// <summary>What every part bears.</summary>
    public Ratings Ratings { get; }

    public IReadOnlyList<CatalogFamily> Families => families;

    /// <summary>All parts, family by family.</summary>
    public IReadOnlyList<CatalogPart> Parts => parts;

    /// <summary>The numbers that have no contact code, with the places of their parts.</summary>
    public IReadOnlyDictionary<string, int> WholeNumbers => wholeNumbers;

    /// <summary>The heights of the pairs, ascending.</summary>
    public IReadOnlyList<Length> MatedHeights => pairs.Value.MatedHeights;

    public static SeriesFacts Decode(string sheet)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var familyLines = new List<(ConnectorRole, string)>();
        var pairLines = new List<string>();
        var aloneLines = new List<string>();
        var variants = new Dictionary<int, string>();
        var sections = new Dictionary<string, FactSection>(StringComparer.Ordinal);
        foreach (string line in sheet.Split('\n'))
        {
            int space = line.IndexOf(' ');
            if (space <= 0)
            {
                continue;
            }

            string word = line.Substring(0, space);
            string value = line.Substring(space + 1).Trim();
            switch (word)
            {
                case FactWords.Socket:
                    familyLines.Add((ConnectorRole.Socket, value));
                    break;
                case FactWords.Header:
                    familyLines.Add((ConnectorRole.Header, value));
                    break;
                case FactWords.Connector:
                    familyLines.Add((ConnectorRole.Hermaphroditic, value));
                    break;
                case FactWords.Pair:
                    pairLines.Add(value);
                    break;
                case FactWords.Alone:
                    aloneLines.Add(value);
                    break;
                case FactWords.Variant:
                    ReadVariant(value, variants);
                    break;
                case FactWords.Series or FactWords.Manufacturer or FactWords.Pitch:
                    values[word] = value;
                    break;
                default:
                    ReadRow(word, value, sections);
                    break;
            }
        }

        var facts = new SeriesFacts(values, sections, pairLines);
        foreach ((ConnectorRole role, string line) in familyLines)
        {
            facts.AddFamily(role, line, variants.TryGetValue(facts.families.Count, out string? variant) ? variant : FactWords.Standard);
        }

        foreach (string line in aloneLines)
        {
            facts.AddAlone(line);
        }

        return facts;
    }

    /// <summary>The pairs that parts of a family may make, in the sheet's order.</summary>
    public IReadOnlyList<CatalogPair> PairsOf(CatalogFamily family) => pairs.Value.Of(family);

    /// <summary>The heights for which a part is made without a partner.</summary>
    public IEnumerable<Length> HeightsAlone(CatalogPart part) =>
        alone.Where(one => one.Family == part.Family.Index && one.Contacts == part.Contacts).Select(one => one.Height);

    /// <summary>The place of the part with a number; -1 if the series has none.</summary>
    public int IndexOf(string number)
    {
        if (wholeNumbers.TryGetValue(number, out int whole))
        {
            return whole;
        }

        foreach (CatalogFamily family in families)
        {
            if (IndexIn(family, number) is var found && found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>The place of the part with a number that has the form of a family; -1 if the family has none.</summary>
    public static int IndexIn(CatalogFamily family, string number) =>
        family.HasCode && family.FindCode(number) is { } place ? family.Codes.Find(number, place.Start, place.Length) : -1;

    /// <summary>All sections with their words.</summary>
    public IEnumerable<KeyValuePair<string, FactSection>> Sections => sections;

    /// <summary>A section by its word; an empty one if the sheet has none.</summary>
    public FactSection Section(string word) => sections.TryGetValue(word, out FactSection? section) ? section : FactSection.Empty;

    /// <summary><c>inspection: 1 3</c>: the families that are of a variant.</summary>
    private static void ReadVariant(string line, Dictionary<int, string> variants)
    {
        string[] fields = line.Split(PairsByFamily.FieldSeparator, StringSplitOptions.None);
        foreach (string family in fields.Length == 2 ? fields[1].Split(' ') : [])
        {
            if (PairsByFamily.TryInt(family, out int index))
            {
                variants[index] = fields[0];
            }
        }
    }

    /// <summary><c>embossed-tape@contacts=10-24 type=Tape I | A=16.0 mm</c>.</summary>
    private static void ReadRow(string word, string line, Dictionary<string, FactSection> sections)
    {
        int at = word.IndexOf('@');
        FactScope scope = FactScope.Everything;
        if (at >= 0 && !FactScope.TryParse(word.Substring(at + 1), out scope))
        {
            // For what the row holds is not understood, so that it holds for nothing.
            return;
        }

        string name = at < 0 ? word : word.Substring(0, at);
        if (!sections.TryGetValue(name, out FactSection? section))
        {
            section = new FactSection();
            sections.Add(name, section);
        }

        section.Add(FactRow.Parse(scope, line));
    }

    /// <summary><c>20 24 100=00: AXK7{}147G</c>.</summary>
    private void AddFamily(ConnectorRole role, string line, string variant)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        var family = new CatalogFamily(families.Count, role, colon < 0 ? line : line.Substring(colon + 2), variant);
        families.Add(family);
        foreach (string entry in colon < 0 ? [] : line.Substring(0, colon).Split(' '))
        {
            string[] sides = entry.Split('=');
            string code = sides[sides.Length - 1];
            if (sides.Length <= 2 && PairsByFamily.TryInt(sides[0], out int contacts) && family.Codes.TryAdd(code, parts.Count))
            {
                if (!family.HasCode && !wholeNumbers.ContainsKey(family.Pattern))
                {
                    wholeNumbers.Add(family.Pattern, parts.Count);
                }

                family.Add(contacts, parts.Count);
                parts.Add(new CatalogPart(family, contacts, code));
            }
        }
    }

    /// <summary><c>1.5 mm: 0: 30 40</c>: counts of a family that are made for a height, though no partner is.</summary>
    private void AddAlone(string line)
    {
        string[] fields = line.Split(PairsByFamily.FieldSeparator, StringSplitOptions.None);
        if (fields.Length != 3 || !Length.TryParse(fields[0], out Length height) || !PairsByFamily.TryInt(fields[1], out int family) || family >= families.Count)
        {
            return;
        }

        foreach (string count in fields[2].Split(' '))
        {
            if (PairsByFamily.TryInt(count, out int contacts))
            {
                alone.Add((family, contacts, height));
            }
        }
    }
}
