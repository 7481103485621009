namespace Keyway.Runtime.Tests.Quantities;

public class TemperatureDifferenceTests
{
    [Fact]
    public void Two_temperatures_differ_by_a_difference()
    {
        Assert.Equal(TemperatureDelta.FromKelvins(140), 85.DegreesCelsius() - (-55).DegreesCelsius());
        Assert.Equal(TemperatureDelta.FromKelvins(-140), (-55).DegreesCelsius() - 85.DegreesCelsius());
        Assert.Equal(TemperatureDelta.Zero, 273.15.Kelvins() - 0.DegreesCelsius());
    }

    [Fact]
    public void A_difference_makes_a_temperature_warmer_or_colder()
    {
        Assert.Equal(85.5.DegreesCelsius(), 70.DegreesCelsius() + TemperatureDelta.FromKelvins(15.5));
        Assert.Equal(54.5.DegreesCelsius(), 70.DegreesCelsius() - TemperatureDelta.FromKelvins(15.5));
        Assert.Equal(
            70.DegreesCelsius(),
            70.DegreesCelsius() + TemperatureDelta.FromKelvins(0.1) + TemperatureDelta.FromKelvins(0.2) - TemperatureDelta.FromKelvins(0.3)
        );
    }

    [Theory]
    [InlineData("10 K", 10)]
    [InlineData("-0.5 K", -0.5)]
    [InlineData("0K", 0)]
    public void A_difference_is_written_in_kelvins(string text, double kelvins) =>
        Assert.Equal(TemperatureDelta.FromKelvins(kelvins), TemperatureDelta.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("10")]
    [InlineData("10 °C")]
    [InlineData("10 k")]
    public void Anything_else_is_not_a_difference(string? text) => Assert.False(TemperatureDelta.TryParse(text, out _));

    [Fact]
    public void Beyond_every_number_is_an_overflow()
    {
        Assert.Throws<OverflowException>(() => decimal.MaxValue.DegreesCelsius() + TemperatureDelta.FromKelvins(1));
        Assert.Throws<OverflowException>(() => decimal.MinValue.DegreesCelsius() - TemperatureDelta.FromKelvins(1));
        Assert.Throws<OverflowException>(() => decimal.MaxValue.DegreesCelsius() - (-1).DegreesCelsius());
    }
}
