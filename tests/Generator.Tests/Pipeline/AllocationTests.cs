using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Reading;
using Keyway.Generator.Syntax;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Tests.Pipeline;

/// <summary>
/// Limits on what the generator steps allocate. Unlike times, allocations do not depend on the load of the machine, so a step that starts
/// to copy its data fails here.
/// </summary>
public class AllocationTests
{
    // Large enough that the cost per part dominates.
    private const int Pairs = 1_000;
    private static readonly string Catalog =
        "series: T3\nmanufacturer: Acme\nratings:\n  currentPerContact: 0.4 A\npairs:\n  - matedHeight: 1.5 mm\n    parts:\n"
        + string.Concat(Enumerable.Range(1, Pairs).Select(count => $"      {count}: [TS{count}-X, TH{count}-X]\n"));

    // YamlDotNet alone allocates 30 to 44 times the size of the text.
    [Fact]
    public void Parsing_allocates_no_more_than_eighty_times_the_text() => Assert.InRange(Allocated(() => Parse()), 0, 80L * Catalog.Length);

    [Fact]
    public void Reading_allocates_no_more_than_four_kilobytes_a_part()
    {
        CatalogNode root = Parse();
        Assert.InRange(Allocated(() => Read(root)), 0, 4_096L * Read(root).Parts.Count);
    }

    // Four bytes are for the text itself, two while it is written and two when it is returned; the rest is for its content.
    [Fact]
    public void Emission_allocates_no_more_than_eight_bytes_a_character()
    {
        SeriesModel series = Read(Parse());
        Assert.InRange(Allocated(() => SeriesEmitter.Write(series)), 0, 8L * SeriesEmitter.Write(series).Length);
    }

    [Fact]
    public void An_edit_of_one_catalog_writes_one_source_however_many_there_are()
    {
        (string Path, string Text)[] catalogs = [.. Enumerable.Range(0, 20).Select(place => ($"catalog/t{place}.yaml", Numbered(place)))];
        GeneratorDriverHarness harness = CatalogRun.Harness(catalogs);
        harness.Run();
        GeneratorRun run = harness
            .ReplaceAdditionalFile("catalog/t7.yaml", Numbered(7).Replace("0.4 A", "0.5 A", StringComparison.Ordinal))
            .Run();
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.Steps[TrackingNames.Files], reason => reason == IncrementalStepRunReason.Modified);
    }

    private static string Numbered(int place) =>
        SampleCatalogs
            .Small.Replace("series: T2", $"series: T{place}", StringComparison.Ordinal)
            .Replace("TS", $"TS{place}X", StringComparison.Ordinal)
            .Replace("TH", $"TH{place}X", StringComparison.Ordinal);

    private static CatalogNode Parse() => CatalogParser.Parse(Catalog, Report(), CancellationToken.None)!;

    private static SeriesModel Read(CatalogNode root) => SeriesReader.Read(root, "t3.yaml", Report())!.Series;

    private static CatalogReport Report() => new("t3.yaml", SourceText.From(Catalog));

    private static long Allocated(Action action)
    {
        // The first run creates one-time data, such as tables of words, which must not count.
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
