using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: notes on use.</summary>
public class P4UseRulesTests
{
    [Fact]
    public void Several_connectors_must_not_join_a_pair_of_boards() =>
        Assert.Equal(UseAdvice.Forbidden, P4.Series.UseRules.SeveralConnectors);

    [Fact]
    public void An_electrified_connector_must_not_be_inserted_or_removed() =>
        Assert.Equal(UseAdvice.Forbidden, P4.Series.UseRules.MatingUnderPower);

    [Fact]
    public void Humidity_is_40_to_60_percent_in_manufacturing() =>
        Assert.Equal(Ranges.Percent(40, 60), P4.Series.UseRules.HandlingHumidity);

    [Fact]
    public void Reverse_insertion_is_to_be_avoided() => Assert.Equal(UseAdvice.Forbidden, P4.Series.UseRules.ReverseMating);

    [Fact]
    public void The_board_warps_by_0_03_mm_at_most() => Assert.Equal(0.03.Millimeters(), P4.Series.UseRules.BoardWarp);

    [Fact]
    public void No_months_of_storage_are_spoken_of() => Assert.Null(P4.Series.UseRules.MonthsInUncontrolledStorage);

    [Fact]
    public void The_connectors_are_not_meant_to_be_used_for_switching() => Assert.Equal(UseAdvice.Forbidden, P4.Series.UseRules.Switching);

    [Fact]
    public void Mounting_equipment_errs_by_0_2_to_0_3_mm() =>
        Assert.Equal(Ranges.Millimeters(0.2m, 0.3m), P4.Series.UseRules.PlacementError);

    [Theory]
    [InlineData("glass epoxy", 0.2, 0.3)]
    [InlineData("polyimide", 0.2, 0.3)]
    [InlineData("SUS", 0.1, 0.2)]
    public void Reinforcing_plates(string material, double thinnest, double thickest)
    {
        ReinforcingPlate plate = Assert.Single(
            P4.Series.UseRules.ReinforcingPlates,
            plate => plate.Material?.Contains(material, StringComparison.OrdinalIgnoreCase) == true
        );

        Assert.Equal(Ranges.Millimeters((decimal)thinnest, (decimal)thickest), plate.Thickness);
        Assert.Equal(Ranges.Millimeters(0.5m, 1m), plate.Margin);
    }

    [Fact]
    public void No_plate_is_of_anything_else() =>
        Assert.All(P4.Series.UseRules.ReinforcingPlates, plate => Assert.Matches("(?i)glass epoxy|polyimide|SUS", plate.Material));
}
