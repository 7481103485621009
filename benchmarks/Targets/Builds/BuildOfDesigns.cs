using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Builds;

/// <summary>Measures what Keyway's analyzers and generator add to building a project that uses parts of a large library.</summary>
internal sealed class BuildOfDesigns : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        KeyValuePair<string, string>[] designs = [.. DesignProjectCode.Files(run.Designs, run.Large)];
        yield return Compare(
            run,
            "Designs",
            $"build of {run.Designs} interconnects against {run.Large}, with Keyway against without",
            1.15,
            designs
        );

        // A few designs among much other code, as in most products.
        KeyValuePair<string, string>[] sparse =
        [
            .. DesignProjectCode.Files(run.Designs / 10, run.Large),
            .. DesignProjectCode.Others(run.Designs / 5),
        ];
        yield return Compare(
            run,
            "Sparse",
            $"build of {run.Designs / 10} interconnects among {run.Designs * 4} other classes, with Keyway against without",
            1.15,
            sparse
        );
    }

    private static TargetLine Compare(TargetRun run, string name, string what, double limit, KeyValuePair<string, string>[] files)
    {
        BuiltProject with = DesignProjects.WithKeyway(run.Workplace, name + "With", files);
        BuiltProject without = DesignProjects.WithoutKeyway(run.Workplace, name + "Without", files);
        var sides = SideBySide.Run(run.Runs, () => with.Build().Cpu.TotalSeconds, () => without.Build().Cpu.TotalSeconds);
        return TargetLine.AtMost(what, limit, sides.Ratio, "0.00", sides.Describe("CPU with Keyway", "without", "0.0 s"));
    }
}
