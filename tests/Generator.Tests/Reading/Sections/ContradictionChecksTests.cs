using Keyway.Generator.Tests.Support;
using Keyway.Testing;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>Facts about the same part that cannot both be true are errors; facts about different parts are not compared.</summary>
public class ContradictionChecksTests
{
    [Theory]
    [InlineData(
        "ratings: { currentPerContact: (|4 A|), totalCurrent: [|0.4 A|] }",
        "'totalCurrent', 0.4 A, is below 'currentPerContact', 4 A; all contacts together carry at least as much as one of them"
    )]
    [InlineData(
        "ratings:\n  - currentPerContact: (|4 A|)\n  - totalCurrent: [|0.4 A|]",
        "'totalCurrent', 0.4 A, is below 'currentPerContact', 4 A; all contacts together carry at least as much as one of them"
    )]
    [InlineData(
        "ratings:\n  - totalCurrent: [|4 A|]\n    currentPerContact: 1 A\n  - for: { contacts: 20 }\n    currentPerContact: (|5 A|)",
        "'totalCurrent', 4 A, is below 'currentPerContact', 5 A; all contacts together carry at least as much as one of them"
    )]
    [InlineData(
        "ratings: { voltage: (|150 V|), dielectricStrength: [|50 V|] }",
        "'dielectricStrength', 50 V, is below 'voltage', 150 V; contacts withstand at least their rated voltage"
    )]
    [InlineData(
        "ratings: { ambientTemperature: (|-40 °C to 85 °C|), storageTemperature: [|-10 °C to 50 °C|] }",
        "'storageTemperature', -10 °C to 50 °C, lies inside 'ambientTemperature', -40 °C to 85 °C; "
            + "parts can be stored wherever they can be used; storage in the packing is 'packedStorageTemperature'"
    )]
    [InlineData(
        "thermalShock: { cold: [|25 °C to 30 °C|], hot: (|20 °C to 22 °C|) }",
        "'cold', 25 °C to 30 °C, is not below 'hot', 20 °C to 22 °C; the cold end of a thermal shock is colder than the hot end"
    )]
    [InlineData(
        "forces: { insertionForce: (|1 N|), removalForce: [|50 N|] }",
        "'removalForce', 50 N, is above 'insertionForce', 1 N; the least force to remove is at most the greatest force to insert"
    )]
    [InlineData(
        "forces: { insertionForcePerContact: (|0.1 N|), removalForcePerContact: [|0.2 N|] }",
        "'removalForcePerContact', 0.2 N, is above 'insertionForcePerContact', 0.1 N; "
            + "the least force to remove is at most the greatest force to insert"
    )]
    public Task A_contradiction_is_found_at_its_value(string facts, string message) =>
        CatalogTest.AssertFinding("KEY0007", message, Catalog(facts));

    [Theory]
    [InlineData("ratings: { currentPerContact: 4 A, totalCurrent: 4 A }")]
    [InlineData("ratings: { voltage: 150 V, dielectricStrength: 150 V }")]
    [InlineData("ratings: { ambientTemperature: -55 °C to 85 °C, storageTemperature: -55 °C to 85 °C }")]
    [InlineData("ratings: { ambientTemperature: -55 °C to 85 °C, storageTemperature: -55 °C to 60 °C }")]
    [InlineData("ratings: { ambientTemperature: -55 °C to 85 °C, packedStorageTemperature: -10 °C to 60 °C }")]
    [InlineData("thermalShock: { cold: -58 °C to -55 °C, hot: 85 °C to 88 °C }")]
    [InlineData("forces: { insertionForce: 10 N, removalForce: 10 N }")]
    [InlineData("forces: { insertionForce: 10 N, removalForcePerContact: 20 N }")]
    [InlineData("ratings:\n  - for: { contacts: 10 }\n    totalCurrent: 4 A\n  - for: { contacts: 20 }\n    currentPerContact: 5 A")]
    [InlineData(
        "ratings:\n  - totalCurrent: 4 A\n    currentPerContact: 1 A\n  - for: { contacts: 20 }\n    currentPerContact: 5 A\n"
            + "    totalCurrent: 20 A"
    )]
    public void What_can_be_true_is_left_alone(string facts) =>
        Assert.DoesNotContain(CatalogRun.Run(Catalog(facts)).Diagnostics, finding => finding.Id == "KEY0007");

    [Fact]
    public void Forces_at_different_heights_are_only_warned_of()
    {
        GeneratorRun run = CatalogRun.Run(
            Catalog(
                "forces:\n  - for: { matedHeight: 1.5 mm }\n    insertionForcePerContact: 0.1 N\n"
                    + "  - for: { matedHeight: 2.0 mm }\n    removalForcePerContact: 0.2 N"
            )
        );
        Assert.Equal("KEY0014", Assert.Single(run.Diagnostics).Id);
    }

    private static string Catalog(string facts) =>
        $"""
            series: T2
            manufacturer: Acme
            {facts}
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
                  20: [TS20, TH20]
              - matedHeight: 2.0 mm
                parts:
                  10: [TS10-2, TH10]
            """;
}
