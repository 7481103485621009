using System.Text.RegularExpressions;

namespace Keyway.Testing;

/// <summary>The page of a rule, whose examples are tested.</summary>
public sealed partial class RulePage
{
    private readonly string text;

    private RulePage(string id, string text)
    {
        Id = id;
        this.text = text;
    }

    /// <summary>All pages, by ID.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The ID, which is the file's name.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title => text[..text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>Whether the rule is about catalog files.</summary>
    public bool IsAboutCatalogs => Id.StartsWith("KEY00", StringComparison.Ordinal);

    /// <summary>The examples that give the rule's finding.</summary>
    public IReadOnlyList<string> Failing => Examples("fails");

    /// <summary>The examples that give none.</summary>
    public IReadOnlyList<string> Passing => Examples("passes");

    private List<string> Examples(string mark) =>
    [
        .. Example().Matches(text)
            .Where(match => match.Groups["mark"].Value == mark && match.Groups["language"].Value == (IsAboutCatalogs ? "yaml" : "csharp"))
            .Select(match => match.Groups["code"].Value),
    ];

    [GeneratedRegex(@"^<!-- (?<mark>fails|passes) -->\n```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
