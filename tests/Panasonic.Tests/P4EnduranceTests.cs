using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: environmental characteristics, header and socket mated.</summary>
public class P4EnduranceTests
{
    [Fact]
    public void Thermal_shock()
    {
        EnduranceTest? test = P4.Series.Endurance.ThermalShock;

        Assert.NotNull(test);
        Assert.Equal(5, test.Cycles);
        Assert.Equal(Ranges.Celsius(-58, -55), test.Cold);
        Assert.Equal(Ranges.Celsius(85, 88), test.Hot);
        Assert.Equal(TimeSpan.FromMinutes(30), test.Dwell);
        Assert.Equal(TimeSpan.FromMinutes(5), test.Transfer);
        Assert.Equal(100.Megaohms(), test.InsulationResistance);
        Assert.Equal(70.Milliohms(), test.ContactResistance);
        DatasheetText.AssertSays("MIL-STD-202F, method 107G", test.Standard);
        Assert.Null(test.Duration);
        Assert.Null(test.Temperature);
        Assert.Null(test.RelativeHumidity);
        Assert.Null(test.Concentration);
    }

    [Fact]
    public void Humidity()
    {
        EnduranceTest? test = P4.Series.Endurance.Humidity;

        Assert.NotNull(test);
        Assert.Equal(TimeSpan.FromHours(120), test.Duration);
        Assert.Equal(Ranges.Celsius(38, 42), test.Temperature);
        Assert.Equal(Ranges.Percent(90, 95), test.RelativeHumidity);
        Assert.Equal(100.Megaohms(), test.InsulationResistance);
        Assert.Equal(70.Milliohms(), test.ContactResistance);
        DatasheetText.AssertSays("IEC60068-2-78", test.Standard);
        Assert.Null(test.Concentration);
        AssertHasNoCycles(test);
    }

    [Fact]
    public void Saltwater_spray()
    {
        EnduranceTest? test = P4.Series.Endurance.SaltSpray;

        Assert.NotNull(test);
        Assert.Equal(TimeSpan.FromHours(24), test.Duration);
        Assert.Equal(Ranges.Celsius(33, 37), test.Temperature);
        Assert.Equal(Ranges.Percent(4, 6), test.Concentration);
        Assert.Equal(100.Megaohms(), test.InsulationResistance);
        Assert.Equal(70.Milliohms(), test.ContactResistance);
        DatasheetText.AssertSays("IEC60068-2-11", test.Standard);
        Assert.Null(test.RelativeHumidity);
        AssertHasNoCycles(test);
    }

    [Fact]
    public void Hydrogen_sulfide()
    {
        EnduranceTest? test = P4.Series.Endurance.HydrogenSulfide;

        Assert.NotNull(test);
        Assert.Equal(TimeSpan.FromHours(48), test.Duration);
        Assert.Equal(Ranges.Celsius(38, 42), test.Temperature);
        Assert.Equal(Ranges.PartsPerMillion(2, 4), test.Concentration);
        Assert.Equal(Ranges.Percent(75, 80), test.RelativeHumidity);
        Assert.Equal(70.Milliohms(), test.ContactResistance);
        Assert.Null(test.InsulationResistance);
        Assert.Null(test.Standard);
        AssertHasNoCycles(test);
    }

    private static void AssertHasNoCycles(EnduranceTest test)
    {
        Assert.Null(test.Cycles);
        Assert.Null(test.Cold);
        Assert.Null(test.Hot);
        Assert.Null(test.Dwell);
        Assert.Null(test.Transfer);
    }
}
