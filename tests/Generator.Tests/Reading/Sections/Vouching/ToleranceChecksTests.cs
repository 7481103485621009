namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>A tolerance range has a round middle or a round end.</summary>
public class ToleranceChecksTests
{
    [Theory]
    [InlineData(
        "thermalShock: { cold: [|-58 °C to -56 °C|] }",
        "'cold', -58 °C to -56 °C, has neither a round middle nor a round end; check both ends"
    )]
    [InlineData(
        "humidity: { temperature: [|37 °C to 42 °C|] }",
        "'temperature', 37 °C to 42 °C, has neither a round middle nor a round end; check both ends"
    )]
    [InlineData(
        "humidity: { relativeHumidity: [|91 % to 96 %|] }",
        "'relativeHumidity', 91 % to 96 %, has neither a round middle nor a round end; check both ends"
    )]
    [InlineData(
        "saltSpray: { temperature: [|23 °C to 37 °C|] }",
        "'temperature', 23 °C to 37 °C, spans more than tolerances of this test usually do; check both ends"
    )]
    [InlineData(
        "saltSpray: { concentration: [|4 % to 7 %|] }",
        "'concentration', 4 % to 7 %, has neither a round middle nor a round end; check both ends"
    )]
    [InlineData(
        "hydrogenSulfide: { concentration: [|2 ppm to 5 ppm|] }",
        "'concentration', 2 ppm to 5 ppm, has neither a round middle nor a round end; check both ends"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData("thermalShock: { cold: -65 °C to -60 °C, hot: 125 °C to 128 °C }")]
    [InlineData("humidity: { temperature: 25 °C to 65 °C, relativeHumidity: 90 % to 98 % }")]
    [InlineData("humidity: { temperature: 38 °C to 42 °C, relativeHumidity: 90 % to 96 % }")]
    [InlineData("saltSpray: { temperature: 33 °C to 37 °C, concentration: 4 % to 6 % }")]
    [InlineData("saltSpray: { concentration: 3 % to 4 % }")]
    [InlineData("hydrogenSulfide: { concentration: 10 ppm to 15 ppm, relativeHumidity: 75 % to 80 % }")]
    [InlineData("saltSpray: { temperature: 34 °C to 36 °C, concentration: 5 % }")]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
