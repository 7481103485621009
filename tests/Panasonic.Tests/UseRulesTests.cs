using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The notes on use.</summary>
public class UseRulesTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static IEnumerable<object?[]> Plates =>
        DatasheetData.Rows(
            sheet => sheet.Use.ReinforcingPlates,
            row => [row.Material, row.Thinnest, row.Thickest, row.SmallestMargin, row.LargestMargin]
        );

    public static IEnumerable<object?[]> AbsentPlates => DatasheetData.Rows(sheet => sheet.Use.NoPlatesOf, material => [material]);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_rules_are_those_of_the_datasheet(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        UseFigures expected = sheet.Use;
        UseRules actual = sheet.Series.UseRules;

        Assert.Equal(expected.SeveralConnectors, actual.SeveralConnectors);
        Assert.Equal(expected.MatingUnderPower, actual.MatingUnderPower);
        Assert.Equal(expected.ReverseMating, actual.ReverseMating);
        Assert.Equal(expected.Switching, actual.Switching);
        Assert.Equal(expected.HandlingHumidity, actual.HandlingHumidity);
        Assert.Equal(expected.MonthsInUncontrolledStorage, actual.MonthsInUncontrolledStorage);
        Assert.Equal(expected.BoardWarp, actual.BoardWarp);
        Assert.Equal(expected.PlacementError, actual.PlacementError);
    }

    [Theory]
    [MemberData(nameof(Plates))]
    public void A_reinforcing_plate_has_a_thickness_and_a_margin(
        string series,
        string material,
        decimal thinnest,
        decimal thickest,
        decimal smallestMargin,
        decimal largestMargin
    )
    {
        ReinforcingPlate plate = Assert.Single(
            Datasheet.Of(series).Series.UseRules.ReinforcingPlates,
            plate => plate.Material?.Contains(material, StringComparison.OrdinalIgnoreCase) == true
        );

        Assert.Equal(Ranges.Millimeters(thinnest, thickest), plate.Thickness);
        Assert.Equal(Ranges.Millimeters(smallestMargin, largestMargin), plate.Margin);
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void No_plate_is_of_anything_else(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        string materials = string.Join('|', sheet.Use.ReinforcingPlates.Select(row => row.Material));

        Assert.All(sheet.Series.UseRules.ReinforcingPlates, plate => Assert.Matches($"(?i){materials}", plate.Material));
    }

    [Theory]
    [MemberData(nameof(AbsentPlates))]
    public void No_plate_is_of_what_only_other_datasheets_have(string series, string material) =>
        Assert.All(
            Datasheet.Of(series).Series.UseRules.ReinforcingPlates,
            plate => DatasheetText.AssertDoesNotSay(material, plate.Material)
        );
}
