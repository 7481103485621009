using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Relevance;

/// <summary>Generated series files are not searched for names, because they can contain a hundred thousand parts.</summary>
public class RelevantCodeTests
{
    private const string Parts = """
        [assembly: Keyway.CatalogSeries(typeof(Acme.A))]

        namespace Acme;

        [Keyway.SeriesFacts("series A\nsocket 10: S{}\n")]
        public static class A
        {
            public static Keyway.Socket S10 => null!;
        }
        """;

    [Theory]
    [InlineData("/obj/Keyway.Generator/Acme.A.g.cs", true)]
    [InlineData("/A.cs", false)]
    public void Of_series_only_generated_files_are_left_out(string path, bool isLeftOut)
    {
        CSharpCompilation compilation = Analysis
            .WithKeyway.WithCode(Parts, path)
            .WithCode("class Board { object Part => Acme.A.S10; }", "/Board.cs");
        KeywaySymbols symbols = KeywaySymbols.TryCreate(compilation)!;
        Assert.Equal(isLeftOut ? [path] : [], symbols.Series.GeneratedFiles.Select(file => file.FilePath));
    }

    [Fact]
    public async Task A_design_beside_the_generated_file_is_checked()
    {
        CSharpCompilation compilation = Analysis
            .WithKeyway.WithCode(Parts, "/obj/Acme.A.g.cs")
            .WithCode("class Board { object Part => Keyway.PartNumber.Parse(\"S12\"); }", "/Board.cs");
        Assert.Equal("KEY1002", Assert.Single(await compilation.Analyze()).Id);
    }
}
