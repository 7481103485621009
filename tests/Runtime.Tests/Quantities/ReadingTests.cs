namespace Keyway.Runtime.Tests.Quantities;

public class ReadingTests
{
    [Theory]
    [InlineData("1.5 mm", 1.5)]
    [InlineData("1.5mm", 1.5)]
    [InlineData("  1.5 mm  ", 1.5)]
    [InlineData("-1.5 mm", -1.5)]
    [InlineData("+1.5 mm", 1.5)]
    [InlineData("0 mm", 0)]
    [InlineData("2.50 mm", 2.5)]
    [InlineData("250 \u00B5m", 0.25)]
    [InlineData("250 \u03BCm", 0.25)]
    [InlineData("1.2 cm", 12)]
    [InlineData("0.1 m", 100)]
    [InlineData("1 in", 25.4)]
    public void A_length_is_a_number_and_a_unit(string text, double millimeters)
    {
        Assert.True(Length.TryParse(text, out Length read));
        Assert.Equal(millimeters.Millimeters(), read);
    }

    [Theory]
    [InlineData("0.3 A", 300_000)]
    [InlineData("300 mA", 300_000)]
    [InlineData("7 \u00B5A", 7)]
    [InlineData("7 \u03BCA", 7)]
    public void A_current_is_a_number_and_a_unit(string text, double microamperes) =>
        Assert.Equal(microamperes.Microamperes(), ElectricCurrent.Parse(text));

    [Theory]
    [InlineData("60 V", 60)]
    [InlineData("3300 mV", 3.3)]
    [InlineData("1.5 kV", 1500)]
    public void A_voltage_is_a_number_and_a_unit(string text, double volts) => Assert.Equal(volts.Volts(), ElectricPotential.Parse(text));

    [Theory]
    [InlineData("1000 M\u03A9", 1_000_000_000)]
    [InlineData("1000 M\u2126", 1_000_000_000)]
    [InlineData("90 m\u03A9", 0.09)]
    [InlineData("90 m\u2126", 0.09)]
    [InlineData("5 \u03A9", 5)]
    [InlineData("5\u2126", 5)]
    [InlineData("4.7 k\u2126", 4700)]
    public void A_resistance_is_a_number_and_a_unit(string text, double ohms) => Assert.Equal(ohms.Ohms(), ElectricResistance.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("mm")]
    [InlineData("1.5")]
    [InlineData("1.5 A")]
    [InlineData("1.5 MM")]
    [InlineData("1.5 Mm")]
    [InlineData("1,5 mm")]
    [InlineData("1.5.2 mm")]
    [InlineData("1 5 mm")]
    [InlineData("1.5 mm mm")]
    [InlineData("1.5 m m")]
    [InlineData("- 1.5 mm")]
    [InlineData("--1.5 mm")]
    [InlineData("1-5 mm")]
    [InlineData(". mm")]
    [InlineData("1e3 mm")]
    [InlineData("0x10 mm")]
    [InlineData("\u0661\u0662 mm")]
    [InlineData("NaN mm")]
    [InlineData("∞ mm")]
    [InlineData("1.5 mm\0")]
    public void Anything_else_is_not_a_length(string? text)
    {
        Assert.False(Length.TryParse(text, out Length read));
        Assert.Equal(Length.Zero, read);
        Assert.Throws<FormatException>(() => Length.Parse(text!));
    }

    [Theory]
    [InlineData("1 mA", true)]
    [InlineData("1 MA", false)]
    [InlineData("1 ma", false)]
    public void The_case_of_a_unit_counts(string text, bool isCurrent) => Assert.Equal(isCurrent, ElectricCurrent.TryParse(text, out _));

    [Fact]
    public void A_milliohm_is_not_a_megaohm() =>
        Assert.Equal(1_000_000_000m, ElectricResistance.Parse("1 MΩ") / ElectricResistance.Parse("1 mΩ"));

    [Theory]
    [InlineData("79228162514264337593543950336 mm")]
    [InlineData("-79228162514264337593543950336 mm")]
    [InlineData("99999999999999999999999999999999999999999999999999 mm")]
    public void A_number_beyond_the_range_is_not_read(string text) => Assert.False(Length.TryParse(text, out _));

    [Theory]
    [InlineData("79228162514264337593543950335 m")]
    [InlineData("-79228162514264337593543950335 in")]
    public void A_number_that_its_unit_takes_beyond_the_range_is_not_read(string text) => Assert.False(Length.TryParse(text, out _));

    [Fact]
    public void The_largest_number_is_read() =>
        Assert.Equal(decimal.MaxValue, Length.Parse("79228162514264337593543950335 mm").Millimeters);

    [Fact]
    public void What_cannot_be_read_is_quoted_with_the_units_that_can()
    {
        FormatException exception = Assert.Throws<FormatException>(() => Length.Parse("12 miles"));
        const string Message = "'12 miles' is not a length; write a number and a unit (mm, µm, cm, m, in, mil), such as '1.5 mm'";
        Assert.Equal(Message, exception.Message);
    }
}
