using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: conditions of the characteristics, storage, weight and tolerances.</summary>
public class F4SSpecificationTests
{
    [Fact]
    public void Storage_temperatures() =>
        Assert.All(
            F4S.Series.Parts,
            part =>
            {
                Assert.Equal(Ranges.Celsius(-55, 85), part.Ratings.StorageTemperature);
                Assert.Equal(Ranges.Celsius(-40, 50), part.Ratings.PackedStorageTemperature);
            }
        );

    [Fact]
    public void Conditions_of_the_electrical_characteristics()
    {
        TestConditions conditions = F4S.Series.TestConditions;

        Assert.Equal(TimeSpan.FromMinutes(1), conditions.DielectricDuration);
        Assert.Equal(1.Milliamperes(), conditions.DielectricDetectionCurrent);
        Assert.Equal(250.Volts(), conditions.InsulationVoltage);
        Assert.Equal(TimeSpan.FromMinutes(1), conditions.InsulationDuration);
        DatasheetText.AssertSays("JIS C 5402", conditions.ContactResistanceMethod);
    }

    [Fact]
    public void Speed_of_repeated_insertion_and_removal() => Assert.Equal(200, F4S.Series.TestConditions.MatingsPerHour);

    [Fact]
    public void What_the_temperatures_presuppose()
    {
        DatasheetText.AssertSays("No icing", F4S.Series.TestConditions.Ambient);
        DatasheetText.AssertSays("No condensation", F4S.Series.TestConditions.Ambient);
    }

    [Theory]
    [InlineData("AXT520124", 0.03)]
    [InlineData("AXT620124", 0.01)]
    public void Weight_of_the_parts_that_were_weighed(string number, double grams) =>
        Assert.Equal(grams.Grams(), F4S.Series.Find(number)?.UnitWeight);

    [Fact]
    public void No_weight_of_any_other_part() =>
        Assert.Equal(
            ["AXT520124", "AXT620124"],
            F4S.Series.Parts.Where(part => part.UnitWeight is not null).Select(part => part.PartNumber.Value)
        );

    [Fact]
    public void General_tolerance() => Assert.Equal(0.2.Millimeters(), F4S.Series.DimensionTolerance);

    [Fact]
    public void No_tolerance_of_the_mated_height() => Assert.Null(F4S.Series.MatedHeightTolerance);
}
