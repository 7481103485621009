namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Tests use round figures, which norms prescribe; a mistyped digit rarely gives another round one.</summary>
public class FigureChecksTests
{
    [Theory]
    [InlineData(
        "testConditions: { dielectricDuration: [|7 min|] }",
        "'dielectricDuration' is 7 min, but tests of the dielectric strength usually last 1, 2, 3, 5, 10, 30 or 60 s, or 1, 2, 3 or 5 min"
    )]
    [InlineData(
        "testConditions: { insulationVoltage: [|280 V|] }",
        "'insulationVoltage' is 280 V, but insulation is usually measured at 10, 15, 25, 50, 100, 125, 150, 200, 250, 300, 400, "
            + "500, 600, 750 or 1000 V"
    )]
    [InlineData(
        "testConditions: { dielectricDetectionCurrent: [|7 mA|] }",
        "'dielectricDetectionCurrent' is 7 mA, but detection currents usually have the digits 1, 2, 3 or 5, such as 0.5 mA or 1 mA"
    )]
    [InlineData(
        "testConditions: { matingsPerHour: [|210|] }",
        "'matingsPerHour' is 210, but the rate is usually a multiple of 50 or 60 an hour"
    )]
    [InlineData(
        "ratings: { insulationResistance: [|1100 MΩ|] }",
        "'insulationResistance' is 1100 MΩ, but insulation resistances usually have the digits 1, 2, 3, 5, 15, 25 or 75, such "
            + "as 100 MΩ or 1000 MΩ"
    )]
    [InlineData(
        "thermalShock: { cycles: [|4|] }",
        "'cycles' is 4, but thermal shock usually takes 1, 2, 3, 5, 6 or 12 cycles, or a multiple of 5"
    )]
    [InlineData(
        "thermalShock: { dwell: [|36 min|] }",
        "'dwell' is 36 min, but parts usually stay for 1, 2 or 3 min, or a multiple of 5 min"
    )]
    [InlineData(
        "thermalShock: { transfer: [|7 min|] }",
        "'transfer' is 7 min, but a transfer usually takes 1, 2, 3 or 5 min, or a multiple of 5 s below a minute or of 5 min above"
    )]
    [InlineData(
        "humidity: { duration: [|130 h|] }",
        "'duration' is 130 h, but environmental tests usually last up to 12 h, or a multiple of 8, 24, 50 or 100 h"
    )]
    [InlineData("reflow: { peak: [|262 °C|] }", "'peak' is 262 °C, but peaks of reflow soldering are usually multiples of 5 °C")]
    [InlineData(
        "solderingIron: { temperature: [|355 °C|], duration: 3 s }",
        "'temperature' is 355 °C, but temperatures of soldering irons are usually multiples of 10 °C, from 200 °C on"
    )]
    [InlineData(
        "stencils: { thickness: [|151 µm|], terminals: 50 % }",
        "'thickness' is 151 µm, but stencils are usually made in steps of 10 µm, or 125 µm"
    )]
    [InlineData(
        "use: { monthsInUncontrolledStorage: [|8|] }",
        "'monthsInUncontrolledStorage' is 8, but storage is usually limited to 1, 2 or 3 months, or a multiple of 6"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData(
        "testConditions: { dielectricDuration: 60 s, insulationDuration: 2 min, insulationVoltage: 500 V, "
            + "dielectricDetectionCurrent: 0.5 mA }"
    )]
    [InlineData("testConditions: { matingsPerHour: 720 }")]
    [InlineData("ratings: { insulationResistance: 500 MΩ }")]
    [InlineData("thermalShock: { cycles: 100, dwell: 30 min, transfer: 30 s }")]
    [InlineData("humidity: { duration: 96 h }")]
    [InlineData("humidity: { duration: 500 h }")]
    [InlineData("humidity: { duration: 56 d }")]
    [InlineData("saltSpray: { duration: 48 h }")]
    [InlineData("reflow: { peak: 245 °C }")]
    [InlineData("solderingIron: { temperature: 380 °C, duration: 3 s }")]
    [InlineData("stencils: { thickness: 125 µm, terminals: 50 % }")]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
