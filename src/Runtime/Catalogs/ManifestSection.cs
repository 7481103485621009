namespace Keyway.Catalogs;

/// <summary>A section of a series manifest: rows of values, each for the whole series or for some of its parts.</summary>
internal sealed class ManifestSection
{
    private static readonly bool[] Widest = [true, false];
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    private readonly List<ManifestRow> rows = [];

    public static ManifestSection Empty { get; } = new();

    /// <summary>Creates a section from rows that were not read from a manifest.</summary>
    public static ManifestSection Create(IEnumerable<ManifestRow> rows)
    {
        var section = new ManifestSection();
        section.rows.AddRange(rows);
        return section;
    }

    /// <summary>Whether the catalog states nothing in this section.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Whether all parts have the same values.</summary>
    public bool IsUniform => rows.TrueForAll(static row => row.Scope.IsEverything);

    /// <summary>Reads the sections of a series manifest, by keyword: all lines that are not about the series or its parts.</summary>
    public static Dictionary<string, ManifestSection> ReadAll(ManifestLines lines)
    {
        var sections = new Dictionary<string, ManifestSection>(StringComparer.Ordinal);
        for (int line = 0; line < lines.Count; line++)
        {
            if (!ManifestKeywords.IsStructural(lines.GetKeyword(line)))
            {
                Read(lines.GetKeyword(line), lines.GetValue(line), sections);
            }
        }

        return sections;
    }

    /// <summary>
    /// Returns the values for a part or a pair, or for the whole series if the subject is null. Values with a narrower scope override those
    /// of the whole series.
    /// </summary>
    public ManifestValues GetValues(ScopeSubject? subject)
    {
        // Most parts have one row, whose values need no copy.
        IReadOnlyDictionary<string, string>? only = null;
        Dictionary<string, string>? merged = null;
        foreach (bool isForAll in Widest)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                ManifestRow row = rows[i];
                if (row.Scope.IsEverything != isForAll || !row.Scope.AppliesTo(subject))
                {
                    continue;
                }

                if (only is null)
                {
                    only = row.Values;
                    continue;
                }

                if (merged is null)
                {
                    merged = new Dictionary<string, string>(StringComparer.Ordinal);
                    Merge(only, merged);
                }

                Merge(row.Values, merged);
            }
        }

        return new ManifestValues(merged ?? only ?? None);
    }

    /// <summary>Returns the rows that apply to a part, or to the whole series if the subject is null, without merging them.</summary>
    public IEnumerable<ManifestValues> GetRows(ScopeSubject? subject) => FindRows(subject).Select(row => new ManifestValues(row.Values));

    /// <summary>Determines whether the same rows apply to two parts.</summary>
    public bool AppliesAlike(ScopeSubject one, ScopeSubject other) => FindRows(one).SequenceEqual(FindRows(other));

    /// <summary>Determines whether some rows are only for parts with certain codes of an option.</summary>
    public bool DependsOn(string option) => rows.Exists(row => row.Scope.Options.Any(chosen => chosen.Name == option));

    /// <summary>Reads a line such as <c>embossed-tape@contacts=10-24 type=Tape I | A=16.0 mm</c>.</summary>
    private static void Read(string keyword, string value, Dictionary<string, ManifestSection> sections)
    {
        int at = keyword.IndexOf('@');
        ManifestScope scope = ManifestScope.Everything;
        if (at >= 0 && !ManifestScope.TryParse(keyword.Substring(at + 1), out scope))
        {
            // A row whose scope is not understood applies to no part.
            return;
        }

        string name = at < 0 ? keyword : keyword.Substring(0, at);
        if (!sections.TryGetValue(name, out ManifestSection? section))
        {
            section = new ManifestSection();
            sections.Add(name, section);
        }

        section.rows.Add(ManifestRow.Parse(scope, value));
    }

    private static void Merge(IReadOnlyDictionary<string, string> values, Dictionary<string, string> merged)
    {
        foreach (KeyValuePair<string, string> value in values)
        {
            merged[value.Key] = value.Value;
        }
    }

    private IEnumerable<ManifestRow> FindRows(ScopeSubject? subject) => rows.Where(row => row.Scope.AppliesTo(subject));
}
