using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>Runs the commands on a page, which are commands of the .NET command line.</summary>
internal static partial class Shell
{
    /// <summary>Runs commands that must succeed.</summary>
    /// <param name="folder">The folder to run them in.</param>
    /// <param name="commands">The commands, one per line, with or without a comment.</param>
    /// <returns>The output of the commands.</returns>
    public static string Succeed(string folder, string commands) =>
        string.Concat(
            commands
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(command => Dotnet.Succeed(folder, Arguments(command)).ReplaceLineEndings("\n"))
        );

    /// <summary>Returns the arguments of a command of the .NET command line.</summary>
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
