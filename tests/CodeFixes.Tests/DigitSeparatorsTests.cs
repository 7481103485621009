using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>A number is written with digit separators if the replaced one was, and grouped in the same way.</summary>
public class DigitSeparatorsTests
{
    private const string Catalog = """
        series: T2
        manufacturer: Acme
        ratings:
          dielectricStrength: 1250.5 V
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10, TH10]
        """;

    [Theory]
    [InlineData("1_500", "3_000")]
    [InlineData("15_00", "30_00")]
    [InlineData("1_00_001", "1_02_000")]
    [InlineData("10_0001", "10_2000")]
    [InlineData("999_999", "1_002_000")]
    [InlineData("9_99_999", "10_02_000")]
    [InlineData("1_500 + 2_000", "6_000")]
    public Task A_number_is_grouped_like_the_one_it_replaces(string pieces, string rounded) => Order(pieces, rounded);

    [Theory]
    [InlineData("1500", "3000")]
    [InlineData("1000 + 500", "3000")]
    [InlineData("0x1_000", "6000")]
    [InlineData("0b_1000", "3000")]
    public Task No_separators_are_added_to_a_number_without_decimal_groups(string pieces, string rounded) => Order(pieces, rounded);

    [Fact]
    public Task The_title_is_grouped_like_the_code() =>
        Fix.Statements(
            "new PurchaseOrder(\"pilot\").Add(F4.AXK7L24223G, {|KEY6001:1_500|});",
            "new PurchaseOrder(\"pilot\").Add(F4.AXK7L24223G, 3_000);",
            title: "Use 3_000 instead of 1_500"
        );

    [Fact]
    public Task Fewer_than_four_digits_are_not_grouped() =>
        Fix.Statements(
            "Mounting.Of(P4.AXK740147G).WithReflowPeak({|KEY5008:1_0_00.DegreesCelsius()|});",
            "Mounting.Of(P4.AXK740147G).WithReflowPeak(260.DegreesCelsius());"
        );

    [Theory]
    [InlineData("2_000.Volts()", "1_250.5.Volts()")]
    [InlineData("2_000.000_1.Volts()", "1_250.5.Volts()")]
    [InlineData("2000.000_1.Volts()", "1250.5.Volts()")]
    [InlineData("ElectricPotential.FromVolts(2_000)", "1_250.5.Volts()")]
    public Task The_whole_part_of_a_quantity_is_grouped(string voltage, string strength) =>
        Fix.OfCatalog(
            Catalog,
            $"Interconnect.Between(T2.TS10, T2.TH10).RequireDielectricStrength({{|KEY3013:{voltage}|}});",
            $"Interconnect.Between(T2.TS10, T2.TH10).RequireDielectricStrength({strength});"
        );

    private static Task Order(string pieces, string rounded) =>
        Fix.Statements(
            $"new PurchaseOrder(\"pilot\").Add(F4.AXK7L24223G, {{|KEY6001:{pieces}|}});",
            $"new PurchaseOrder(\"pilot\").Add(F4.AXK7L24223G, {rounded});"
        );
}
