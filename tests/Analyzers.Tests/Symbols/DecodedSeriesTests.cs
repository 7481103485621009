using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Symbols;

/// <summary>A series is decoded once, however often the code that uses it is edited.</summary>
public class DecodedSeriesTests
{
    [Fact]
    public void A_Series_Of_A_Library_Stays_Over_Edits() =>
        Assert.Same(
            SeriesIn(Analysis.WithKeyway.WithCode("class One;"), "Panasonic.F4"),
            SeriesIn(Analysis.WithKeyway.WithCode("class Other;"), "Panasonic.F4")
        );

    [Fact]
    public void A_Series_Of_The_Project_Stays_Over_Edits_Of_Other_Files()
    {
        CSharpCompilation parts = Analysis.WithKeyway.WithCode(Parts("10 20"));
        Assert.Same(SeriesIn(parts.WithCode("class One;", "/1.cs"), "Acme.A"), SeriesIn(parts.WithCode("class Other;", "/1.cs"), "Acme.A"));
    }

    [Fact]
    public void A_Series_Whose_File_Has_Changed_Is_Another()
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
        KeywaySymbols.TryCreate(compilation)!.GetSeries(compilation.GetTypeByMetadataName(type))!;
}
