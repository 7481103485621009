namespace Keyway.Runtime.Tests.Quantities;

public class WritingTests
{
    [Theory]
    [InlineData(0, "0.0 mm")]
    [InlineData(3, "3.0 mm")]
    [InlineData(0.9, "0.9 mm")]
    [InlineData(1.92, "1.92 mm")]
    [InlineData(-0.05, "-0.05 mm")]
    [InlineData(1000, "1000.0 mm")]
    public void Lengths_have_a_digit_after_the_point_as_in_datasheets(double millimeters, string text) =>
        Assert.Equal(text, millimeters.Millimeters().ToString());

    [Theory]
    [InlineData(0, "0 A")]
    [InlineData(5, "5 A")]
    [InlineData(0.3, "0.3 A")]
    [InlineData(0.375, "0.375 A")]
    [InlineData(0.00001, "0.00001 A")]
    public void Currents_are_in_amperes(double amperes, string text) => Assert.Equal(text, amperes.Amperes().ToString());

    [Theory]
    [InlineData(60, "60 V")]
    [InlineData(3.3, "3.3 V")]
    [InlineData(1500, "1500 V")]
    public void Voltages_are_in_volts(double volts, string text) => Assert.Equal(text, volts.Volts().ToString());

    [Theory]
    [InlineData(0, "0 Ω")]
    [InlineData(1, "1 Ω")]
    [InlineData(0.09, "90 mΩ")]
    [InlineData(0.0005, "0.5 mΩ")]
    [InlineData(999.5, "999.5 Ω")]
    [InlineData(1000, "1 kΩ")]
    [InlineData(1_000_000, "1 MΩ")]
    [InlineData(1_000_000_000, "1000 MΩ")]
    [InlineData(-0.09, "-90 mΩ")]
    public void Resistances_are_in_the_unit_that_reads_best(double ohms, string text) => Assert.Equal(text, ohms.Ohms().ToString());

    [Fact]
    public void All_digits_are_written() =>
        Assert.Equal("0.1234567890123456789012345678 A", 0.1234567890123456789012345678m.Amperes().ToString());
}
