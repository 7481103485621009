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

    /// <summary>Gets all pages, ordered by ID.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    /// <summary>Gets the ID, which is the name of the file.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Title => text[..text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>Gets the row of the page's table: category, severity, code fix.</summary>
    public string Row => text.Split('\n').Where(line => line.StartsWith('|')).ElementAt(2);

    /// <summary>Gets a value indicating whether the page says that the rule has a code fix.</summary>
    public bool HasCodeFix => Row.EndsWith("| yes |", StringComparison.Ordinal);

    /// <summary>Gets the messages on the page, each on its own line.</summary>
    public IReadOnlyList<string> Messages =>
        [
            .. Shown()
                .Matches(text)
                .SelectMany(match => match.Groups["text"].Value.Split('\n'))
                .Where(line => line.Contains(Id, StringComparison.Ordinal)),
        ];

    /// <summary>Gets a value indicating whether the rule is about catalog files.</summary>
    public bool IsAboutCatalogs => Id.StartsWith("KEY00", StringComparison.Ordinal);

    /// <summary>Gets the examples that violate the rule.</summary>
    public IReadOnlyList<RuleExample> Failing => Marked("fails");

    /// <summary>Gets the examples that do not violate the rule.</summary>
    public IReadOnlyList<RuleExample> Passing => Marked("passes");

    private List<RuleExample> Marked(string mark) =>
        [.. examples.Where(example => example.Mark == mark).Select(example => example.Example)];

    // Settings and a catalog apply to the examples after them, up to the next ones.
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
                // Examples in other languages, such as project files, are not tested.
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
