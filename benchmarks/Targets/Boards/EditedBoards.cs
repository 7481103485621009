using System.Globalization;
using Keyway.Benchmarks.Boards;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace Keyway.Benchmarks.Targets.Boards;

/// <summary>Measures the generator in a project with ten boards of 2 MiB, after an edit of user code and of one board.</summary>
internal sealed class EditedBoards : Target
{
    private const int Boards = 10;
    private const int Edits = 31;
    private const int WarmEdits = 60;
    private const double MostReadings = 10;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        string layout = LayoutText.Write((run.IsQuick ? 1 : 8) * 256 * 1024);
        string boards = string.Create(CultureInfo.InvariantCulture, $"{Boards} boards of {layout.Length / 1024.0 / 1024:0.0} MiB");
        var session = new BoardSession(layout, Boards);
        double first = Cpu.MillisecondsOf(session.Run);
        double[] code = [.. Enumerable.Range(0, WarmEdits).Select(_ => EditCode(session)).Skip(WarmEdits - Edits)];
        yield return TargetLine.AtMost(
            $"generator, user code edited, {boards}",
            3,
            Numbers.Median(code),
            "0.00 ms",
            string.Create(CultureInfo.InvariantCulture, $"{Numbers.Spread(code, "0.00")} ms of CPU; the first run {first:0} ms")
        );

        double[] edited = [.. Enumerable.Range(0, WarmEdits).Select(i => EditBoard(session, i)).Skip(WarmEdits - Edits)];
        double lines = Numbers.Median(Enumerable.Range(0, WarmEdits).Select(_ => BoardReading.ReadLines(layout)).Skip(WarmEdits - Edits));
        double ratio = Numbers.Median(edited) / lines;
        yield return TargetLine.AtMost(
            $"generator, one of {boards} edited, against reading its lines",
            MostReadings,
            ratio,
            "0.0",
            string.Create(CultureInfo.InvariantCulture, $"{Numbers.Spread(edited, "0.0")} ms of CPU against {lines:0.00} ms")
        );

        var tracked = new BoardSession(layout, Boards, trackSteps: true);
        tracked.Run();
        tracked.EditBoard(3);
        tracked.Run();
        int anew = tracked
            .Result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        yield return TargetLine.AtMost("outputs regenerated after the edit of a board", 1, anew, "0");
    }

    private static double EditCode(BoardSession session)
    {
        session.EditUserCode();
        return Cpu.MillisecondsOf(session.Run);
    }

    private static double EditBoard(BoardSession session, int edit)
    {
        session.EditBoard(edit % Boards);
        return Cpu.MillisecondsOf(session.Run);
    }
}
