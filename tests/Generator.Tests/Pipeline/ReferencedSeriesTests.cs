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
        GeneratorDriverHarness harness = CatalogRun
            .Harness()
            .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location));
        GeneratorRun run = CatalogRun.RunTwice(harness);
        CatalogRun.AssertCompiles(run);
        Assert.Equal(
            ["A35UH", "F4", "F4S", "P4", "P5K"],
            run.Sources[References]
                .Split('\n')
                .Where(line => line.EndsWith(".Series,", StringComparison.Ordinal))
                .Select(line => line.Split('.')[^2])
        );
    }

    [Fact]
    public void The_series_of_a_project_that_is_open_beside_are_registered()
    {
        Compilation other = CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small)).Run().Compilation;
        GeneratorRun run = CatalogRun.RunTwice(CatalogRun.Harness().AddReference(((CSharpCompilation)other).ToMetadataReference()));
        Assert.Contains("global::Acme.T2.Series", run.Sources[References], StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_under_an_alias_is_named_by_it_and_comes_after_those_without()
    {
        GeneratorDriverHarness harness = CatalogRun
            .Harness()
            .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location).WithAliases(["maker"]))
            .AddReference(Library("Acme.Parts"));
        GeneratorRun run = CatalogRun.RunTwice(harness);
        CatalogRun.AssertCompiles(run);
        Assert.Contains("extern alias maker;\n\nnamespace", run.Sources[References], StringComparison.Ordinal);
        Assert.Contains("0 => global::Acme.T2.Series,", run.Sources[References], StringComparison.Ordinal);
        Assert.Contains("2 => maker::Panasonic.F4.Series,", run.Sources[References], StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_in_two_libraries_is_no_error_before_code_names_it()
    {
        GeneratorRun run = CatalogRun.RunTwice(CatalogRun.Harness().AddReference(Library("Acme.One")).AddReference(Library("Acme.Two")));
        CatalogRun.AssertCompiles(run);
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("T2", run.Sources[References], StringComparison.Ordinal);
        Assert.Contains("Assembly.Load(\"Acme.One\")", run.Sources[References], StringComparison.Ordinal);
        Assert.Contains("Assembly.Load(\"Acme.Two\")", run.Sources[References], StringComparison.Ordinal);
        Assert.Contains("catch (global::System.IO.IOException)", run.Sources[References], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_series_in_two_libraries_one_may_have_an_alias()
    {
        GeneratorRun run = CatalogRun.RunTwice(
            CatalogRun.Harness().AddReference(Library("Acme.One").WithAliases(["one"])).AddReference(Library("Acme.Two"))
        );
        CatalogRun.AssertCompiles(run);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_series_that_the_project_and_a_library_have_is_an_error_in_the_catalog()
    {
        GeneratorRun run = CatalogRun.RunTwice(
            CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small)).AddReference(Library("Acme.Parts"))
        );
        CatalogRun.AssertCompiles(run);
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0010", "catalog/t.yaml"), (finding.Id, finding.Location.GetLineSpan().Path));
        Assert.Equal(
            "the series Acme.T2 is already in Acme.Parts; remove this file, or reference Acme.Parts under an alias",
            finding.GetMessage(null)
        );
    }

    [Fact]
    public void Libraries_without_parts_add_nothing() => Assert.Empty(CatalogRun.RunTwice(CatalogRun.Harness()).Sources);

    /// <summary>Compiles a library that contains the series T2.</summary>
    private static PortableExecutableReference Library(string name)
    {
        Compilation compilation = CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small)).Run().Compilation.WithAssemblyName(name);
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
