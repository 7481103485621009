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
        "'matingsPerHour' is 210, but the rate is usually a multiple of 50 or 60 an hour, up to 1000"
    )]
    [InlineData(
        "ratings: { insulationResistance: [|1100 MΩ|] }",
        "'insulationResistance' is 1100 MΩ, but insulation resistances usually have the digits 1, 2, 3, 5, 15, 25 or 75, such "
            + "as 100 MΩ or 1000 MΩ"
    )]
    [InlineData(
        "thermalShock: { cycles: [|4|] }",
        "'cycles' is 4, but thermal shock usually takes 1, 2, 3, 5, 6 or 12 cycles, or a multiple of 5 up to 30 " + "and of 10 or 25 above"
    )]
    [InlineData(
        "thermalShock: { dwell: [|36 min|] }",
        "'dwell' is 36 min, but parts usually stay for 1, 2 or 3 min, a multiple of 5 min up to 30 min, 40, 45 or 90 min, or whole hours"
    )]
    [InlineData(
        "thermalShock: { transfer: [|7 min|] }",
        "'transfer' is 7 min, but a transfer usually takes 1, 2, 3 or 5 min, or a multiple of 5 s below a minute or of 5 min up "
            + "to 15 min"
    )]
    [InlineData(
        "humidity: { duration: [|130 h|] }",
        "'duration' is 130 h, but damp heat usually lasts 12, 16 or 24 h, or a multiple of 8, 24, 50 or 100 h"
    )]
    [InlineData(
        "saltSpray: { duration: [|130 h|] }",
        "'duration' is 130 h, but environmental tests usually last up to 12 h, or a multiple of 8, 24, 50 or 100 h"
    )]
    [InlineData(
        "hydrogenSulfide: { duration: [|4 h|] }",
        "'duration' is 4 h, but tests in gas usually last 24 h, or a multiple of 8, 24, 50 or 100 h"
    )]
    [InlineData(
        "ratings: { matingCycles: [|57|] }",
        "'matingCycles' is 57, but mating cycles are usually round, such as 10, 25, 50, 120, 500 or 3000"
    )]
    [InlineData("packing: { sampleUnit: [|53|] }", "'sampleUnit' is 53, but quantities are usually multiples of 5, or even")]
    [InlineData(
        "use: { handlingHumidity: [|44 % to 60 %|] }",
        "'handlingHumidity' is 44 % to 60 %, but humidities are usually multiples of 5 %"
    )]
    [InlineData(
        "tolerances: { matedHeight: [|0.155 mm|] }",
        "'matedHeight' is 0.155 mm, but tolerances usually have one or two digits, such as 0.2 mm or 0.15 mm"
    )]
    [InlineData(
        "forces: { insertionForcePerContact: [|0.987 N|] }",
        "'insertionForcePerContact' is 0.987 N, but forces per contact are usually round in N, gf or ozf, such as 0.5 N, or 0.981 N for "
            + "100 gf"
    )]
    [InlineData(
        "solderingIron: { temperature: 350 °C, duration: [|55 s|] }",
        "'duration' is 55 s, but soldering irons usually stay for up to 12 s, or 15, 20, 30 or 60 s"
    )]
    [InlineData("reflow: { peak: [|262 °C|] }", "'peak' is 262 °C, but peaks of reflow soldering are usually multiples of 5 °C")]
    [InlineData(
        "solderingIron: { temperature: [|355 °C|], duration: 3 s }",
        "'temperature' is 355 °C, but temperatures of soldering irons are usually multiples of 10 °C, from 200 °C to 500 °C"
    )]
    [InlineData(
        "stencils: { thickness: [|151 µm|], terminals: 50 % }",
        "'thickness' is 151 µm, but stencils are usually made in steps of 10 µm or 1 mil, or 125 µm"
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
    [InlineData("humidity: { duration: 12 h, temperature: 25 °C to 65 °C }")]
    [InlineData("humidity: { temperature: 38 °C to 42 °C }")]
    [InlineData("thermalShock: { cycles: 25, dwell: 45 min, transfer: 2 min }")]
    [InlineData("thermalShock: { dwell: 90 min, transfer: 10 min }")]
    [InlineData("saltSpray: { duration: 2 h, concentration: 4 % to 6 % }")]
    [InlineData("ratings: { matingCycles: 120 }")]
    [InlineData("ratings: { matingCycles: 2500 }")]
    [InlineData("packing: { minimumOrder: 63 }")]
    [InlineData("packing: { sampleUnit: 84 }")]
    [InlineData("tolerances: { dimensions: 0.127 mm }")]
    [InlineData("forces: { insertionForcePerContact: 0.206 N, removalForcePerContact: 0.0588 N }")]
    [InlineData("forces: { insertionForcePerContact: 0.278 N, removalForcePerContact: 0.165 N }")]
    [InlineData("forces: { insertionForcePerContact: 70 gf, removalForcePerContact: 0.6 N }")]
    [InlineData("reflow: { peak: 245 °C }")]
    [InlineData("solderingIron: { temperature: 380 °C, duration: 3 s }")]
    [InlineData("stencils: { thickness: 125 µm, terminals: 50 % }")]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
