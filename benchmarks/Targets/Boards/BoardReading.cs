using System.Globalization;
using Keyway.Benchmarks.Boards;
using Keyway.Benchmarks.Measuring;
using Keyway.Boards.Reading;

namespace Keyway.Benchmarks.Targets.Boards;

/// <summary>Measures the reading of a layout against reading its lines.</summary>
internal sealed class BoardReading : Target
{
    private const int Runs = 31;
    private const int WarmRuns = 60;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        string layout = LayoutText.Write((run.IsQuick ? 1 : 8) * 256 * 1024);
        double[] reading = [.. Enumerable.Range(0, WarmRuns).Select(_ => Read(layout)).Skip(WarmRuns - Runs)];
        double[] lines = [.. Enumerable.Range(0, WarmRuns).Select(_ => ReadLines(layout)).Skip(WarmRuns - Runs)];
        yield return TargetLine.AtMost(
            "reading a layout of 2 MiB, against reading its lines",
            6,
            Numbers.Median(reading) / Numbers.Median(lines),
            "0.0",
            string.Create(CultureInfo.InvariantCulture, $"{Numbers.Median(reading):0.0} ms of CPU against {Numbers.Median(lines):0.00} ms")
        );
    }

    /// <summary>Returns the time in which a reader that does nothing else reads the lines of a text, in milliseconds.</summary>
    public static double ReadLines(string text) =>
        Cpu.MillisecondsOf(() =>
        {
            using var reader = new StringReader(text);
            while (reader.ReadLine() is not null) { }
        });

    private static double Read(string layout) => Cpu.MillisecondsOf(() => BoardFileReader.Read("main.kicad_pcb", layout));
}
