using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>Runs the .NET command line.</summary>
internal static partial class Dotnet
{
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) => Command.Run(folder, "dotnet", arguments);

    /// <summary>Runs a command that must succeed, and returns its output.</summary>
    public static string Succeed(string folder, params string[] arguments) => Command.Succeed(folder, "dotnet", arguments);

    /// <summary>Runs a build that must fail, and returns its distinct errors and warnings.</summary>
    public static IReadOnlyList<BuildMessage> Fail(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, arguments);
        Assert.True(exitCode != 0, $"dotnet {string.Join(' ', arguments)} succeeded, but should not:\n{output}");
        return
        [
            .. MessagePattern()
                .Matches(output)
                .Select(match => new BuildMessage(
                    Path.GetFileName(match.Groups["file"].Value.Trim()),
                    int.Parse(match.Groups["line"].Value, null),
                    int.Parse(match.Groups["column"].Value, null),
                    match.Groups["severity"].Value,
                    match.Groups["id"].Value,
                    match.Groups["text"].Value
                ))
                .Distinct()
                .OrderBy(message => message.Id, StringComparer.Ordinal)
                .ThenBy(message => message.Line),
        ];
    }

    [GeneratedRegex(
        @"^(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<id>\w+): "
            + @"(?<text>.*?)( \(https:[^)]*\))?( \[[^\n\]]*\])?\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex MessagePattern();
}

/// <summary>An error or warning in the output of a build.</summary>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    /// <summary>Returns the line as the build prints it, without the folder, the link and the project.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text}";
}
