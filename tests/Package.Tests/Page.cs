using System.Text.RegularExpressions;
using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>The fenced blocks of a document: files, commands, and their output.</summary>
internal static partial class Page
{
    /// <summary>Returns the blocks of a document in the repository, in order.</summary>
    public static IReadOnlyList<Block> BlocksOf(string path) => Read(Repository.Read(path));

    /// <summary>Returns the blocks of a text, in order.</summary>
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

    // Replaces the version on the page, which is the next release, with the version of the tests.
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
    /// <param name="Path">The path of the file, or null if the block is a command or an output.</param>
    /// <param name="Language">The language after the fence.</param>
    /// <param name="Content">The text on the page.</param>
    internal sealed record Block(string? Path, string Language, string Content)
    {
        public string Text { get; } = WithPackedVersion(Content);

        /// <summary>Gets what the code prints, from the comments after its <c>Console.WriteLine</c> calls.</summary>
        public IEnumerable<string> Printed => PrintedPattern().Matches(Content).Select(match => match.Groups["text"].Value);

        /// <summary>Gets output that the page breaks into several lines as a single line.</summary>
        public string OneLine => Content.TrimEnd('\n').Replace('\n', ' ');
    }
}
