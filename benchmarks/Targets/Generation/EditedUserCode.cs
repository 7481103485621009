using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace Keyway.Benchmarks.Targets.Generation;

/// <summary>Measures the generator after each keystroke in user code.</summary>
internal sealed class EditedUserCode : Target
{
    private const int Edits = 31;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        foreach (CatalogSize size in new[] { TargetRun.Small, run.Large }.Distinct())
        {
            var session = new GeneratorSession(CatalogText.Files(size));
            session.Run();
            double[] times = [.. Enumerable.Range(0, Edits).Select(_ => Edit(session)).Skip(Edits / 3)];
            yield return TargetLine.AtMost(
                $"generator, user code edited, {size}",
                3,
                Numbers.Median(times),
                "0.00 ms",
                $"{Numbers.Spread(times, "0.00")} ms of CPU"
            );
        }

        var tracked = new GeneratorSession(CatalogText.Files(run.Middle), trackSteps: true);
        tracked.Run();
        tracked.EditUserCode();
        tracked.Run();
        int anew = tracked
            .Result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Count(output => output.Reason != IncrementalStepRunReason.Cached);
        yield return TargetLine.AtMost("outputs regenerated after the edit", 0, anew, "0");
    }

    private static double Edit(GeneratorSession session)
    {
        session.EditUserCode();
        return Cpu.MillisecondsOf(session.Run);
    }
}
