using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Quantities;

public class CultureTests
{
    public static TheoryData<string> Peculiar => Cultures.Peculiar;

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void The_culture_is_one_that_would_write_it_otherwise(string culture) =>
        Assert.NotEqual(
            "-1.5 I".ToLowerInvariant(),
            Cultures.In(culture, () => $"{-1.5m} {"I".ToLower(Thread.CurrentThread.CurrentCulture)}")
        );

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Quantities_are_written_the_same_in_every_culture(string culture) =>
        Assert.Equal(
            [
                "-1234.5 mm",
                "-0.375 A",
                "-3.3 V",
                "-90 mΩ",
                "-55.5 °C",
                "-55.5 °C to 85 °C",
                "-1234.5 mm",
                "-0.375 A",
                "-3.3 V",
                "-90 mΩ",
                "-55.5 °C",
            ],
            Cultures.In<string[]>(
                culture,
                () =>
                    [
                        (-1234.5).Millimeters().ToString(),
                        (-0.375).Amperes().ToString(),
                        (-3.3).Volts().ToString(),
                        (-90).Milliohms().ToString(),
                        (-55.5).DegreesCelsius().ToString(),
                        new TemperatureRange((-55.5).DegreesCelsius(), 85.DegreesCelsius()).ToString(),
                        $"{(-1234.5).Millimeters()}",
                        $"{(-0.375).Amperes()}",
                        $"{(-3.3).Volts()}",
                        $"{(-90).Milliohms()}",
                        $"{(-55.5).DegreesCelsius()}",
                    ]
            )
        );

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Quantities_are_read_the_same_in_every_culture(string culture)
    {
        Assert.Equal((-1234.5).Millimeters(), Cultures.In(culture, () => Length.Parse("-1234.5 mm")));
        Assert.Equal(0.25.Inches(), Cultures.In(culture, () => Length.Parse("0.25 in")));
        Assert.Equal((-0.375).Milliamperes(), Cultures.In(culture, () => ElectricCurrent.Parse("-0.375 mA")));
        Assert.Equal((-55.5).DegreesCelsius(), Cultures.In(culture, () => Temperature.Parse("-55.5 °C")));
        Assert.False(Cultures.In(culture, () => Length.TryParse("1,5 mm", out _)));
    }
}
