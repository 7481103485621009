using System.Text;
using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Parts;

/// <summary>A part that a text names.</summary>
/// <param name="Series">The index of its series.</param>
/// <param name="Part">The index of the part in the series.</param>
internal readonly record struct WrittenPart(int Series, int Part);

/// <summary>
/// Finds part numbers as drawings write them: without brackets and hyphens, in another case, or with underscores in place of
/// what a file name must not contain. <c>DF40C-20DP-0.4V_51_</c> stands for <c>DF40C-20DP-0.4V(51)</c>.
/// </summary>
internal sealed class WrittenNumbers
{
    /// <summary>Longer texts are prose, which names other parts as well.</summary>
    private const int LongestText = 120;

    /// <summary>Shorter numbers could be anything, unless they are the whole text.</summary>
    private const int ShortestWithin = 6;

    /// <summary>In shorter numbers, a single character tells one maker's parts from another's.</summary>
    private const int ShortestNear = 8;

    private readonly Dictionary<string, WrittenPart> wholeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WrittenFamily>> byPrefix = new(StringComparer.Ordinal);
    private readonly int[] prefixLengths;
    private readonly Lazy<List<(string Written, WrittenPart Part)>> all;

    public WrittenNumbers(IReadOnlyList<SeriesManifest> catalog)
    {
        for (int series = 0; series < catalog.Count; series++)
        {
            foreach (KeyValuePair<string, int> whole in catalog[series].WholeNumbers)
            {
                Add(whole.Key, new WrittenPart(series, whole.Value));
            }

            foreach (CatalogFamily family in catalog[series].Families.Where(family => family.HasCode))
            {
                Add(series, family, family.Pattern.Substring(family.Prefix.Length + CatalogFamily.Placeholder.Length));
            }
        }

        all = new Lazy<List<(string Written, WrittenPart Part)>>(() => WriteAll(catalog));
        prefixLengths = [.. byPrefix.Keys.Select(prefix => prefix.Length).Distinct().OrderByDescending(length => length)];
    }

    /// <summary>Finds the parts whose numbers a text misses by one character; empty if it is too short, or no number at all.</summary>
    public IReadOnlyList<WrittenPart> FindNear(string text)
    {
        string written = Simplify(text);
        return written.Length is < ShortestNear or > LongestText
            ? []
            :
            [
                .. all
                    .Value.Where(number => EditDistance.Between(written, number.Written, 1) == 1)
                    .Select(number => number.Part)
                    .Distinct(),
            ];
    }

    /// <summary>Leaves out all but letters and digits, and writes the letters in upper case.</summary>
    public static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                simple.Append(char.ToUpperInvariant(character));
            }
        }

        return simple.ToString();
    }

    /// <summary>Finds the parts that a text names, in the order of the text. Of two numbers that overlap, the longer one counts.</summary>
    public IReadOnlyList<WrittenPart> FindAll(string text)
    {
        var found = new List<WrittenPart>();
        if (text.Length > LongestText)
        {
            return found;
        }

        List<string> words = SplitIntoWords(text);
        for (int start = 0; start < words.Count; start++)
        {
            for (int end = words.Count; end > start; end--)
            {
                string written = string.Concat(words.Skip(start).Take(end - start));
                bool isWhole = end - start == words.Count;
                if ((isWhole || written.Length >= ShortestWithin) && Find(written) is { } part)
                {
                    found.Add(part);
                    start = end - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static List<(string Written, WrittenPart Part)> WriteAll(IReadOnlyList<SeriesManifest> catalog) =>
        [
            .. catalog.SelectMany(
                (manifest, series) =>
                    manifest.Parts.SelectMany(
                        part => new[] { part.Number, WithoutLastBrackets(part.Number) }.OfType<string>(),
                        (part, number) => (Simplify(number), new WrittenPart(series, part.Index))
                    )
            ),
        ];

    private static List<string> SplitIntoWords(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(Simplify(text.Substring(start, i - start)));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>
    /// Returns a number without what follows in brackets at its end, which is the code of its packing; null if nothing does.
    /// </summary>
    private static string? WithoutLastBrackets(string number)
    {
        int open = number.LastIndexOf('(');
        return open > 0 && number[number.Length - 1] == ')' ? number.Substring(0, open) : null;
    }

    private WrittenPart? Find(string written)
    {
        if (wholeNumbers.TryGetValue(written, out WrittenPart whole))
        {
            return whole;
        }

        foreach (int length in prefixLengths)
        {
            if (length < written.Length && byPrefix.TryGetValue(written.Substring(0, length), out List<WrittenFamily>? families))
            {
                foreach (WrittenFamily family in families)
                {
                    if (family.Find(written) is { } part)
                    {
                        return part;
                    }
                }
            }
        }

        return null;
    }

    private void Add(string number, WrittenPart part)
    {
        foreach (string? form in new[] { number, WithoutLastBrackets(number) })
        {
            if (form is not null && Simplify(form) is { Length: > 0 } simple && !wholeNumbers.ContainsKey(simple))
            {
                wholeNumbers.Add(simple, part);
            }
        }
    }

    private void Add(int series, CatalogFamily family, string suffix)
    {
        string prefix = Simplify(family.Prefix);
        if (!byPrefix.TryGetValue(prefix, out List<WrittenFamily>? families))
        {
            families = [];
            byPrefix.Add(prefix, families);
        }

        families.Add(new WrittenFamily(series, family, prefix.Length, Simplify(suffix)));
        if (WithoutLastBrackets(suffix) is { } shorter)
        {
            families.Add(new WrittenFamily(series, family, prefix.Length, Simplify(shorter)));
        }
    }

    private sealed record WrittenFamily(int Series, CatalogFamily Family, int Start, string Suffix)
    {
        public WrittenPart? Find(string written)
        {
            int length = written.Length - Start - Suffix.Length;
            int index =
                length > 0 && written.EndsWith(Suffix, StringComparison.Ordinal)
                    ? SeriesManifest.FindIndex(Family, Family.FormatNumber(written.Substring(Start, length)))
                    : -1;
            return index < 0 ? null : new WrittenPart(Series, index);
        }
    }
}
