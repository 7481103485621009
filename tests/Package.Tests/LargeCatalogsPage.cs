using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>The page on large catalogs: its blocks, in order.</summary>
internal static partial class LargeCatalogsPage
{
    /// <summary>From here on the blocks are no longer those of the one example.</summary>
    private const string EndOfExample = "## How to divide catalogs";

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "large-catalogs.md"))
        .ReplaceLineEndings("\n");

    public static IReadOnlyList<Block> Example { get; } = Read(Text[..Text.IndexOf(EndOfExample, StringComparison.Ordinal)]);

    public static IReadOnlyList<Block> Others { get; } = Read(Text[Text.IndexOf(EndOfExample, StringComparison.Ordinal)..]);

    /// <summary>The text of the one file that a path names.</summary>
    public static string FileAt(string path) => Example.Single(block => block.Path == path).Text;

    private static List<Block> Read(string text) =>
        [
            .. BlockPattern()
                .Matches(text)
                .Select(match => new Block(
                    match.Groups["path"].Success ? match.Groups["path"].Value : null,
                    match.Groups["language"].Value,
                    match.Groups["text"].Value
                )),
        ];

    // The version that the page names is the next one; the tests have their own.
    private static string WithPackedVersion(string text) =>
        KeywayVersion().Replace(text, $"Include=\"Keyway\" Version=\"{PackedPackages.Version}\"");

    [GeneratedRegex(
        "(^<!-- file: (?<path>\\S+) -->\n)?^```(?<language>\\w+)\n(?<text>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex BlockPattern();

    [GeneratedRegex("Include=\"Keyway\" Version=\"[^\"]*\"")]
    private static partial Regex KeywayVersion();

    /// <summary>A block of the page.</summary>
    /// <param name="Path">The file that it is; nothing if it is a command or what one prints.</param>
    /// <param name="Language">What stands behind the fence.</param>
    /// <param name="Content">The text as it stands on the page.</param>
    internal sealed record Block(string? Path, string Language, string Content)
    {
        public string Text { get; } = WithPackedVersion(Content);
    }
}
