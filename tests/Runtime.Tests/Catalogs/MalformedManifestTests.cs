using Keyway.Catalogs;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

public class MalformedManifestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("series")]
    [InlineData(" series X")]
    public void A_manifest_without_facts_is_a_series_without_parts(string sheet)
    {
        SeriesManifest facts = SeriesManifest.Decode(sheet);
        Assert.Equal("", facts.Name);
        Assert.Equal("", facts.Manufacturer);
        Assert.Null(facts.Pitch);
        Assert.Empty(facts.Families);
        Assert.Empty(facts.Parts);
        Assert.Empty(facts.MatedHeights);
        Assert.Equal(-1, facts.IndexOf("A10"));
    }

    [Theory]
    [InlineData("a line that no version knows")]
    [InlineData("pitch-of-the-rows 1 mm")]
    [InlineData("SERIES Z9")]
    [InlineData("pair")]
    [InlineData("pair 1.0 mm")]
    [InlineData("pair 1.0 mm: 0")]
    [InlineData("pair 1.0 mm: 0 1 2")]
    [InlineData("pair 1.0: 0 1")]
    [InlineData("pair 1.0 A: 0 1")]
    [InlineData("pair 1.0 mm: 0 6")]
    [InlineData("pair 1.0 mm: 6 0")]
    [InlineData("pair 1.0 mm: -1 4")]
    [InlineData("pair 1.0 mm: 0 99999999999")]
    [InlineData("pair 1.0 mm: a b")]
    [InlineData("pair 1.0 mm:0 4")]
    public void A_line_that_is_not_understood_is_ignored(string line)
    {
        SeriesManifest facts = SeriesManifest.Decode(line + "\n" + Sheets.X4 + line + "\n");
        Assert.Equal("X4", facts.Name);
        Assert.Equal(TestSeries.X4.Manifest.Parts.Select(part => part.Number), facts.Parts.Select(part => part.Number));
        Assert.Equal(TestSeries.X4.MatedHeights, facts.MatedHeights);
        Assert.Equal(
            TestSeries.X4.Manifest.Families.Select(family => TestSeries.X4.Manifest.GetPairs(family).Count),
            facts.Families.Select(family => facts.GetPairs(family).Count)
        );
    }

    [Theory]
    [InlineData("-10")]
    [InlineData("+10")]
    [InlineData("ten")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("10=1=0")]
    [InlineData("=10")]
    [InlineData("20")]
    public void A_count_that_is_invalid_or_repeated_is_ignored(string entry)
    {
        SeriesManifest facts = SeriesManifest.Decode($"socket 20 {entry} 24: A{{}}\n");
        Assert.Equal(["A20", "A24"], facts.Parts.Select(part => part.Number));
    }

    [Fact]
    public void A_family_without_counts_keeps_its_place() =>
        Assert.Equal(
            "B10 at 1.0 mm",
            TestSeries.Create("socket A{}\nsocket 10: A{}\nheader 10: B{}\npair 1.0 mm: 1 2\n").Find("A10")!.Mates.Single().ToString()
        );

    [Theory]
    [InlineData("ratings currentPerContact=0.3")]
    [InlineData("ratings currentPerContact=0.3 V")]
    [InlineData("ratings currentPerContact=")]
    [InlineData("ratings totalCurrent=five amperes")]
    [InlineData("ratings voltage=60 A")]
    [InlineData("ratings dielectricStrength=99999999999999999999999999999 kV")]
    [InlineData("ratings insulationResistance=1000 M")]
    [InlineData("ratings contactResistance=90 mOhm")]
    [InlineData("ratings ambientTemperature=-55 °C")]
    [InlineData("ratings ambientTemperature=85 °C to -55 °C")]
    [InlineData("ratings ambientTemperature=-55 °C to 85 °C to 90 °C")]
    [InlineData("ratings matingCycles=50.5")]
    [InlineData("ratings matingCycles=-50")]
    [InlineData("ratings matingCycles=99999999999")]
    [InlineData("pitch 0.4")]
    public void A_rating_that_cannot_be_read_is_absent(string line)
    {
        SeriesManifest facts = SeriesManifest.Decode(line);
        var ratings = new Ratings(facts.GetSection(ManifestKeywords.Ratings).GetValues(null));
        Assert.All<object?>(
            [
                facts.Pitch,
                ratings.CurrentPerContact,
                ratings.TotalCurrent,
                ratings.Voltage,
                ratings.DielectricStrength,
                ratings.InsulationResistance,
                ratings.ContactResistance,
                ratings.AmbientTemperature,
                ratings.MatingCycles,
            ],
            Assert.Null
        );
    }
}
