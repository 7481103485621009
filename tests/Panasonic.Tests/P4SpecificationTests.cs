using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: conditions of the characteristics, storage, weight and tolerances.</summary>
public class P4SpecificationTests
{
    [Fact]
    public void Storage_temperatures() =>
        Assert.All(
            P4.Series.Parts,
            part =>
            {
                Assert.Equal(Ranges.Celsius(-55, 85), part.Ratings.StorageTemperature);
                Assert.Equal(Ranges.Celsius(-40, 50), part.Ratings.PackedStorageTemperature);
            }
        );

    [Fact]
    public void Conditions_of_the_electrical_characteristics()
    {
        TestConditions conditions = P4.Series.TestConditions;

        Assert.Equal(TimeSpan.FromMinutes(1), conditions.DielectricDuration);
        Assert.Equal(1.Milliamperes(), conditions.DielectricDetectionCurrent);
        Assert.Equal(250.Volts(), conditions.InsulationVoltage);
        Assert.Equal(TimeSpan.FromMinutes(1), conditions.InsulationDuration);
        DatasheetText.AssertSays("JIS C 5402", conditions.ContactResistanceMethod);
    }

    [Fact]
    public void Speed_of_repeated_insertion_and_removal() => Assert.Equal(200, P4.Series.TestConditions.MatingsPerHour);

    [Fact]
    public void What_the_temperatures_presuppose()
    {
        DatasheetText.AssertSays("No icing", P4.Series.TestConditions.Ambient);
        DatasheetText.AssertSays("No condensation", P4.Series.TestConditions.Ambient);
    }

    [Theory]
    [InlineData("AXK720147G", 0.04)]
    [InlineData("AXK820145WG", 0.02)]
    public void Weight_of_the_parts_that_were_weighed(string number, double grams) =>
        Assert.Equal(grams.Grams(), P4.Series.Find(number)?.UnitWeight);

    [Fact]
    public void No_weight_of_any_other_part() =>
        Assert.Equal(
            ["AXK720147G", "AXK820145WG"],
            P4.Series.Parts.Where(part => part.UnitWeight is not null).Select(part => part.PartNumber.Value)
        );

    [Fact]
    public void General_tolerance() => Assert.Equal(0.2.Millimeters(), P4.Series.DimensionTolerance);

    [Fact]
    public void No_tolerance_of_the_mated_height() => Assert.Null(P4.Series.MatedHeightTolerance);
}
