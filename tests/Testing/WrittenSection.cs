namespace Keyway.Testing;

/// <summary>
/// A section of a document that a test generates, between <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- end of NAME --&gt;</c>.
/// </summary>
public static class WrittenSection
{
    /// <summary>
    /// Reads a section. If the environment variable KEYWAY_UPDATE is set, first replaces the section with the expected text.
    /// </summary>
    /// <param name="path">The path of the document from the root of the repository, with slashes.</param>
    /// <param name="name">The name of the section.</param>
    /// <param name="expected">The expected text.</param>
    public static string Read(string path, string name, string expected)
    {
        string text = Repository.Read(path),
            first = $"<!-- {name} -->\n",
            last = $"<!-- end of {name} -->";
        int start = text.IndexOf(first, StringComparison.Ordinal),
            end = text.IndexOf(last, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new InvalidOperationException($"{path} has no section between '{first.TrimEnd()}' and '{last}'.");
        }

        start += first.Length;
        if (Environment.GetEnvironmentVariable("KEYWAY_UPDATE") is { Length: > 0 })
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), text[..start] + expected + text[end..]);
            return expected;
        }

        return text[start..end];
    }

    /// <summary>Writes the table of rules in <c>docs/README.md</c>.</summary>
    /// <param name="rules">The rules, each with its title and its severity.</param>
    public static string TableOfRules(IEnumerable<(string Id, string Title, string Severity)> rules) =>
        string.Concat(
            rules
                .Select(rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {rule.Severity.ToLowerInvariant()} |\n")
                .Prepend("|---|---|---|\n")
                .Prepend("| ID | Title | Severity |\n")
                .Prepend("\n")
                .Append("\n")
        );
}
