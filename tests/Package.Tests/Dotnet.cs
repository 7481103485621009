using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>Runs the SDK's command line as a person would, in a process of its own.</summary>
internal static partial class Dotnet
{
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the build that runs the tests has set for itself must not reach the build under test.
        foreach (
            string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static string Succeed(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>The errors and warnings of a build that must fail, each once: file, line, ID and message.</summary>
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
                    match.Groups["id"].Value,
                    match.Groups["text"].Value
                ))
                .Distinct()
                .OrderBy(message => message.Id, StringComparer.Ordinal)
                .ThenBy(message => message.Line),
        ];
    }

    [GeneratedRegex(
        @"^(?<file>[^\n(]+)\((?<line>\d+),\d+\): (error|warning) (?<id>\w+): (?<text>.*?)( \(https:[^)]*\))?( \[[^\n\]]*\])?\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex MessagePattern();
}

/// <summary>A line of a build's output.</summary>
internal sealed record BuildMessage(string File, int Line, string Id, string Text);
