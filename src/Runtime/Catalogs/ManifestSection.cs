namespace Keyway.Catalogs;

/// <summary>A section of a series manifest: rows of values, each for the whole series or for some of its parts.</summary>
internal sealed class ManifestSection
{
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
    public bool IsUniform => rows.All(row => row.Scope.IsEverything);

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
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ManifestRow row in FindRows(subject).OrderBy(row => row.Scope.IsEverything ? 0 : 1))
        {
            foreach (KeyValuePair<string, string> value in row.Values)
            {
                values[value.Key] = value.Value;
            }
        }

        return new ManifestValues(values);
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

    private IEnumerable<ManifestRow> FindRows(ScopeSubject? subject) => rows.Where(row => row.Scope.AppliesTo(subject));
}
