using System.Text.RegularExpressions;

namespace Keyway.Testing;

/// <summary>The page of a rule, whose examples are tested.</summary>
public sealed partial class RulePage
{
    private readonly string text;
    private readonly List<(string Mark, RuleExample Example)> examples;

    private RulePage(string id, string text)
    {
        Id = id;
        this.text = text;
        examples = Read(text);
    }

    /// <summary>All pages, by ID.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The ID, which is the file's name.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title => text[..text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>The row below the head of the page's table: category, severity, code fix.</summary>
    public string Row => text.Split('\n').Where(line => line.StartsWith('|')).ElementAt(2);

    /// <summary>The messages that the page shows, each on a line of its own.</summary>
    public IReadOnlyList<string> Messages =>
        [
            .. Shown()
                .Matches(text)
                .SelectMany(match => match.Groups["text"].Value.Split('\n'))
                .Where(line => line.Contains(Id, StringComparison.Ordinal)),
        ];

    /// <summary>Whether the rule is about catalog files.</summary>
    public bool IsAboutCatalogs => Id.StartsWith("KEY00", StringComparison.Ordinal);

    /// <summary>The examples that give the rule's finding.</summary>
    public IReadOnlyList<RuleExample> Failing => Marked("fails");

    /// <summary>The examples that give none.</summary>
    public IReadOnlyList<RuleExample> Passing => Marked("passes");

    private List<RuleExample> Marked(string mark) =>
        [.. examples.Where(example => example.Mark == mark).Select(example => example.Example)];

    // Settings and a catalog hold for the examples below them, until others take their place.
    private static List<(string Mark, RuleExample Example)> Read(string text)
    {
        var read = new List<(string, RuleExample)>();
        string? settings = null;
        string? catalog = null;
        foreach (Match block in Block().Matches(text))
        {
            string content = block.Groups["content"].Value;
            switch (block.Groups["mark"].Value)
            {
                case "settings":
                    settings = content;
                    break;
                case "catalog":
                    catalog = content;
                    break;
                // Examples in other languages, as project files, are for people alone.
                case var mark when block.Groups["language"].Value is "csharp" or "yaml":
                    read.Add((mark, new RuleExample(content, settings, catalog)));
                    break;
            }
        }

        return read;
    }

    [GeneratedRegex(
        @"^<!-- (?<mark>fails|passes|settings|catalog) -->\n```(?<language>\w+)\n(?<content>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Block();

    [GeneratedRegex("^```text\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
}
