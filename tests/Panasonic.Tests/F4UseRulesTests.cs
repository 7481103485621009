using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: notes on use.</summary>
public class F4UseRulesTests
{
    [Fact]
    public void Several_connectors_are_stacked_with_proper_accuracy() =>
        Assert.Equal(UseAdvice.WithCare, F4.Series.UseRules.SeveralConnectors);

    [Fact]
    public void More_than_six_months_of_storage_need_controlled_humidity() =>
        Assert.Equal(6, F4.Series.UseRules.MonthsInUncontrolledStorage);

    [Fact]
    public void Nothing_else_is_spoken_of()
    {
        UseRules rules = F4.Series.UseRules;

        Assert.Null(rules.MatingUnderPower);
        Assert.Null(rules.ReverseMating);
        Assert.Null(rules.BoardWarp);
        Assert.Null(rules.HandlingHumidity);
    }

    [Fact]
    public void The_connectors_are_not_meant_to_be_used_for_switching() => Assert.Equal(UseAdvice.Forbidden, F4.Series.UseRules.Switching);

    [Fact]
    public void Mounting_equipment_errs_by_0_2_to_0_3_mm() =>
        Assert.Equal(Ranges.Millimeters(0.2m, 0.3m), F4.Series.UseRules.PlacementError);

    [Theory]
    [InlineData("glass epoxy")]
    [InlineData("polyimide")]
    public void A_reinforcing_plate_has_0_2_to_0_3_mm_and_a_margin_of_1_mm(string material)
    {
        ReinforcingPlate plate = Assert.Single(
            F4.Series.UseRules.ReinforcingPlates,
            plate => plate.Material?.Contains(material, StringComparison.OrdinalIgnoreCase) == true
        );

        Assert.Equal(Ranges.Millimeters(0.2m, 0.3m), plate.Thickness);
        Assert.Equal(Ranges.Millimeters(1m, 1m), plate.Margin);
    }

    [Fact]
    public void No_plate_is_of_anything_else() =>
        Assert.All(F4.Series.UseRules.ReinforcingPlates, plate => Assert.Matches("(?i)glass epoxy|polyimide", plate.Material));

    [Fact]
    public void No_plate_is_of_steel() =>
        Assert.All(F4.Series.UseRules.ReinforcingPlates, plate => DatasheetText.AssertDoesNotSay("SUS", plate.Material));
}
