using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Syntax;

public class CatalogParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("# nothing but a remark")]
    public void An_empty_catalog_says_how_to_begin(string text)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(text).Diagnostics);
        Assert.Equal(
            ("KEY0001", "the catalog is empty; start it with 'series:' and the name of a series"),
            (finding.Id, finding.GetMessage(null))
        );
    }

    [Theory]
    [InlineData("series: [")]
    [InlineData("series: F4\n\tmanufacturer: tab")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("...\0")]
    [InlineData("!<>")]
    [InlineData("%YAML 9.9\n---\n")]
    [InlineData("a: b: c")]
    [InlineData("{{{{")]
    [InlineData("\"")]
    [InlineData("? [a]\n: b")]
    [InlineData("- &a 1\n- *a")]
    [InlineData("a: *unknown")]
    [InlineData("a: !!binary x")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("\uFEFF\uFEFF{")]
    [InlineData("\uD800")]
    public void Malformed_text_is_a_finding_and_never_a_crash(string text)
    {
        GeneratorRun run = CatalogRun.Run(text);
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, finding => Assert.InRange(finding.Location.SourceSpan.End, 0, text.Length));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Depth_is_bounded(string opening)
    {
        GeneratorRun run = CatalogRun.Run(string.Concat(Enumerable.Repeat(opening, 100_000)));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal("a catalog must not be nested deeper than 64 levels", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task A_duplicate_key_is_found_at_the_second_place() =>
        CatalogTest.AssertFinding(
            "KEY0004",
            "'pitch' is already in this mapping; keep one of the two",
            SampleCatalogs.SmallWith("pitch: 0.4 mm\n", "(|pitch|): 0.4 mm\n[|pitch|]: 0.6 mm\n")
        );

    [Fact]
    public void Json_is_read_as_yaml_is()
    {
        const string Yaml = "series: J\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      4: [JS4, JH4]\n";
        const string Json = """
            { "series": "J", "manufacturer": "Acme", "pairs": [ { "matedHeight": "1.0 mm", "parts": { "4": ["JS4", "JH4"] } } ] }
            """;
        string fromYaml = CatalogRun.Run(("catalog/j.json", Yaml)).Sources["Acme.J.g.cs"];
        string fromJson = CatalogRun.Run(("catalog/j.json", Json)).Sources["Acme.J.g.cs"];
        Assert.Equal(fromYaml, fromJson);
    }
}
