using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Tests.Pipeline;

public class TargetTests
{
    private const string Attribute = "Keyway.ModuleInitializerAttribute.g.cs";

    [Theory]
    [InlineData(".NETFramework", true)]
    [InlineData(".NETStandard", true)]
    [InlineData(".NETCoreApp", false)]
    [InlineData("", false)]
    public void The_attribute_is_written_where_the_framework_lacks_it(string framework, bool written)
    {
        GeneratorDriverHarness harness = CatalogRun
            .Harness(("catalog/t.yaml", SampleCatalogs.Small))
            .SetGlobalOption("build_property.TargetFrameworkIdentifier", framework);
        Assert.Equal(written, CatalogRun.RunTwice(harness).Sources.ContainsKey(Attribute));
    }

    [Fact]
    public void Without_a_catalog_nothing_is_written()
    {
        GeneratorDriverHarness harness = CatalogRun.Harness().SetGlobalOption("build_property.TargetFrameworkIdentifier", ".NETFramework");
        Assert.Empty(CatalogRun.RunTwice(harness).Sources);
    }

    [Fact]
    public void An_older_language_is_told_once()
    {
        GeneratorDriverHarness harness = new GeneratorDriverHarness(
            new CatalogGenerator(),
            new CSharpParseOptions(LanguageVersion.CSharp7_3)
        )
            .AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location))
            .AddAdditionalFile("catalog/t.yaml", SampleCatalogs.Small, CatalogRun.Marked);
        GeneratorRun run = harness.Run();
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Empty(run.Sources);
        Assert.Equal("KEY0011", finding.Id);
        Assert.Equal(
            "generated code needs C# 10 or later, and this project is built with C# 7.3; set <LangVersion>10</LangVersion>",
            finding.GetMessage(null)
        );
    }
}
