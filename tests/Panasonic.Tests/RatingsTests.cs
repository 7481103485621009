using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The characteristics, and the conditions for them.</summary>
public class RatingsTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static IEnumerable<object?[]> Weights => DatasheetData.Rows(sheet => sheet.Weights, row => [row.Number, row.Grams]);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Every_part_has_the_ratings_of_the_datasheet(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        RatingFigures expected = sheet.Ratings;

        Assert.All(
            sheet.Series.Parts,
            part =>
            {
                Assert.Equal(expected.CurrentPerContact, part.Ratings.CurrentPerContact);
                Assert.Equal(expected.TotalCurrent, part.Ratings.TotalCurrent);
                Assert.Equal(expected.Voltage, part.Ratings.Voltage);
                Assert.Equal(expected.DielectricStrength, part.Ratings.DielectricStrength);
                Assert.Equal(expected.InsulationResistance, part.Ratings.InsulationResistance);
                Assert.Equal(expected.ContactResistance, part.Ratings.ContactResistance);
                Assert.Equal(expected.AmbientTemperature, part.Ratings.AmbientTemperature);
                Assert.Equal(expected.StorageTemperature, part.Ratings.StorageTemperature);
                Assert.Equal(expected.PackedStorageTemperature, part.Ratings.PackedStorageTemperature);
            }
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Standard_parts_bear_the_matings_of_the_datasheet(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(sheet.Series.Standard(), part => Assert.Equal(sheet.Ratings.MatingCycles, part.Ratings.MatingCycles));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Conditions_of_the_characteristics(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        ConditionFigures expected = sheet.Conditions;
        TestConditions actual = sheet.Series.TestConditions;

        Assert.Equal(expected.DielectricDuration, actual.DielectricDuration);
        Assert.Equal(expected.DielectricDetectionCurrent, actual.DielectricDetectionCurrent);
        Assert.Equal(expected.InsulationVoltage, actual.InsulationVoltage);
        Assert.Equal(expected.InsulationDuration, actual.InsulationDuration);
        DatasheetText.AssertSays(expected.ContactResistanceMethod, actual.ContactResistanceMethod);
        Assert.Equal(expected.MatingsPerHour, actual.MatingsPerHour);
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void What_the_temperatures_presuppose(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        string? actual = sheet.Series.TestConditions.Ambient;

        Assert.All(sheet.Conditions.Ambient, words => DatasheetText.AssertSays(words, actual));
        Assert.All(sheet.Conditions.NotAmbient, words => DatasheetText.AssertDoesNotSay(words, actual));
    }

    [Theory]
    [MemberData(nameof(Weights))]
    public void Weight_of_the_parts_that_were_weighed(string series, string number, decimal grams) =>
        Assert.Equal(grams.Grams(), Datasheet.Of(series).Series.Find(number)?.UnitWeight);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void No_weight_of_any_other_part(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.Equal(
            sheet.Weights.Select(row => row.Number),
            sheet.Series.Parts.Where(part => part.UnitWeight is not null).Select(part => part.PartNumber.Value)
        );
    }
}
