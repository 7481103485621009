using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Programs;

/// <summary>Measures the first access to a part in a ReadyToRun program, the usual choice for programs that must start fast.</summary>
internal sealed class ReadyToRunProgram : Target
{
    private const string Project = "ReadyToRun";
    private const string ReadyToRun = """
        <PropertyGroup>
          <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
          <SelfContained>false</SelfContained>
          <PublishReadyToRun>true</PublishReadyToRun>
        </PropertyGroup>
        """;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        string published = PartsProgram.Publish(run.Workplace, run.Large, Project, ReadyToRun);

        // Skips the first run, which reads the files from disk.
        double[] times =
        [
            .. Enumerable
                .Range(0, run.Runs + 1)
                .Select(_ =>
                    PartsProgram.Parse(Command.Run(published, "dotnet", Path.Combine(published, Project + ".dll")).Output).FirstAccess
                    / 1000
                )
                .Skip(1),
        ];
        yield return TargetLine.AtMost(
            $"first access to one of {run.Large}, compiled ready to run",
            1,
            Numbers.Median(times),
            "0.00 ms",
            $"{Numbers.Spread(times, "0.00")} ms in {times.Length} runs"
        );
    }
}
