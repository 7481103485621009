using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Dimensions;

/// <summary>A digit that was typed twice gives a dimension one decimal more than the others have.</summary>
public class DecimalChecksTests
{
    [Fact]
    public Task A_digit_twice_is_a_warning() =>
        CatalogTest.AssertFinding(
            "KEY0014",
            "'0.883' has a digit twice and more decimals than the other dimensions of the sockets; check it",
            Create("mm", "[|0.883|]")
        );

    [Theory]
    [InlineData("mm", "0.88")]
    [InlineData("mm", "0.875")]
    [InlineData("mm", "0.8")]
    [InlineData("in", "0.0344")]
    public void Others_are_accepted(string unit, string height) => Assert.Empty(CatalogRun.Run(Create(unit, height)).Diagnostics);

    private static string Create(string unit, string height) =>
        $"""
            series: T2
            manufacturer: Acme
            pairs:
              - matedHeight: 1.0 mm
                parts:
                  10: [TS10, TH10]
                  20: [TS20, TH20]
            dimensions:
              socket:
                unit: {unit}
                byContacts:
                  columns: [A, B]
                  rows:
                    10: [4.00, 2.00]
                    20: [6.50, 4.50]
                byMatedHeight:
                  columns: [D]
                  rows:
                    1.0 mm: [{height}]
            """;
}
