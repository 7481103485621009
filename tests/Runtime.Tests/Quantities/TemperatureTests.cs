using System.Globalization;

namespace Keyway.Runtime.Tests.Quantities;

public class TemperatureTests
{
    [Fact]
    public void Degrees_Celsius_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Temperature.FromDegreesCelsius(-20),
                Temperature.FromDegreesCelsius(-20m),
                Temperature.FromDegreesCelsius(-20.0),
                (-20).DegreesCelsius(),
                (-20m).DegreesCelsius(),
                (-20.0).DegreesCelsius(),
                Temperature.Parse("-20 °C"),
                Temperature.Parse("-20°C"),
            ],
            temperature => Assert.Equal(-20m, temperature.DegreesCelsius)
        );

    [Fact]
    public void Kelvins_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Temperature.FromKelvins(300),
                Temperature.FromKelvins(300m),
                Temperature.FromKelvins(300.0),
                300.Kelvins(),
                300m.Kelvins(),
                300.0.Kelvins(),
            ],
            temperature =>
            {
                Assert.Equal(26.85m, temperature.DegreesCelsius);
                Assert.Equal(300m, temperature.Kelvins);
            }
        );

    [Fact]
    public void The_freezing_point_is_exact() => Assert.Equal(0.DegreesCelsius(), 273.15.Kelvins());

    [Fact]
    public void Temperatures_compare()
    {
        Temperature cold = (-55).DegreesCelsius();
        Temperature warm = 85.DegreesCelsius();
        Assert.True(cold < warm && cold <= warm && warm > cold && warm >= cold && cold != warm);
        Assert.False(cold > warm || cold >= warm || warm < cold || warm <= cold || cold == warm);
        Assert.True(warm == 85.0m.DegreesCelsius() && warm <= 85.0m.DegreesCelsius() && warm >= 85.0m.DegreesCelsius());
        Assert.True(warm.Equals((object)85.0m.DegreesCelsius()));
        Assert.False(warm.Equals((object)85m));
        Assert.Equal(warm.GetHashCode(), 85.0m.DegreesCelsius().GetHashCode());
    }

    [Fact]
    public void An_untyped_comparison_takes_temperatures_only()
    {
        IComparable warm = 85.DegreesCelsius();
        Assert.True(warm.CompareTo((-55).DegreesCelsius()) > 0);
        Assert.True(warm.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => warm.CompareTo(85));
    }

    [Theory]
    [InlineData(-55, "-55 °C")]
    [InlineData(0, "0 °C")]
    [InlineData(26.85, "26.85 °C")]
    public void A_temperature_is_written_with_its_unit(double degrees, string text) =>
        Assert.Equal(text, degrees.DegreesCelsius().ToString());

    [Fact]
    public void A_culture_is_followed_where_it_is_requested() =>
        Assert.Equal("26,85 °C", 26.85.DegreesCelsius().ToString(null, CultureInfo.GetCultureInfo("de-DE")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("85")]
    [InlineData("85 C")]
    [InlineData("85 °F")]
    [InlineData("85 °c")]
    [InlineData("85 mm")]
    [InlineData("-55 °C to 85 °C")]
    public void Anything_else_is_not_a_temperature(string? text)
    {
        Assert.False(Temperature.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Temperature.Parse(text!));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e30)]
    public void Invalid_numbers_throw(double number)
    {
        Assert.Throws<OverflowException>(() => Temperature.FromDegreesCelsius(number));
        Assert.Throws<OverflowException>(() => Temperature.FromKelvins(number));
        Assert.Throws<OverflowException>(() => number.DegreesCelsius());
        Assert.Throws<OverflowException>(() => number.Kelvins());
    }
}
