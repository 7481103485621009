using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Dimensions;

/// <summary>Each half fits between the boards, and both together reach from one board to the other.</summary>
public class HeightChecksTests
{
    [Theory]
    [InlineData("[|1.90|]", "1.20", "a height of 1.9 mm does not fit into the mated height of 1.5 mm")]
    [InlineData("[|0.20|]", "(|1.20|)", "a socket 0.2 mm high and a header 1.2 mm high do not reach a mated height of 1.5 mm")]
    public Task An_impossible_height_is_a_warning(string socket, string header, string message) =>
        CatalogTest.AssertFinding("KEY0014", message, Catalog("height above the board", socket, header));

    [Theory]
    [InlineData("height above the board", "1.50", "1.20")]
    [InlineData("width of the body", "1.90", "1.20")]
    public Task A_possible_height_is_accepted(string meaning, string socket, string header)
    {
        Assert.Empty(Sections.Vouching.VouchingCatalog.Read("test.yaml", Catalog(meaning, socket, header)).Findings);
        return Task.CompletedTask;
    }

    private static string Catalog(string meaning, string socket, string header) =>
        $$"""
            series: T2
            manufacturer: Acme
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
            dimensions:
              socket:
                unit: mm
                letters: { D: {{meaning}} }
                byMatedHeight:
                  columns: [D]
                  rows:
                    1.5 mm: [{{socket}}]
              header:
                unit: mm
                letters: { D: {{meaning}} }
                byMatedHeight:
                  columns: [D]
                  rows:
                    1.5 mm: [{{header}}]
            """;
}
