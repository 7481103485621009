using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Tests.Pipeline;

public class ReferencedSeriesTests
{
    private const string References = "Keyway.References.g.cs";

    [Fact]
    public void The_series_of_a_compiled_library_are_registered()
    {
        GeneratorDriverHarness harness = CatalogRun.Harness()
            .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location));
        GeneratorRun run = CatalogRun.RunTwice(harness);
        CatalogRun.AssertCompiles(run);
        Assert.Equal(
            ["F4", "F4S", "P4"],
            run.Sources[References].Split('\n').Where(line => line.EndsWith(".Series,", StringComparison.Ordinal)).Select(line => line.Split('.')[^2]));
    }

    [Fact]
    public void The_series_of_a_project_that_is_open_beside_are_registered()
    {
        Compilation other = CatalogRun.Harness(("catalog/t.yaml", Catalogs.Small)).Run().Compilation;
        GeneratorRun run = CatalogRun.RunTwice(CatalogRun.Harness().AddReference(((CSharpCompilation)other).ToMetadataReference()));
        Assert.Contains("global::Acme.T2.Series", run.Sources[References], StringComparison.Ordinal);
    }

    [Fact]
    public void Libraries_without_parts_add_nothing() => Assert.Empty(CatalogRun.RunTwice(CatalogRun.Harness()).Sources);
}
