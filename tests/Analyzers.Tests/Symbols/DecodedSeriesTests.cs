using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Symbols;

/// <summary>A series is decoded once, no matter how often the code that uses it is edited.</summary>
public class DecodedSeriesTests
{
    [Fact]
    public void A_series_of_a_library_stays_over_edits() =>
        Assert.Same(
            SeriesIn(Analysis.WithKeyway.WithCode("class One;"), "Panasonic.F4"),
            SeriesIn(Analysis.WithKeyway.WithCode("class Other;"), "Panasonic.F4")
        );

    [Fact]
    public void A_series_of_the_project_stays_over_edits_of_other_files()
    {
        CSharpCompilation parts = Analysis.WithKeyway.WithCode(Parts("10 20"));
        Assert.Same(SeriesIn(parts.WithCode("class One;", "/1.cs"), "Acme.A"), SeriesIn(parts.WithCode("class Other;", "/1.cs"), "Acme.A"));
    }

    [Fact]
    public void A_series_whose_file_has_changed_is_another()
    {
        Assert.Null(SeriesIn(Analysis.WithKeyway.WithCode(Parts("10 20")), "Acme.A").Find("S30"));
        Assert.NotNull(SeriesIn(Analysis.WithKeyway.WithCode(Parts("10 20 30")), "Acme.A").Find("S30"));
    }

    private static string Parts(string counts) =>
        $$"""
            namespace Acme;

            [Keyway.SeriesFacts("series A\nsocket {{counts}}: S{}\n")]
            public static class A;
            """;

    private static Series SeriesIn(Compilation compilation, string type) =>
        KeywaySymbols.TryCreate(compilation)!.Series.Get(compilation.GetTypeByMetadataName(type))!;
}
