using System.Globalization;
using System.Text;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Targets.Generation;

/// <summary>Measures the generator on a large catalog in a compiler that has just started.</summary>
internal sealed class GeneratorFirstRun : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        CatalogSize[] shapes = run.IsQuick ? [run.Large] : [run.Large, run.Large with { Series = 1_000 }, run.Large with { Series = 50 }];
        foreach (CatalogSize size in shapes)
        {
            List<IReadOnlyList<double>> runs =
            [
                .. Enumerable
                    .Range(0, run.Runs)
                    .Select(_ => Probe.Run<GeneratorProbe>(size.Parts.ToString(null, null), size.Series.ToString(null, null))),
            ];
            double first = runs.Min(numbers => numbers[0]);
            double warm = runs.Min(numbers => numbers[1]);
            double allocated = Numbers.Median(runs.Select(numbers => numbers[2]));
            double input = runs[0][3];
            double output = runs[0][4];
            string beside = string.Create(
                CultureInfo.InvariantCulture,
                $"minimum CPU of {run.Runs} runs, which took {Numbers.Spread([.. runs.Select(numbers => numbers[0])], "0.00")} s; "
                    + $"catalogs {input / 1e6:0.0} MB, code {output / 1e6:0.0} million characters"
            );
            yield return TargetLine.AtMost(
                $"generator, first run in a compiler that has just started, {size}",
                size.Parts * 10e-6,
                first,
                "0.00 s",
                beside
            );
            yield return TargetLine.AtMost(
                "the same in a warm compiler, such as the build server or an editor",
                size.Parts * 10e-6,
                warm,
                "0.00 s",
                Numbers.Spread([.. runs.Select(numbers => numbers[1])], "0.00") + " s"
            );
            yield return TargetLine.AtMost("the same, per part", 10, warm / size.Parts * 1e6, "0.0 µs");
            yield return TargetLine.AtMost(
                $"the same, allocated, as a multiple of the catalogs",
                20,
                allocated / input,
                "0.0",
                FormattableString.Invariant($"{allocated / 1e6:0} MB")
            );
        }
    }
}

/// <summary>Runs the generator for the first time in a new process, and again after the runtime has compiled its code.</summary>
internal sealed class GeneratorProbe : Probe
{
    private const int WarmRuns = 3;

    public override IReadOnlyList<double> Measure(string[] arguments)
    {
        var size = new CatalogSize(int.Parse(arguments[0], null), int.Parse(arguments[1], null));
        IReadOnlyList<KeyValuePair<string, string>> files = CatalogText.Files(size);

        // Warms up the driver, whose own cost must not count as the generator's.
        new GeneratorSession([]).Run();
        var session = new GeneratorSession(files);
        (double first, double allocated) = Run(session);
        double characters = session.Result.GeneratedSources.Sum(source => (double)source.SourceText.Length);
        double warm = Enumerable.Range(0, WarmRuns).Min(_ => Run(new GeneratorSession(files)).Cpu);
        return [first, warm, allocated, files.Sum(file => (double)Encoding.UTF8.GetByteCount(file.Value)), characters];
    }

    private static (double Cpu, double Allocated) Run(GeneratorSession session)
    {
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Cpu.OfThisProcess;
        session.Run();
        return ((Cpu.OfThisProcess - cpu).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
