using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Values;

/// <summary>How numbers and quantities may be written, and what messages advise where they are written otherwise.</summary>
public class QuantityReaderTests
{
    [Theory]
    [InlineData(
        "1,000 MΩ",
        "'1,000 MΩ' is ambiguous; write '1000 MΩ' if the comma separates thousands, or '1.000 MΩ' if it is a decimal comma"
    )]
    [InlineData("1,000,000 Ω", "'1,000,000 Ω' has commas between thousands; write '1000000 Ω'")]
    [InlineData("1,000.5 MΩ", "'1,000.5 MΩ' has commas between thousands; write '1000.5 MΩ'")]
    [InlineData("1.000,5 MΩ", "'1.000,5 MΩ' has a decimal comma; write '1000.5 MΩ'")]
    [InlineData("0,100 MΩ", "'0,100 MΩ' has a decimal comma; write '0.100 MΩ'")]
    [InlineData("12,5 MΩ", "'12,5 MΩ' has a decimal comma; write '12.5 MΩ'")]
    [InlineData("1000,5 MΩ", "'1000,5 MΩ' has a decimal comma; write '1000.5 MΩ'")]
    [InlineData("1,0,0 MΩ", "'1,0,0 MΩ' is not a resistance; the unit must be Ω, mΩ, kΩ or MΩ, not ',0,0 MΩ'")]
    [InlineData("04 MΩ", "'04 MΩ' has leading zeros; write '4 MΩ' or '0.4 MΩ', whichever is meant")]
    [InlineData("007 MΩ", "'007 MΩ' has leading zeros; write '7 MΩ' or '0.07 MΩ', whichever is meant")]
    [InlineData("04.5 MΩ", "'04.5 MΩ' has leading zeros; write '4.5 MΩ' if that is meant")]
    [InlineData("00.5 MΩ", "'00.5 MΩ' has leading zeros; write '0.5 MΩ' if that is meant")]
    [InlineData(".2 MΩ", "'.2 MΩ' has no digit before the point; write '0.2 MΩ' if that is meant")]
    [InlineData("2. MΩ", "'2. MΩ' has no digit after the point; write '2 MΩ' if that is meant")]
    [InlineData("1 MΩ to 2 MΩ", "'1 MΩ to 2 MΩ' is a range, and a range is not possible here; write one value, such as '1.5 Ω'")]
    [InlineData("100 to 200 MΩ", "'100 to 200 MΩ' is a range, and a range is not possible here; write one value, such as '1.5 Ω'")]
    [InlineData("100 mΩ", "100 mΩ is outside the plausible range 1 MΩ to 100000000 MΩ; '100 MΩ' would be plausible")]
    [InlineData("null", "expected a resistance with its unit, such as '1.5 Ω', not null")]
    [InlineData("~", "expected a resistance with its unit, such as '1.5 Ω', not null")]
    [InlineData("", "expected a resistance with its unit, such as '1.5 Ω', not an empty value")]
    [InlineData("\"null\"", "'null' is not a resistance; write a number and a unit (Ω, mΩ, kΩ or MΩ), such as '1.5 Ω'")]
    public void A_resistance_that_is_written_wrongly_is_explained(string value, string message) =>
        AssertMessage("totalCurrent: 4 A", $"insulationResistance: {value}", "KEY0005", message);

    [Theory]
    [InlineData("1000 MΩ")]
    [InlineData("0.4e3")]
    [InlineData("+1000MΩ")]
    [InlineData("1000.0 MΩ")]
    public void Advice_is_given_only_where_it_is_due(string value)
    {
        IEnumerable<Diagnostic> findings = CatalogRun
            .Run(SampleCatalogs.SmallWith("totalCurrent: 4 A", $"insulationResistance: {value}"))
            .Diagnostics;
        Assert.Equal(value == "0.4e3", findings.Any());
    }

