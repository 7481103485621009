namespace Keyway.Runtime.Tests.Quantities;

/// <summary>Tests by compiling that numbers need no casts and that calls are not ambiguous.</summary>
public class NumberOverloadTests
{
    [Fact]
    public void Small_whole_numbers_need_no_cast()
    {
        byte eight = 8;
        short sixteen = 16;
        Assert.Equal(8.Amperes(), ElectricCurrent.FromAmperes(eight));
        Assert.Equal(16.Millimeters(), Length.FromMillimeters(sixteen));
        Assert.Equal(24.Amperes(), 3.Amperes() * eight);
    }

    [Fact]
    public void Large_whole_numbers_and_floats_need_no_cast()
    {
        long many = 3_000_000_000;
        float half = 0.5f;
        Assert.Equal(3_000_000_000m, ElectricResistance.FromOhms((decimal)many).Ohms);
        Assert.Equal(0.5m, Length.FromMillimeters(half).Millimeters);
        Assert.Equal(0.5m, (half * 1.Millimeters()).Millimeters);
    }

    [Fact]
    public void Negative_literals_are_put_in_parentheses() => Assert.Equal(-20m, (-20).DegreesCelsius().DegreesCelsius);

    [Fact]
    public void Arithmetic_mixes_kinds_of_numbers() => Assert.Equal(1.2.Amperes(), (2 * 0.3.Amperes()) + (0.3m.Amperes() * 2.0));
}
