using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The environmental characteristics, with header and socket mated.</summary>
public class EnduranceTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Thermal_shock(string series) => AssertTest(series, figures => figures.ThermalShock, actual => actual.ThermalShock);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Humidity(string series) => AssertTest(series, figures => figures.Humidity, actual => actual.Humidity);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Saltwater_spray(string series) => AssertTest(series, figures => figures.SaltwaterSpray, actual => actual.SaltSpray);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Hydrogen_sulfide(string series) => AssertTest(series, figures => figures.HydrogenSulfide, actual => actual.HydrogenSulfide);

    private static void AssertTest(string series, Func<EnduranceFigures, TestFigures> figures, Func<Endurance, EnduranceTest?> test)
    {
        Datasheet sheet = Datasheet.Of(series);
        TestFigures expected = figures(sheet.Endurance);
        EnduranceTest? actual = test(sheet.Series.Endurance);

        Assert.NotNull(actual);
        Assert.Equal(expected.Cycles, actual.Cycles);
        Assert.Equal(expected.Cold, actual.Cold);
        Assert.Equal(expected.Hot, actual.Hot);
        Assert.Equal(expected.Dwell, actual.Dwell);
        Assert.Equal(expected.Transfer, actual.Transfer);
        Assert.Equal(expected.Duration, actual.Duration);
        Assert.Equal(expected.Temperature, actual.Temperature);
        Assert.Equal(expected.RelativeHumidity, actual.RelativeHumidity);
        Assert.Equal(expected.Concentration, actual.Concentration);
        Assert.Equal(expected.InsulationResistance, actual.InsulationResistance);
        Assert.Equal(expected.ContactResistance, actual.ContactResistance);
        AssertStandard(expected.Standard, actual.Standard);
    }

    private static void AssertStandard(string? expected, string? actual)
    {
        if (expected is null)
        {
            Assert.Null(actual);
        }
        else
        {
            DatasheetText.AssertSays(expected, actual);
        }
    }
}
