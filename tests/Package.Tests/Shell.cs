using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>Runs the commands of a page, which are commands of the SDK.</summary>
internal static partial class Shell
{
    /// <summary>Runs commands that must succeed.</summary>
    /// <param name="folder">Where they are run.</param>
    /// <param name="commands">The commands, each on a line of its own, with or without a comment.</param>
    /// <returns>What they print.</returns>
    public static string Succeed(string folder, string commands) =>
        string.Concat(
            commands
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(command => Dotnet.Succeed(folder, Arguments(command)).ReplaceLineEndings("\n"))
        );

    /// <summary>The arguments of a command of the SDK.</summary>
    public static string[] Arguments(string command)
    {
        string[] words = [.. Word().Matches(Comment().Replace(command, "")).Select(match => match.Value.Trim('"'))];
        Assert.Equal("dotnet", words[0]);
        return words[1..];
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+# .*$")]
    private static partial Regex Comment();
}
