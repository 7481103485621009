using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Programs;

/// <summary>How soon a part is there in a program that is published with its code compiled already, as programs are that must start fast.</summary>
internal sealed class ReadyToRunProgram : Target
{
    private const string Project = "ReadyToRun";

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        string what = $"first access to one of {run.Large}, compiled ready to run";
        string? published = null;
        string reason = "";
        try
        {
            BuiltProject project = PartsProgram.Create(
                run.Workplace,
                run.Large,
                Project,
                "<PropertyGroup><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><SelfContained>false</SelfContained><PublishReadyToRun>true</PublishReadyToRun></PropertyGroup>");
            published = Path.Combine(project.Folder, "published");
            Command.Run(project.Folder, "dotnet", "publish", "--configuration", "Release", "--output", published);
        }
        catch (InvalidOperationException exception)
        {
            reason = "cannot be published here: " + exception.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal), "publish failed").Trim();
        }

        if (reason.Length > 0)
        {
            yield return TargetLine.NotMeasured(what, "1 ms", reason);
            yield break;
        }

        // The first run reads the files from the disk.
        double[] times = [.. Enumerable.Range(0, run.Runs + 1).Select(_ => PartsProgram.Parse(Command.Run(published!, "dotnet", Path.Combine(published!, Project + ".dll")).Output).FirstAccess / 1000).Skip(1)];
        yield return TargetLine.AtMost(what, 1, Numbers.Median(times), "0.00 ms", $"{Numbers.Spread(times, "0.00")} ms in {times.Length} runs");
    }
}
