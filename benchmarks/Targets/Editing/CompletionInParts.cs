using System.Globalization;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Editing;

/// <summary>Measures completion after a dot among the parts of a large library.</summary>
internal sealed class CompletionInParts : Target
{
    private const int Limit = 60;
    private const int Keys = 21;

    // Where an expression can start, completion lists every accessible type. This call shows the cost without a library's own members.
    private const string OfTheFramework = "System.GC.KeepAlive(";

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        PartsLibrary library = run.Library;
        BuiltProject designs = DesignProjects.WithKeyway(
            run.Workplace,
            "CompletedDesigns",
            DesignProjectCode.Files(run.Designs, run.Large)
        );
        string series = CatalogText.SeriesName(run.Large.Series - 1);
        string part = CatalogText.Socket(run.Large.Series - 1, CatalogText.Counts(run.Large.PartsPerSeries).First(), 0);
        string[] places =
        [
            $"{series}.",
            $"{series}.PartNumbers.",
            $"{series}.{part}.",
            $"{series}.Socket(",
            $"{CatalogText.Manufacturer}.",
            OfTheFramework,
        ];
        IReadOnlyList<EditorFigures> figures = EditorProgram.Run(
            EditorProgram.Create(run.Workplace),
            Keys,
            designs.Folder,
            [library.Assembly, typeof(Interconnect).Assembly.Location],
            places
        );

        // Elapsed time, because a person waits for the list while the editor services continue to work in other threads.
        double framework = Numbers.Median(figures[^1].Clock);
        foreach (EditorFigures place in figures.SkipLast(1))
        {
            yield return TargetLine.AtMost(
                $"completion after `{place.Place}`, warm, against {run.Large}",
                Limit,
                Numbers.Median(place.Clock),
                "0.0 ms",
                (place.Place.EndsWith('(') ? FormattableString.Invariant($"after `{OfTheFramework}` {framework:0.0} ms; ") : "")
                    + string.Create(
                        CultureInfo.InvariantCulture,
                        $"{place.Offered} names; {Numbers.Spread([.. place.Clock], "0.0")} ms elapsed, "
                            + $"{Numbers.Median(place.Cpu):0.0} ms of CPU as the median of {place.Clock.Count} keystrokes"
                    )
            );
        }
    }
}