    [Theory]
    [InlineData("85 °C to -55 °C", "'85 °C to -55 °C' goes downwards; write '-55 °C to 85 °C' if both ends are right")]
    [InlineData("55 °C to 85 °C", "55 °C is outside the plausible range -200 °C to 30 °C; '-55 °C' would be plausible")]
    [InlineData("-55 °C to 8 °C", "8 °C is outside the plausible range 20 °C to 300 °C")]
    [InlineData("-055 °C to 85 °C", "'-055 °C' has leading zeros; write '-55 °C' or '-0.55 °C', whichever is meant")]
    [InlineData("85 °C", "expected a range of temperatures with a unit at each end, such as '-55 °C to 85 °C', not '85 °C'")]
    [InlineData("null", "expected a range of temperatures with a unit at each end, such as '-55 °C to 85 °C', not null")]
    public void A_range_that_is_written_wrongly_is_explained(string value, string message) =>
        AssertMessage("totalCurrent: 4 A", $"ambientTemperature: {value}", "KEY0005", message);

    [Theory]
    [InlineData("2,5 mm", "'2,5 mm' is ambiguous; give each length its unit, such as '2.5 mm, 3.0 mm', and write a point before decimals")]
    [InlineData("2.0 mm, 03 mm", "'03 mm' has leading zeros; write '3 mm' or '0.3 mm', whichever is meant")]
    public void Lengths_in_a_list_have_units(string value, string message)
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("\"2\": 2.0 mm", $"\"2\": {value}"));
        Assert.Contains(run.Diagnostics, finding => finding.GetMessage(CultureInfo.InvariantCulture) == message);
    }

    [Theory]
    [InlineData("01.5 mm", "'01.5 mm' has leading zeros; write '1.5 mm' if that is meant")]
    [InlineData("1.5 mm to 02 mm", "'02 mm' has leading zeros; write '2 mm' or '0.2 mm', whichever is meant")]
    public void Heights_of_a_scope_have_no_leading_zeros(string value, string message) =>
        AssertMessage("ratings:", $"packing: {{ for: {{ matedHeight: {value} }}, orderUnit: reel }}\nratings:", "KEY0005", message);

    [Theory]
    [InlineData("030", "'030' has leading zeros; write '30' if that is meant")]
    [InlineData("0", "expected a count, a whole number from 1 to 1000000, not '0'")]
    public void A_count_has_no_leading_zeros(string value, string message) =>
        AssertMessage("totalCurrent: 4 A", $"matingCycles: {value}", "KEY0005", message);

    [Theory]
    [InlineData("04", "'04' has leading zeros; write '4' or '0.4', whichever is meant")]
    [InlineData(".4", "'.4' has no digit before the point; write '0.4' if that is meant")]
    [InlineData("0", "0 mm is outside the plausible range 0.01 mm to 500 mm")]
    [InlineData("-4", "-4 mm is outside the plausible range 0.01 mm to 500 mm; '4 mm' would be plausible")]
    [InlineData("4000", "4000 mm is outside the plausible range 0.01 mm to 500 mm; '4000 µm' or '4000 mil' would be plausible")]
    [InlineData("null", "expected a number in the unit of the table, such as 7.2, not null")]
    public void A_dimension_is_a_plausible_number(string value, string message) =>
        AssertMessage("10: [4.0, 2.0]", $"10: [{value}, 2.0]", "KEY0005", message);

    [Theory]
    [InlineData("m")]
    [InlineData("cm")]
    public void A_table_in_the_wrong_unit_is_one_finding_a_table(string unit)
    {
        string text = SampleCatalogs.SmallWith("unit: mm", $"unit: {unit}").Replace("[1.20]", "[120]", StringComparison.Ordinal);
        text = text.Replace("[1.70]", "[170]", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(
            text.Replace(": [4.0, 2.0]", ": [400, 200]", StringComparison.Ordinal)
                .Replace(": [6.0, 4.0]", ": [600, 400]", StringComparison.Ordinal)
                .Replace(": [22.0, 20.0]", ": [2200, 2000]", StringComparison.Ordinal)
        );
        Assert.Equal(2, run.Diagnostics.Count);
        Assert.All(
            run.Diagnostics,
            finding =>
                Assert.StartsWith(
                    "as all figures of this table, ",
                    finding.GetMessage(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
        );
    }

    private static void AssertMessage(string text, string replacement, string id, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(SampleCatalogs.SmallWith(text, replacement)).Diagnostics);
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }
}
