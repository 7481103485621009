namespace Keyway;

/// <summary>A section of a fact sheet: rows of values, each for the whole series or for some of its parts.</summary>
internal sealed class FactSection
{
    private readonly List<FactRow> rows = [];

    public static FactSection Empty { get; } = new();

    /// <summary>Whether all parts have the same values.</summary>
    public bool IsAlike => rows.All(row => row.Scope.IsEverything);

    /// <summary>The sections of a fact sheet, by their words: all lines that have no other meaning.</summary>
    public static Dictionary<string, FactSection> ReadAll(FactLines lines)
    {
        var sections = new Dictionary<string, FactSection>(StringComparer.Ordinal);
        for (int line = 0; line < lines.Count; line++)
        {
            if (!FactWords.IsOfStructure(lines.WordAt(line)))
            {
                Read(lines.WordAt(line), lines.ValueAt(line), sections);
            }
        }

        return sections;
    }

    /// <summary>The values for a part or a pair, or those of the whole series: what holds for some stands before what holds for all.</summary>
    public FactValues For(FactSubject? subject)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FactRow row in Rows(subject).OrderBy(row => row.Scope.IsEverything ? 0 : 1))
        {
            foreach (KeyValuePair<string, string> value in row.Values)
            {
                values[value.Key] = value.Value;
            }
        }

        return new FactValues(values);
    }

    /// <summary>The rows that hold for a part or for the whole series, where each says something of its own.</summary>
    public IEnumerable<FactValues> AllFor(FactSubject? subject) => Rows(subject).Select(row => new FactValues(row.Values));

    /// <summary>Whether the same rows hold for two parts.</summary>
    public bool IsSameFor(FactSubject one, FactSubject other) => Rows(one).SequenceEqual(Rows(other));

    /// <summary><c>embossed-tape@contacts=10-24 type=Tape I | A=16.0 mm</c>.</summary>
    private static void Read(string word, string value, Dictionary<string, FactSection> sections)
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

        section.rows.Add(FactRow.Parse(scope, value));
    }

    private IEnumerable<FactRow> Rows(FactSubject? subject) => rows.Where(row => row.Scope.Holds(subject));
}
