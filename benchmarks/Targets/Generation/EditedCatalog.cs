using System.Globalization;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Benchmarks.Targets.Generation;

/// <summary>Measures the generator after one of many catalog files is saved.</summary>
internal sealed class EditedCatalog : Target
{
    private const int Edits = 31;
    private const int WarmEdits = 200;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        var session = new GeneratorSession(CatalogText.Files(run.Large));
        session.Run();

        // An editor keeps running, so only its first edits include the time in which the runtime compiles Keyway's code.
        double[] warming = [.. Enumerable.Range(0, WarmEdits).Select(edit => Edit(session, edit % run.Large.Series))];
        double[] times = [.. Enumerable.Range(0, Edits).Select(edit => Edit(session, edit % run.Large.Series))];
        double parsing = Numbers.Median(Enumerable.Range(0, Edits).Select(_ => Parse(session)));
        string beside = string.Create(
            CultureInfo.InvariantCulture,
            $"{Numbers.Spread(times, "0.0")} ms of CPU; "
                + $"the first {Edits} edits of the process {Numbers.Median(warming.Take(Edits)):0.0} ms; "
                + $"the compiler's parsing of the code, which follows, {parsing:0.0} ms"
        );
        yield return TargetLine.AtMost($"generator, one catalog of {run.Large} edited", 15, Numbers.Median(times), "0.0 ms", beside);

        var tracked = new GeneratorSession(CatalogText.Files(run.Middle), trackSteps: true);
        tracked.Run();
        tracked.EditCatalog(0);
        tracked.Run();
        int anew = tracked
            .Result.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        yield return TargetLine.AtMost("outputs regenerated after the edit", 1, anew, "0");
    }

    private static double Edit(GeneratorSession session, int place)
    {
        session.EditCatalog(place);
        return Cpu.MillisecondsOf(session.Run);
    }

    private static double Parse(GeneratorSession session)
    {
        GeneratedSourceResult source = session.Result.GeneratedSources[0];
        return Cpu.MillisecondsOf(() => CSharpSyntaxTree.ParseText(source.SourceText));
    }
}
