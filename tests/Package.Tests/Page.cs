using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>The fenced blocks of a document: files, commands, and what these print.</summary>
internal static partial class Page
{
    /// <summary>The blocks of a document of the repository, in order.</summary>
    public static IReadOnlyList<Block> BlocksOf(string path) => Read(Repository.Read(path));

    /// <summary>The blocks of a text, in order.</summary>
    public static IReadOnlyList<Block> Read(string text) =>
        [
            .. BlockPattern()
                .Matches(text.ReplaceLineEndings("\n"))
                .Select(match => new Block(
                    match.Groups["path"].Success ? match.Groups["path"].Value : null,
                    match.Groups["language"].Value,
                    match.Groups["text"].Value
                )),
        ];

    // The version that a page names is the next one; the tests have their own.
    private static string WithPackedVersion(string text) =>
        KeywayVersion().Replace(text, $"Include=\"Keyway\" Version=\"{PackedPackages.Version}\"");

    [GeneratedRegex(
        "(^<!-- file: (?<path>\\S+) -->\n)?^```(?<language>\\w+)\n(?<text>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex BlockPattern();

    [GeneratedRegex("Include=\"Keyway\" Version=\"[^\"]*\"")]
    private static partial Regex KeywayVersion();

    [GeneratedRegex(@"^\s*Console\.WriteLine\(.*\);\s*// (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex PrintedPattern();

    /// <summary>A block of a page.</summary>
    /// <param name="Path">The file that it is; null if it is a command or what one prints.</param>
    /// <param name="Language">What stands behind the fence.</param>
    /// <param name="Content">The text as it stands on the page.</param>
    internal sealed record Block(string? Path, string Language, string Content)
    {
        public string Text { get; } = WithPackedVersion(Content);

        /// <summary>What the code prints: the comments behind its <c>Console.WriteLine</c>.</summary>
        public IEnumerable<string> Printed => PrintedPattern().Matches(Content).Select(match => match.Groups["text"].Value);

        /// <summary>Output that the page breaks over lines, as the one line that it is.</summary>
        public string OneLine => Content.TrimEnd('\n').Replace('\n', ' ');
    }
}
