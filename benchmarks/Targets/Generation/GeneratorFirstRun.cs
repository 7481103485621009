using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Targets.Generation;

/// <summary>What the generator costs when a compiler that has just started sees a large catalog.</summary>
internal sealed class GeneratorFirstRun : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        CatalogSize[] shapes = run.IsQuick ? [run.Large] : [run.Large, run.Large with { Series = 1_000 }, run.Large with { Series = 50 }];
        foreach (CatalogSize size in shapes)
        {
            List<IReadOnlyList<double>> runs = [.. Enumerable.Range(0, run.Runs).Select(_ => Probe.Run<GeneratorProbe>(size.Parts.ToString(null, null), size.Series.ToString(null, null)))];
            double own = Numbers.Median(runs.Select(numbers => numbers[0] - numbers[1]));
            double parsing = Numbers.Median(runs.Select(numbers => numbers[1]));
            double allocated = Numbers.Median(runs.Select(numbers => numbers[2] - numbers[3]));
            double input = runs[0][4];
            double output = runs[0][5];
            string beside = FormattableString.Invariant(
                $"the compiler's parsing of the same code {parsing:0.00} s; catalogs {input / 1e6:0.0} MB, code {output / 1e6:0.0} MB; {Numbers.Spread([.. runs.Select(numbers => numbers[0] - numbers[1])], "0.00")} s in {run.Runs} runs");
            yield return TargetLine.AtMost($"generator, first run, {size}", size.Parts * 10e-6, own, "0.00 s", beside);
            yield return TargetLine.AtMost($"the same, for each part", 10, own / size.Parts * 1e6, "0.0 µs");
            yield return TargetLine.AtMost($"the same, allocated, times the catalogs", 20, allocated / input, "0.0", FormattableString.Invariant($"{allocated / 1e6:0} MB"));
        }
    }
}

/// <summary>Runs the generator once in a new process, and once one that hands out the same code.</summary>
internal sealed class GeneratorProbe : Probe
{
    public override IReadOnlyList<double> Measure(string[] arguments)
    {
        var size = new CatalogSize(int.Parse(arguments[0], null), int.Parse(arguments[1], null));
        IReadOnlyList<KeyValuePair<string, string>> files = CatalogText.Files(size);

        // The driver itself, and what the runtime compiles for it, is nobody's cost.
        new GeneratorSession(new ReadyMadeGenerator([]), []).Run();
        var session = new GeneratorSession(files);
        (double cpu, double allocated) = Run(session);
        var sources = session.Result.GeneratedSources.Select(source => KeyValuePair.Create(source.HintName, source.SourceText)).ToList();
        (double parsingCpu, double parsingAllocated) = Run(new GeneratorSession(new ReadyMadeGenerator(sources), []));
        return [cpu, parsingCpu, allocated, parsingAllocated, files.Sum(file => (double)System.Text.Encoding.UTF8.GetByteCount(file.Value)), sources.Sum(source => (double)source.Value.Length)];
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
