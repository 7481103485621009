namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Ratings fit the tests and each other.</summary>
public class RatingChecksTests
{
    [Theory]
    [InlineData(
        "ratings: { contactResistance: [|98 mΩ|] }\nhumidity: { contactResistance: 90 mΩ }",
        "'contactResistance' is 98 mΩ for new contacts, but at most 90 mΩ after the tests"
    )]
    [InlineData(
        "ratings: { contactResistance: [|9 mΩ|] }\nsaltSpray: { contactResistance: 90 mΩ }",
        "'contactResistance' is 9 mΩ for new contacts, but 90 mΩ after the tests, several times as much"
    )]
    [InlineData(
        "ratings: { voltage: 60 V, dielectricStrength: [|155 V|] }",
        "'dielectricStrength' is 155 V, but test voltages are usually multiples of 25 V, above 1 kV of 100 V or 250 V, or a "
            + "multiple of the rated 60 V"
    )]
    [InlineData(
        "ratings: { voltage: 60 V, dielectricStrength: [|510 V|] }",
        "'dielectricStrength' is 510 V, but test voltages are usually multiples of 25 V, above 1 kV of 100 V or 250 V, or a "
            + "multiple of the rated 60 V"
    )]
    [InlineData(
        "ratings: { voltage: 60 V, dielectricStrength: [|1150 V|] }",
        "'dielectricStrength' is 1150 V, but test voltages are usually multiples of 25 V, above 1 kV of 100 V or 250 V, or a "
            + "multiple of the rated 60 V"
    )]
    [InlineData(
        "ratings:\n  - { matingCycles: 50, currentPerContact: 0.3 A, totalCurrent: [|55 A|] }\n"
            + "  - { for: { contacts: 10 }, matingCycles: 3000 }",
        "'totalCurrent' is 55 A, more than all 30 contacts of the largest part carry with 0.3 A each"
    )]
    [InlineData(
        "ratings: { storageTemperature: -55 °C to 85 °C, packedStorageTemperature: [|-60 °C to 50 °C|] }",
        "'packedStorageTemperature' is -60 °C to 50 °C, but without packing parts can only be stored at -55 °C to 85 °C"
    )]
    [InlineData(
        "ratings: { currentPerContact: 0.3 A, totalCurrent: [|55 A|] }",
        "'totalCurrent' is 55 A, more than all 30 contacts of the largest part carry with 0.3 A each"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData("ratings: { contactResistance: 60 mΩ }\nhumidity: { contactResistance: 70 mΩ }")]
    [InlineData("ratings: { contactResistance: 1 mΩ }\nhumidity: { contactResistance: 11 mΩ }")]
    [InlineData("ratings: { contactResistance: 90 mΩ }")]
    [InlineData("ratings: { voltage: 175 V, dielectricStrength: 525 V }")]
    [InlineData("ratings: { voltage: 195 V, dielectricStrength: 585 V }")]
    [InlineData("ratings: { dielectricStrength: 585 V }")]
    [InlineData("ratings: { voltage: 250 V, dielectricStrength: 1250 V }")]
    [InlineData("ratings: { voltage: 210 V, dielectricStrength: 1155 V }")]
    [InlineData("ratings: { voltage: 50 V, dielectricStrength: 1800 V }")]
    [InlineData("ratings: { storageTemperature: -40 °C to 60 °C, packedStorageTemperature: -40 °C to 60 °C }")]
    [InlineData("ratings: { currentPerContact: 0.3 A, totalCurrent: 9 A }")]
    [InlineData(
        "ratings: { currentPerContact: 0.3 A, totalCurrent: 12 A }\n"
            + "contactGroups: { name: power, first: 1, last: 2, currentPerContact: 5 A }"
    )]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
