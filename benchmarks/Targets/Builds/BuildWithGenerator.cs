using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Builds;

/// <summary>Compares a build that runs the generator with a build of the same code checked in as source.</summary>
internal sealed class BuildWithGenerator : Target
{
    private const double Limit = 1.05;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        foreach (CatalogSize size in new[] { run.Middle, run.Large }.Distinct())
        {
            IReadOnlyList<KeyValuePair<string, string>> files = CatalogText.Files(size);
            BuiltProject generated = run.Workplace.Create(
                $"Generated{size.Parts}",
                Workplace.Package("Keyway"),
                files.Select(file => KeyValuePair.Create("catalog/" + file.Key, file.Value))
            );
            BuiltProject checkedIn = run.Workplace.Create(
                $"CheckedIn{size.Parts}",
                Workplace.Package("Keyway") + DesignProjects.TakeKeywayAway,
                Emitted(files)
            );
            var sides = SideBySide.Run(
                Math.Min(run.Runs, 3),
                () => generated.Build().Cpu.TotalSeconds,
                () => checkedIn.Build().Cpu.TotalSeconds
            );
            yield return TargetLine.AtMost(
                $"build with Keyway against its code checked in, {size}",
                Limit,
                sides.Ratio,
                "0.00",
                sides.Describe("CPU with Keyway", "checked in", "0.0 s")
            );
        }
    }

    private static List<KeyValuePair<string, string>> Emitted(IReadOnlyList<KeyValuePair<string, string>> files)
    {
        var session = new GeneratorSession(files);
        session.Run();
        return
        [
            .. session.Result.GeneratedSources.Select(source =>
                KeyValuePair.Create(source.HintName.Replace(".g.cs", ".cs", StringComparison.Ordinal), source.SourceText.ToString())
            ),
        ];
    }
}
