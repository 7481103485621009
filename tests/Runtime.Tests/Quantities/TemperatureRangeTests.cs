namespace Keyway.Runtime.Tests.Quantities;

public class TemperatureRangeTests
{
    private static readonly TemperatureRange Range = new((-55).DegreesCelsius(), 85.DegreesCelsius());

    [Theory]
    [InlineData(-55, true)]
    [InlineData(20, true)]
    [InlineData(85, true)]
    [InlineData(-55.01, false)]
    [InlineData(85.01, false)]
    public void Both_ends_belong_to_it(double degrees, bool inside) => Assert.Equal(inside, Range.Contains(degrees.DegreesCelsius()));

    [Fact]
    public void A_range_may_be_one_temperature() =>
        Assert.True(new TemperatureRange(20.DegreesCelsius(), 20.DegreesCelsius()).Contains(20.DegreesCelsius()));

    [Fact]
    public void It_cannot_end_before_it_begins()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() =>
            new TemperatureRange(85.DegreesCelsius(), (-55).DegreesCelsius())
        );
        Assert.Contains("-55 °C", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_with_the_same_ends_are_equal()
    {
        var same = new TemperatureRange((-55.0).DegreesCelsius(), 85.00m.DegreesCelsius());
        Assert.True(Range == same);
        Assert.False(Range != same);
        Assert.True(Range.Equals((object)same));
        Assert.Equal(Range.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Ranges_with_other_ends_differ()
    {
        Assert.True(Range != new TemperatureRange((-54).DegreesCelsius(), 85.DegreesCelsius()));
        Assert.True(Range != new TemperatureRange((-55).DegreesCelsius(), 86.DegreesCelsius()));
        Assert.False(Range.Equals((object)85.DegreesCelsius()));
    }

    [Fact]
    public void It_is_written_as_in_a_datasheet() => Assert.Equal("-55 °C to 85 °C", Range.ToString());
}
