namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>The margins of reinforcing plates are the same for all materials.</summary>
public class PlateChecksTests
{
    [Theory]
    [InlineData("[|0.6 mm to 1.0 mm|]", "0.6 mm to 1.0 mm")]
    [InlineData("[|0.5 mm to 10 mm|]", "0.5 mm to 10 mm")]
    public Task A_margin_that_is_a_slip_away_from_all_others_is_a_warning(string margin, string shown) =>
        VouchingCatalog.AssertWarning(
            Plates(margin, "0.5 mm to 1.0 mm"),
            $"the margin of this plate is {shown}, but that of all others is 0.5 mm to 1.0 mm"
        );

    [Theory]
    [InlineData("0.5 mm to 1.0 mm", "0.5 mm to 1.0 mm")]
    [InlineData("1.0 mm", "0.5 mm")]
    [InlineData("0.8 mm to 1.5 mm", "0.5 mm to 1.0 mm")]
    public Task Other_margins_are_accepted(string one, string others) => VouchingCatalog.AssertAccepted(Plates(one, others));

    [Theory]
    [InlineData("(|1.0 mm|)", "[|9.0 mm|]", "the margin of this plate is 9.0 mm, but that of the other one is 1.0 mm; check both")]
    [InlineData("1.0 mm", "1.5 mm", null)]
    public Task Two_margins_are_about_the_same(string one, string other, string? warning)
    {
        string plates = $"reinforcingPlates: [{{ material: A, margin: {one} }}, {{ material: B, margin: {other} }}]";
        return warning is null ? VouchingCatalog.AssertAccepted(plates) : VouchingCatalog.AssertWarning(plates, warning);
    }

    private static string Plates(string one, string others) =>
        $"reinforcingPlates: [{{ material: A, margin: {one} }}, {{ material: B, margin: {others} }}, {{ material: C, margin: {others} }}]";
}
