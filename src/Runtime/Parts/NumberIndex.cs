using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Parts;

/// <summary>Finds parts by part number in many series, using the common prefix of the part numbers of a family.</summary>
internal sealed class NumberIndex
{
    private readonly Dictionary<string, WholeNumber> wholeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Entry>> byPrefix = [];
    private readonly int[] lengths;

    public NumberIndex(Series[] catalog)
    {
        Catalog = catalog;
        var found = new HashSet<int>();
        for (int place = 0; place < catalog.Length; place++)
        {
            SeriesManifest facts = catalog[place].Manifest;
            foreach (KeyValuePair<string, int> whole in facts.WholeNumbers)
            {
                if (!wholeNumbers.ContainsKey(whole.Key))
                {
                    wholeNumbers.Add(whole.Key, new WholeNumber(place, whole.Value));
                }
            }

            foreach (CatalogFamily family in facts.Families.Where(family => family.HasCode))
            {
                found.Add(family.Prefix.Length);
                int hash = TextHash.Compute(family.Prefix, 0, family.Prefix.Length);
                if (!byPrefix.TryGetValue(hash, out List<Entry>? entries))
                {
                    entries = [];
                    byPrefix.Add(hash, entries);
                }

                entries.Add(new Entry(place, family));
            }
        }

        lengths = [.. found];
        Array.Sort(lengths);
    }

    /// <summary>The series, in the order they are searched.</summary>
    public Series[] Catalog { get; }

    /// <summary>Returns the part with a part number from the first series that has it, or null if none has.</summary>
    public Connector? Find(string number)
    {
        (int series, int family, int part) = (int.MaxValue, -1, -1);
        if (wholeNumbers.Count > 0 && wholeNumbers.TryGetValue(number, out WholeNumber? whole))
        {
            (series, part) = (whole.Series, whole.Part);
        }

        uint hash = TextHash.Start;
        int read = 0;
        foreach (int length in lengths)
        {
            if (length >= number.Length)
            {
                break;
            }

            for (; read < length; read++)
            {
                hash = TextHash.Append(hash, number[read]);
            }

            if (!byPrefix.TryGetValue(TextHash.Value(hash), out List<Entry>? entries))
            {
                continue;
            }

            foreach (Entry entry in entries)
            {
                // If several families of a series have the number, the first family wins, as in SeriesManifest.IndexOf.
                if (
                    (entry.Series < series || (entry.Series == series && entry.Family.Index < family))
                    && SeriesManifest.FindIndex(entry.Family, number) is var found
                    && found >= 0
                )
                {
                    (series, family, part) = (entry.Series, entry.Family.Index, found);
                }
            }
        }

        return part < 0 ? null : Catalog[series].At(part);
    }

    // Classes, because the runtime would have to compile generic collections for structs.
    private sealed record Entry(int Series, CatalogFamily Family);

    private sealed record WholeNumber(int Series, int Part);
}
