using System.Diagnostics;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Runs a command and measures it together with the processes that it starts.</summary>
internal static class Command
{
    /// <summary>Runs a command.</summary>
    /// <exception cref="InvalidOperationException">The command fails.</exception>
    public static CommandRun Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Variables set by the build that runs the benchmarks must not affect the measured build.
        foreach (
            string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";

        // The CPU time of a process that outlives the command would not be counted.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        TimeSpan before = Cpu.OfEndedChildren;
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} exited with code {process.ExitCode}:\n{output}{errors.Result}"
            );
        }

        return new CommandRun(Cpu.OfEndedChildren - before, clock.Elapsed, output);
    }
}

/// <summary>The cost and the output of a command.</summary>
internal sealed record CommandRun(TimeSpan Cpu, TimeSpan Elapsed, string Output);
