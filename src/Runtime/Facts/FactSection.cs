namespace Keyway;

/// <summary>A section of a fact sheet: rows of values, each for the whole series or for some of its parts.</summary>
internal sealed class FactSection
{
    private readonly List<FactRow> rows = [];

    public static FactSection Empty { get; } = new();

    /// <summary>Whether all parts have the same values.</summary>
    public bool IsAlike => rows.All(row => row.Scope.IsEverything);

    public void Add(FactRow row) => rows.Add(row);

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

    private IEnumerable<FactRow> Rows(FactSubject? subject) => rows.Where(row => row.Scope.Holds(subject));
}
