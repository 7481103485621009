using System.Globalization;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>A section, list or row that states nothing, or only half of a fact, is an error: usually its content was lost.</summary>
public class IncompleteRowTests
{
    private const string EmptyMapping = "an empty mapping states nothing; leave it out if there is nothing to state";
    private const string EmptyList = "an empty list states nothing; leave it out if there is nothing to state";
    private const string EmptyRow = "an empty row states nothing; leave it out if there is nothing to state";

    [Theory]
    [InlineData("ratings: {}", EmptyRow)]
    [InlineData("ratings: { table: Ratings }", EmptyRow)]
    [InlineData("ratings: [{ for: { contacts: 10 } }]", EmptyRow)]
    [InlineData("forces: []", EmptyList)]
    [InlineData("materials: []", EmptyList)]
    [InlineData("materials: [{}]", EmptyRow)]
    [InlineData("numbers: {}", EmptyMapping)]
    [InlineData("numbers: { socket: { pattern: \"TS{contacts}\", contacts: {} } }", EmptyMapping)]
    [InlineData("numbers: { socket: { pattern: \"TS{contacts}\", heights: {} } }", EmptyMapping)]
    [InlineData("dimensions: {}", EmptyMapping)]
    [InlineData("dimensions: { socket: { unit: mm, byContacts: { columns: [], rows: { 10: [1.0] } } } }", EmptyList)]
    [InlineData("dimensions: { socket: { unit: mm, letters: {}, byContacts: { columns: [A], rows: { 10: [1.0] } } } }", EmptyMapping)]
    [InlineData("variants: []", EmptyList)]
    [InlineData("variants: [{ name: v, numbers: {}, contacts: [10] }]", EmptyMapping)]
    [InlineData("variants: [{ name: v, numbers: { socket: { pattern: \"TV{contacts}\" } }, contacts: [] }]", EmptyList)]
    [InlineData("packing: [{ for: {}, innerCarton: 10 }]", EmptyMapping)]
    [InlineData("packing: [{ for: { contacts: [] }, innerCarton: 10 }]", EmptyList)]
    public void What_states_nothing_is_found(string text, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(Catalog(text)).Diagnostics);
        Assert.Equal(("KEY0005", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(
        "solderingIron: [{ temperature: 300 °C }]",
        "'duration' is missing: without it, this row of 'solderingIron' is incomplete; add it, or leave out the row"
    )]
    [InlineData(
        "solderingIron: [{ duration: 3 s }]",
        "'temperature' is missing: without it, this row of 'solderingIron' is incomplete; add it, or leave out the row"
    )]
    [InlineData(
        "stencils: [{ thickness: 120 µm }]",
        "'terminals' or 'solderingTerminals' is missing: without it, this row of 'stencils' is incomplete; add it, or leave out the row"
    )]
    [InlineData(
        "materials: [{ portion: contact }]",
        "'material' or 'surface' is missing: without it, this row of 'materials' is incomplete; add it, or leave out the row"
    )]
    [InlineData(
        "packingChoices: [{ pieces: 100 }]",
        "'name' is missing: without it, this row of 'packingChoices' is incomplete; add it, or leave out the row"
    )]
    [InlineData(
        "dimensions: { socket: { unit: mm } }",
        "'byContacts' or 'byMatedHeight' is missing: the dimensions, by number of contacts or by mated height"
    )]
    public void Half_a_row_is_found(string text, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(Catalog(text)).Diagnostics);
        Assert.Equal(("KEY0003", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("\"ratings\": null", "'ratings' must be a mapping of keys to values, not null")]
    [InlineData("\"ratings\": [null]", "'ratings' must be a mapping of keys to values, not null")]
    [InlineData("\"ratings\": { \"voltage\": null }", "expected a voltage with its unit, such as '1.5 V', not null")]
    [InlineData("\"description\": null", "expected a short description of the series, not null")]
    [InlineData("\"numbers\": null", "part numbers must be a mapping of keys to values, not null")]
    [InlineData("\"variants\": null", "variants must be a list, each with a name and its part numbers, not null")]
    [InlineData("\"hermaphroditic\": null", "expected 'true' or 'false', not null")]
    [InlineData("\"materials\": [{ \"portion\": \"contact\", \"material\": null }]", "expected text of 1 to 400 characters, not null")]
    public void Null_in_JSON_is_no_value(string text, string message)
    {
        string json = $$"""
            { "series": "T2", "manufacturer": "A", {{text}}, "pairs": [{ "matedHeight": "1.5 mm", "parts": { "10": ["TS10", "TH10"] } }] }
            """;
        Diagnostic finding = Assert.Single(CatalogRun.Run(("catalog/t.json", json)).Diagnostics);
        Assert.Equal(("KEY0005", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task A_part_is_not_null() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "null is not a part number; write 'none' for a part that is not made",
            Catalog("").Replace("TH10", "[|null|]", StringComparison.Ordinal)
        );

    [Fact]
    public Task A_table_without_parts_is_found() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            EmptyMapping,
            "series: T2\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.5 mm\n    parts: [|{|]}\n"
        );

    [Fact]
    public void A_series_without_parts_is_none_yet() =>
        Assert.Empty(CatalogRun.Run("series: T2\nmanufacturer: Acme\npairs: []\n").Diagnostics);

    [Fact]
    public void Null_as_a_key_is_a_code() =>
        Assert.Empty(
            CatalogRun
                .Run(
                    "series: T2\nmanufacturer: Acme\nnumbers: { socket: { pattern: \"T{contacts}{height}\", heights: { null: 1.5 mm } } }\n"
                        + "pairs:\n  - matedHeight: 1.5 mm\n    parts:\n      10: [T10null, H10]\n"
                )
                .Diagnostics
        );

    private static string Catalog(string text) =>
        $"series: T2\nmanufacturer: Acme\n{text}\npairs:\n  - matedHeight: 1.5 mm\n    parts:\n      10: [TS10, TH10]\n";
}
