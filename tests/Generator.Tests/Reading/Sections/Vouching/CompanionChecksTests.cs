namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Figures that mean something only beside another one are not alone.</summary>
public class CompanionChecksTests
{
    private const string Missing = "which the catalog does not state; a line of the datasheet is probably missing";

    private const string Ratings = "ratings: { voltage: 60 V, currentPerContact: 0.3 A, ambientTemperature: -40 °C to 85 °C }\n";

    [Theory]
    [InlineData(Ratings + "testConditions: { dielectricDuration: [|1 min|] }", "'dielectricDuration' belongs to 'dielectricStrength'")]
    [InlineData(
        Ratings + "testConditions: { dielectricDetectionCurrent: [|1 mA|] }",
        "'dielectricDetectionCurrent' belongs to 'dielectricStrength'"
    )]
    [InlineData(Ratings + "testConditions: { insulationVoltage: [|250 V|] }", "'insulationVoltage' belongs to 'insulationResistance'")]
    [InlineData(Ratings + "testConditions: { matingsPerHour: [|200|] }", "'matingsPerHour' belongs to 'matingCycles'")]
    [InlineData("thermalShock: { cycles: 5, dwell: 30 min, cold: [|-55 °C|] }", "'cold' belongs to 'hot'")]
    [InlineData("thermalShock: { cycles: 5, dwell: 30 min, hot: [|85 °C|] }", "'hot' belongs to 'cold'")]
    [InlineData("embossedTape: { C: [|7.5 mm|], D: 17.4 mm, piecesPerReel: 1000 }", "'C' belongs to 'A'")]
    [InlineData("reflow: { peakDuration: [|10 s|], liquidus: 220 °C, passes: 2 }", "'peakDuration' belongs to 'peak'")]
    [InlineData("reflow: { peak: 260 °C, passes: 2, liquidusDuration: [|60 s|] }", "'liquidusDuration' belongs to 'liquidus'")]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, C: [|7.5 mm|], D: 17.4 mm }\n  - { for: { contacts: 20 or more }, C: 7.5 mm }",
        "'C' belongs to 'A'"
    )]
    public Task A_figure_alone_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, $"{message}, {Missing}");

    [Theory]
    [InlineData("testConditions: { dielectricDuration: 1 min }\nratings: { dielectricStrength: 150 V }")]
    [InlineData("testConditions: { insulationVoltage: 100 V }\nhumidity: { insulationResistance: 25 MΩ }")]
    [InlineData("testConditions: { contactResistanceMethod: JIS C 5402 }\nhumidity: { contactResistance: 90 mΩ }")]
    [InlineData(
        "testConditions: { matingsPerHour: 200 }\nratings:\n  - { voltage: 60 V }\n  - { for: { contacts: 10 }, matingCycles: 50 }"
    )]
    [InlineData("thermalShock: { cold: -55 °C, hot: 85 °C }")]
    [InlineData("embossedTape:\n  - { C: 7.5 mm }\n  - { for: { contacts: 10 }, A: 16 mm }")]
    [InlineData("testConditions: { dielectricDuration: 1 min }\nratings: { voltage: 60 V }")]
    [InlineData("thermalShock: { cycles: 5, cold: -55 °C }")]
    [InlineData(
        "source: { title: Extract, coverage: partial }\nratings: { voltage: 60 V, currentPerContact: 0.3 A, matingCycles: 50 }\n"
            + "testConditions: { dielectricDuration: 1 min }"
    )]
    public Task A_figure_beside_its_own_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
