namespace Keyway.Testing;

/// <summary>
/// A section of a document that a test generates, between <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- end of NAME --&gt;</c>.
/// </summary>
public static class WrittenSection
{
    /// <summary>Reads a section; writes it first if the environment variable KEYWAY_UPDATE is set.</summary>
    /// <param name="path">The document's path from the root of the repository, with slashes.</param>
    /// <param name="name">The section's name.</param>
    /// <param name="expected">What the section should say.</param>
    public static string Read(string path, string name, string expected) =>
        ReadBetween(path, $"<!-- {name} -->\n", $"<!-- end of {name} -->", expected);

    /// <summary>
    /// Reads the table of unshipped rules in a release tracking file; writes it first if the environment variable KEYWAY_UPDATE is set.
    /// </summary>
    /// <param name="path">The file's path from the root of the repository, with slashes.</param>
    /// <param name="rules">The rules that are not shipped yet, in the order of their IDs.</param>
    /// <returns>The rows, and those that should be there.</returns>
    public static (string Expected, string Actual) ReadReleases(
        string path,
        IEnumerable<(string Id, string Category, string Severity, string Title)> rules
    )
    {
        string expected = string.Concat(rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}\n"));
        return (expected, ReadBetween(path, "--------|----------|----------|-------\n", "", expected));
    }

    // An empty last line stands for the end of the document.
    private static string ReadBetween(string path, string first, string last, string expected)
    {
        string text = Repository.Read(path);
        int start = text.IndexOf(first, StringComparison.Ordinal);
        int end = last.Length == 0 ? text.Length : text.IndexOf(last, StringComparison.Ordinal);
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
