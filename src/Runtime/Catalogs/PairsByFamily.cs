namespace Keyway.Catalogs;

/// <summary>The pairs of a series manifest, by the families of their halves.</summary>
internal sealed class PairsByFamily
{
    private readonly Dictionary<int, List<CatalogPair>> byFamily = [];
    private readonly List<Length> matedHeights = [];

    public PairsByFamily(IEnumerable<string> lines, IReadOnlyList<CatalogFamily> families)
    {
        foreach (string line in lines)
        {
            AddPair(line, families);
        }

        matedHeights.Sort();
    }

    /// <summary>The mated heights of the pairs, ascending.</summary>
    public IReadOnlyList<Length> MatedHeights => matedHeights;

    /// <summary>Returns the pairs of a family, in the order of the manifest.</summary>
    public IReadOnlyList<CatalogPair> GetPairs(CatalogFamily family) =>
        byFamily.TryGetValue(family.Index, out List<CatalogPair>? found) ? found : [];

    /// <summary>
    /// Adds a line such as <c>1.5 mm: 0 4</c> (a height and two families), or <c>3.0 mm: 2 5: 20 24 400/160</c> if only some contact counts
    /// are a pair; those of halves that differ have a slash.
    /// </summary>
    private void AddPair(string line, IReadOnlyList<CatalogFamily> families)
    {
        string[] fields = line.Split(ManifestText.FieldSeparator, StringSplitOptions.None);
        string[] two = fields.Length >= 2 ? fields[1].Split(' ') : [];
        if (
            two.Length != 2
            || !Length.TryParse(fields[0], out Length height)
            || !ManifestText.TryParseNumber(two[0], out int first)
            || first >= families.Count
            || !ManifestText.TryParseNumber(two[1], out int second)
            || second >= families.Count
        )
        {
            return;
        }

        var pair = new CatalogPair(
            height,
            families[first],
            families[second],
            fields.Length > 2 ? Counts(fields[2]) : null,
            fields.Length > 2 && fields[2].IndexOf('/') >= 0 ? UnequalCounts(fields[2]) : null
        );
        Add(first, pair);
        if (second != first)
        {
            Add(second, pair);
        }

        if (!matedHeights.Contains(height))
        {
            matedHeights.Add(height);
        }
    }

    private static HashSet<int> Counts(string text)
    {
        var counts = new HashSet<int>();
        foreach (string count in text.Split(' '))
        {
            if (ManifestText.TryParseNumber(count, out int contacts))
            {
                counts.Add(contacts);
            }
        }

        return counts;
    }

    private static List<(int, int)> UnequalCounts(string text)
    {
        var counts = new List<(int, int)>();
        foreach (string item in text.Split(' '))
        {
            string[] both = item.Split('/');
            if (
                both.Length == 2
                && ManifestText.TryParseNumber(both[0], out int first)
                && ManifestText.TryParseNumber(both[1], out int second)
            )
            {
                counts.Add((first, second));
            }
        }

        return counts;
    }

    private void Add(int family, CatalogPair pair)
    {
        if (!byFamily.TryGetValue(family, out List<CatalogPair>? found))
        {
            found = [];
            byFamily.Add(family, found);
        }

        found.Add(pair);
    }
}
