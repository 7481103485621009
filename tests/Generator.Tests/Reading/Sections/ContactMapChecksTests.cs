using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>What a catalog says about contacts that meet agrees with their numbers and names.</summary>
public class ContactMapChecksTests
{
    [Theory]
    [InlineData(
        "mating: { contactMap: [|swappedRows|] }\nuse: { contactNumbering: (|around|) }",
        "'swappedRows' lets 1 meet 2 and 2 meet 1, which are in different rows only if 'contactNumbering' is 'zigzag', but it is 'around'"
    )]
    [InlineData(
        "mating: { contactMap: [|sameNames|] }\ncontacts:\n  - for: { part: socket }\n    names: rows A to B\n"
            + "  - for: { part: header }\n    names: rows C to D",
        "'sameNames' lets equal names meet, but 'TS20' has A1 to B10, and 'TH20' has C1 to D10"
    )]
    public Task A_map_that_numbers_or_names_rule_out_is_an_error(string facts, string message) =>
        CatalogTest.AssertFinding(
            "KEY0007",
            message,
            Catalog(facts, facts.Contains("sameNames", StringComparison.Ordinal) ? "(|TH20|)" : "TH20")
        );

    [Fact]
    public Task Rows_of_different_length_are_not_exchanged() =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "'swappedRows' exchanges the contacts of two rows, but of 15 contacts the last one has no partner; "
                + "give such pairs a row of their own",
            Catalog("mating: { contactMap: [|swappedRows|] }").Replace("20: [TS20, TH20]", "15: [TS15, (|TH15|)]", StringComparison.Ordinal)
        );

    [Fact]
    public Task An_unknown_map_lists_the_known_ones() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "expected 'sameNumbers', 'swappedRows', 'reversed' or 'sameNames', not 'straight'",
            Catalog("mating: { contactMap: [|straight|] }")
        );

    [Theory]
    [InlineData("mating: { contactMap: sameNumbers }")]
    [InlineData("mating: { contactMap: swappedRows }\nuse: { contactNumbering: zigzag }")]
    [InlineData("mating: { contactMap: sameNames }")]
    [InlineData("mating: { contactMap: sameNames }\ncontacts: { names: rows A to B }")]
    [InlineData("mating:\n  - contactMap: reversed\n  - for: { matedHeight: 15 mm }\n    floatX: 0.2 mm")]
    public void Maps_that_fit_are_sound(string facts) => Assert.Empty(CatalogRun.Run(("catalog/test.yaml", Catalog(facts))).Diagnostics);

    [Fact]
    public void JSON_states_the_same_as_YAML()
    {
        const string Json = """
            { "series": "T2", "manufacturer": "Acme", "mating": { "contactMap": "reversed" },
              "pairs": [{ "matedHeight": "10 mm", "parts": { "20": ["TS20", "TH20"] } }] }
            """;
        string yaml = Generate("catalog/test.yaml", Catalog("mating: { contactMap: reversed }")),
            json = Generate("catalog/test.json", Json);
        Assert.Contains("mating contactMap=reversed", yaml, StringComparison.Ordinal);
        Assert.Contains("mating contactMap=reversed", json, StringComparison.Ordinal);
    }

    private static string Generate(string path, string text) => CatalogRun.Run((path, text)).Sources["Acme.T2.g.cs"];

    private static string Catalog(string facts, string header = "TH20") =>
        $"series: T2\nmanufacturer: Acme\n{facts}\npairs:\n  - matedHeight: 10 mm\n    parts: {{ 20: [TS20, {header}] }}\n"
        + "  - matedHeight: 15 mm\n    parts: { 30: [TS30, TH30] }\n";
}
