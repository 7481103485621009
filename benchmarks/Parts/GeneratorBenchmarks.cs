using BenchmarkDotNet.Attributes;
using Keyway.Benchmarks.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Reading;
using Keyway.Generator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Benchmarks.Parts;

/// <summary>Measures each step from a catalog to its code separately.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const string File = "acme.yaml";

    private string text = "";
    private SourceText source = SourceText.From("");
    private CatalogNode root = null!;
    private SeriesModel series = null!;

    /// <summary>Gets or sets the number of parts in the series.</summary>
    [Params(100, 1_000)]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        text = CatalogText.Series(0, Parts);
        source = SourceText.From(text);
        root = CatalogParser.Parse(text, new CatalogReport(File, source), CancellationToken.None)!;
        series = SeriesReader.Read(root, File, new CatalogReport(File, source))!.Series;
    }

    /// <summary>Measures parsing text to nodes.</summary>
    [Benchmark]
    public object? Parsing() => CatalogParser.Parse(text, new CatalogReport(File, source), CancellationToken.None);

    /// <summary>Measures reading a validated series from nodes.</summary>
    [Benchmark]
    public object? Model() => SeriesReader.Read(root, File, new CatalogReport(File, source));

    /// <summary>Measures writing a series as C#.</summary>
    [Benchmark]
    public int Emission() => SeriesEmitter.Write(series).Length;
}
