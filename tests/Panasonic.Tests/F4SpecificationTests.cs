using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: conditions of the characteristics, storage, weight and tolerances.</summary>
public class F4SpecificationTests
{
    [Fact]
    public void Storage_temperatures() =>
        Assert.All(
            F4.Series.Parts,
            part =>
            {
                Assert.Equal(Ranges.Celsius(-55, 85), part.Ratings.StorageTemperature);
                Assert.Equal(Ranges.Celsius(-40, 50), part.Ratings.PackedStorageTemperature);
            }
        );

    [Fact]
    public void Conditions_of_the_electrical_characteristics()
    {
        TestConditions conditions = F4.Series.TestConditions;

        Assert.Equal(TimeSpan.FromMinutes(1), conditions.DielectricDuration);
        Assert.Equal(1.Milliamperes(), conditions.DielectricDetectionCurrent);
        Assert.Equal(250.Volts(), conditions.InsulationVoltage);
        Assert.Equal(TimeSpan.FromMinutes(1), conditions.InsulationDuration);
        DatasheetText.AssertSays("JIS C 5402", conditions.ContactResistanceMethod);
    }

    [Fact]
    public void Speed_of_repeated_insertion_and_removal() => Assert.Equal(200, F4.Series.TestConditions.MatingsPerHour);

    [Fact]
    public void What_the_temperatures_presuppose()
    {
        DatasheetText.AssertSays("No freezing at low temperatures", F4.Series.TestConditions.Ambient);
        DatasheetText.AssertDoesNotSay("condensation", F4.Series.TestConditions.Ambient);
    }

    [Theory]
    [InlineData("AXK7L20223G", 0.03)]
    [InlineData("AXK8L20124BG", 0.01)]
    public void Weight_of_the_parts_that_were_weighed(string number, double grams) =>
        Assert.Equal(grams.Grams(), F4.Series.Find(number)?.UnitWeight);

    [Fact]
    public void No_weight_of_any_other_part() =>
        Assert.Equal(
            ["AXK7L20223G", "AXK8L20124BG"],
            F4.Series.Parts.Where(part => part.UnitWeight is not null).Select(part => part.PartNumber.Value)
        );

    [Fact]
    public void General_tolerance() => Assert.Equal(0.2.Millimeters(), F4.Series.DimensionTolerance);

    [Fact]
    public void The_mated_height_is_0_90_mm_give_or_take_0_15() => Assert.Equal(0.15.Millimeters(), F4.Series.MatedHeightTolerance);
}
