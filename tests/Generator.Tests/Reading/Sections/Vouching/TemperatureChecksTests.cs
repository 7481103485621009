namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>The ends of temperature ranges are round, and agree with the ends of the thermal shock.</summary>
public class TemperatureChecksTests
{
    [Theory]
    [InlineData(
        "ratings: { ambientTemperature: [|-55 °C to 86 °C|] }",
        "the ends of temperature ranges are usually multiples of 5 °C, but 'ambientTemperature' is -55 °C to 86 °C"
    )]
    [InlineData(
        "ratings:\n  ambientTemperature: [|-45 °C to 85 °C|]\n  storageTemperature: -55 °C to 85 °C\n"
            + "thermalShock: { cold: -58 °C to -55 °C }",
        "'ambientTemperature' ends at -45 °C, but 'storageTemperature' and 'cold' at -55 °C"
    )]
    [InlineData(
        "ratings:\n  ambientTemperature: -55 °C to 85 °C\n  storageTemperature: -55 °C to 85 °C\n"
            + "thermalShock: { hot: [|95 °C to 98 °C|] }",
        "'hot' ends at 95 °C, but 'ambientTemperature' and 'storageTemperature' at 85 °C"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData("ratings: { ambientTemperature: -40 °C to 105 °C, storageTemperature: -40 °C to 60 °C }")]
    [InlineData(
        "ratings:\n  ambientTemperature: -65 °C to 125 °C\n  storageTemperature: -65 °C to 125 °C\n"
            + "thermalShock: { cold: -58 °C to -55 °C, hot: 85 °C to 88 °C }"
    )]
    [InlineData(
        "ratings:\n  ambientTemperature: -55 °C to 85 °C\n  storageTemperature: -25 °C to 85 °C\n"
            + "thermalShock: { cold: -58 °C to -55 °C }"
    )]
    [InlineData("ratings: { ambientTemperature: -45 °C to 85 °C }")]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
