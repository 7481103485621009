namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Tolerances and other small lengths are small against the pitch and the mated height, which is 1.5 mm here.</summary>
public class SizeChecksTests
{
    [Theory]
    [InlineData(
        "pitch: 0.4 mm\ntolerances: { dimensions: [|0.9 mm|] }",
        "'dimensions' is 0.9 mm, but the pitch is 0.4 mm; a tolerance of more than twice the pitch is not plausible"
    )]
    [InlineData(
        "pitch: 0.4 mm\nuse: { boardWarp: [|0.43 mm|] }",
        "'boardWarp' is 0.43 mm, but the pitch is 0.4 mm; a board that is warped by more than the pitch is not plausible"
    )]
    [InlineData(
        "pitch: 0.4 mm\nuse: { placementError: [|0.2 mm to 1.3 mm|] }",
        "'placementError' is 0.2 mm to 1.3 mm, but the pitch is 0.4 mm; a placement error of more than twice the pitch is not plausible"
    )]
    [InlineData(
        "tolerances: { matedHeight: [|0.85 mm|] }",
        "'matedHeight' has a tolerance of 0.85 mm, more than a third of the mated height of 1.5 mm"
    )]
    [InlineData(
        "use: { placementError: [|0.2 mm to 0.2 mm|] }",
        "both ends of 'placementError', 0.2 mm to 0.2 mm, are the same; write a single value, or check them"
    )]
    [InlineData(
        "use: { handlingHumidity: [|40 % to 40 %|] }",
        "both ends of 'handlingHumidity', 40 % to 40 %, are the same; write a single value, or check them"
    )]
    [InlineData(
        "use: { placementError: [|0.2 mm to 0.33 mm|] }",
        "'0.33' in 'placementError', 0.2 mm to 0.33 mm, has a digit twice and more decimals than the other end; check it"
    )]
    [InlineData(
        "reinforcingPlates: { material: A, thickness: [|0.2 mm to 4.3 mm|] }",
        "the ends of 'thickness', 0.2 mm to 4.3 mm, differ by more than a factor of ten; check both"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData("pitch: 0.35 mm\ntolerances: { dimensions: 0.3 mm, matedHeight: 0.5 mm }")]
    [InlineData("pitch: 2.54 mm\nuse: { boardWarp: 0.3 mm, placementError: 0.5 mm }")]
    [InlineData("use: { placementError: 0.25 mm to 0.3 mm, handlingHumidity: 40 % to 60 % }")]
    [InlineData("use: { placementError: 0.5 mm to 1 mm }")]
    [InlineData("use: { placementError: 0.2 mm }")]
    [InlineData("reinforcingPlates: { material: A, thickness: 0.1 mm to 0.8 mm }")]
    [InlineData("tolerances: [{ matedHeight: 0.2 mm }, { for: { matedHeight: 1.5 mm }, matedHeight: 0.6 mm }]")]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
