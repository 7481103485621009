using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Parts;

public class UnlistedReaderTests
{
    private const string Numbers = """
        numbers:
          socket:
            pattern: TS{contacts}-{height}
            heights:
              "1": 1.5 mm
              "2": 2.0 mm
          header:
            pattern: TH{contacts}

        """;

    [Fact]
    public void A_partial_catalog_gives_the_forms_that_no_listed_part_has() =>
        Assert.Equal(
            ["form TS{}-2", "form TS{}-TR"],
            FormsOf(Catalog("partial", Numbers + "unlisted:\n  - TS{contacts}-TR\n  - TH{contacts}\n"))
        );

    [Theory]
    [InlineData("complete")]
    [InlineData(null)]
    public void A_complete_catalog_gives_no_forms(string? coverage) => Assert.Empty(FormsOf(Catalog(coverage, Numbers)));

    [Theory]
    [InlineData("complete")]
    [InlineData(null)]
    public Task Unlisted_parts_contradict_a_complete_catalog(string? coverage) =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "parts that are not listed contradict a complete catalog; add 'coverage: partial' to 'source'",
            Catalog(coverage, "unlisted: [|[|]\"TS{contacts}\"]\n")
        );

    [Theory]
    [InlineData("TS20")]
    [InlineData("\"{contacts}\"")]
    [InlineData("TS{contacts}{contacts}")]
    [InlineData("TS{contacts}-{height}")]
    [InlineData("\"TS {contacts}\"")]
    public Task A_form_has_the_field_of_the_contacts_once(string form) =>
        CatalogTest.AssertFinding(
            "KEY0005",
            $"expected the form of a part number with '{{contacts}}' once, such as 'AXK5{{contacts}}147YG', not '{form.Trim('"')}'",
            Catalog("partial", $"unlisted:\n  - [|{form}|]\n")
        );

    [Fact]
    public Task Forms_are_a_list() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "expected a list of forms of part numbers, such as 'AXK5{contacts}147YG', not 'TS20'",
            Catalog("partial", "unlisted: [|TS20|]\n")
        );

    [Fact]
    public void A_list_of_no_forms_states_nothing() =>
        Assert.Equal("KEY0005", Assert.Single(CatalogRun.Run(Catalog("partial", "unlisted: []\n")).Diagnostics).Id);

    [Fact]
    public Task A_coverage_is_complete_or_partial() =>
        CatalogTest.AssertFinding("KEY0005", "expected 'complete' or 'partial', not 'some'", Catalog("[|some|]", ""));

    private static IEnumerable<string> FormsOf(string catalog)
    {
        GeneratorRun run = CatalogRun.Run(catalog);
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string manifest = run.Sources["Acme.T2.g.cs"];
        return manifest
            .Split('\n')
            .Select(line => line.Trim().TrimStart('"').Split("\\n")[0])
            .Where(line => line.StartsWith("form ", StringComparison.Ordinal))
            .Distinct();
    }

    private static string Catalog(string? coverage, string rest) =>
        "series: T2\nmanufacturer: Acme\n"
        + (coverage is null ? "" : $"source:\n  coverage: {coverage}\n")
        + rest
        + "pairs:\n  - matedHeight: 1.5 mm\n    parts:\n      20: [TS20-1, TH20]\n";
}
