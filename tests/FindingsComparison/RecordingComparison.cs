namespace Keyway.FindingsComparison;

/// <summary>The differences between two recordings, program by program.</summary>
internal sealed class RecordingComparison
{
    private readonly List<string> differences = [];

    private RecordingComparison() { }

    /// <summary>Gets the differences, each as a few lines that begin with the name of the program.</summary>
    public IReadOnlyList<string> Differences => differences;

    /// <summary>Gets the number of programs whose findings are the same.</summary>
    public int Same { get; private set; }

    /// <summary>Gets the number of findings that only the old recording has.</summary>
    public int Lost { get; private set; }

    /// <summary>Gets the number of findings that only the new recording has.</summary>
    public int Added { get; private set; }

    /// <summary>Compares two recordings. A finding that moved or whose message changed is one lost and one added.</summary>
    public static RecordingComparison Of(Recording old, Recording now)
    {
        var comparison = new RecordingComparison();
        var before = old.Programs.ToDictionary(program => program.Name, StringComparer.Ordinal);
        var after = now.Programs.ToDictionary(program => program.Name, StringComparer.Ordinal);
        foreach (string name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            comparison.Compare(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name));
        }

        return comparison;
    }

    private void Compare(string name, ProgramFindings? before, ProgramFindings? after)
    {
        if (before is null || after is null)
        {
            differences.Add($"{name}: the program is only in the {(before is null ? "new" : "old")} recording");
            return;
        }

        // The findings of two programs say nothing about the analyzers.
        if (before.Hash != after.Hash)
        {
            differences.Add($"{name}: the program itself differs");
            return;
        }

        string[] lost = [.. Missing(before.Findings, after.Findings)];
        string[] added = [.. Missing(after.Findings, before.Findings)];
        if (lost.Length + added.Length == 0)
        {
            Same++;
            return;
        }

        Lost += lost.Length;
        Added += added.Length;
        differences.Add(string.Join('\n', [name, .. lost.Select(line => "  - " + line), .. added.Select(line => "  + " + line)]));
    }

    // The same line can be there several times.
    private static IEnumerable<string> Missing(IReadOnlyList<string> all, IReadOnlyList<string> others)
    {
        Dictionary<string, int> left = others.CountBy(line => line).ToDictionary(StringComparer.Ordinal);
        foreach (string line in all)
        {
            int count = left.GetValueOrDefault(line);
            if (count == 0)
            {
                yield return line;
            }

            left[line] = count - 1;
        }
    }
}
