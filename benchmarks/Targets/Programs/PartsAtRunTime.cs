using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Programs;

/// <summary>Measures the run-time cost of a large library in a program that uses a few of its parts.</summary>
internal sealed class PartsAtRunTime : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        BuiltProject program = PartsProgram.Create(run.Workplace, run.Large, "Program");
        PartsProgramFigures[] runs = [.. Enumerable.Range(0, run.Runs).Select(_ => PartsProgram.Run(program, "Program"))];
        yield return TargetLine.AtMost(
            $"first access to one of {run.Large}, compiled just in time",
            1,
            Numbers.Median(runs.Select(one => one.FirstAccess)) / 1000,
            "0.00 ms",
            $"{Numbers.Spread([.. runs.Select(one => one.FirstAccess / 1000)], "0.00")} ms in {run.Runs} runs"
        );
        yield return TargetLine.AtMost("allocated to read a part and its dimensions", 0, runs.Min(one => one.ReadBytes), "0.0 B");
        yield return TargetLine.AtMost(
            "PartNumber.Parse",
            200,
            runs.Min(one => one.ParseTime),
            "0 ns",
            $"{Numbers.Spread([.. runs.Select(one => one.ParseTime)], "0")} ns; minimum shown"
        );
        yield return TargetLine.AtMost("allocated by PartNumber.Parse", 0, runs.Min(one => one.ParseBytes), "0.0 B");
        yield return TargetLine.AtMost(
            "Interconnect.Check() with 40 contacts in 10 nets",
            5,
            runs.Min(one => one.CheckTime),
            "0.0 µs",
            FormattableString.Invariant(
                $"{Numbers.Spread([.. runs.Select(one => one.CheckTime)], "0.0")} µs; minimum shown; {runs[0].CheckBytes:0} B allocated"
            )
        );
    }
}
