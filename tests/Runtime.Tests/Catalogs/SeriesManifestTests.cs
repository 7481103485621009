using Keyway.Catalogs;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

public class SeriesManifestTests
{
    private static readonly SeriesManifest Facts = SeriesManifest.Decode(Sheets.X4);

    public static TheoryData<string> Peculiar => Cultures.Peculiar;

    [Fact]
    public void The_series_has_its_name_maker_and_pitch()
    {
        Assert.Equal("X4", Facts.Name);
        Assert.Equal("Panasonic", Facts.Manufacturer);
        Assert.Equal(0.4.Millimeters(), Facts.Pitch);
    }

    [Fact]
    public void Every_rating_is_read()
    {
        Ratings ratings = ReadRatings(Facts);
        Assert.Equal(0.3.Amperes(), ratings.CurrentPerContact);
        Assert.Equal(5.Amperes(), ratings.TotalCurrent);
        Assert.Equal(60.Volts(), ratings.Voltage);
        Assert.Equal(150.Volts(), ratings.DielectricStrength);
        Assert.Equal(1000.Megaohms(), ratings.InsulationResistance);
        Assert.Equal(70.Milliohms(), ratings.ContactResistance);
        Assert.Equal(new TemperatureRange((-55).DegreesCelsius(), 85.DegreesCelsius()), ratings.AmbientTemperature);
        Assert.Equal(50, ratings.MatingCycles);
    }

    [Fact]
    public void A_rating_that_is_not_given_is_absent()
    {
        Ratings ratings = ReadRatings(SeriesManifest.Decode(Sheets.Unrated));
        Assert.Null(ratings.CurrentPerContact);
        Assert.Null(ratings.TotalCurrent);
        Assert.Null(ratings.Voltage);
        Assert.Null(ratings.DielectricStrength);
        Assert.Null(ratings.InsulationResistance);
        Assert.Null(ratings.ContactResistance);
        Assert.Null(ratings.AmbientTemperature);
        Assert.Null(ratings.MatingCycles);
    }

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Ratings_read_like_the_row_of_a_datasheet_in_every_culture(string culture) =>
        Assert.Equal(
            "0.3 A per contact, 5 A in total, 60 V, at most 70 mΩ a contact, -55 °C to 85 °C, 50 mating cycles",
            Cultures.In(culture, () => ReadRatings(Facts).ToString())
        );

    [Fact]
    public void Ratings_that_are_not_given_leave_no_gap() =>
        Assert.Equal(
            "0.3 A per contact, 1 mating cycle",
            ReadRatings(SeriesManifest.Decode("series X1\nratings currentPerContact=0.3 A\nratings matingCycles=1\n")).ToString()
        );

    [Fact]
    public void Where_no_rating_is_given_there_is_no_text() =>
        Assert.Equal("", ReadRatings(SeriesManifest.Decode(Sheets.Unrated)).ToString());

    [Fact]
    public void Families_keep_their_order_role_and_pattern() =>
        Assert.Equal(
            ["0 Socket EX7{}1S", "1 Socket EX7{}2S", "2 Socket EX7{}3S", "3 Socket EX7{}4S", "4 Header EX8{}1H", "5 Header EX8{}2H"],
            Facts.Families.Select(family => $"{family.Index} {family.Role} {family.Pattern}")
        );

    [Fact]
    public void Parts_come_family_by_family_in_the_order_of_the_manifest() =>
        Assert.Equal(
            [
                "EX7201S",
                "EX7241S",
                "EX7301S",
                "EX7401S",
                "EX7001S",
                "EX7202S",
                "EX7242S",
                "EX7302S",
                "EX7402S",
                "EX7203S",
                "EX7243S",
                "EX7303S",
                "EX7403S",
                "EX7204S",
                "EX7304S",
                "EX8201H",
                "EX8241H",
                "EX8301H",
                "EX8401H",
                "EX8001H",
                "EX8202H",
                "EX8242H",
                "EX8302H",
                "EX8402H",
            ],
            Facts.Parts.Select(part => part.Number)
        );

    [Fact]
    public void A_code_stands_for_its_count()
    {
        CatalogPart part = Facts.Parts[4];
        Assert.Equal("00", part.Code);
        Assert.Equal(100, part.Contacts);
    }

    [Fact]
    public void Mated_heights_are_ascending_and_unique()
    {
        SeriesManifest facts = SeriesManifest.Decode(
            "socket 10: A{}\nheader 10: B{}\nheader 10: C{}\npair 3.0 mm: 0 1\npair 1.5 mm: 0 1\npair 3 mm: 0 2\n"
        );
        Assert.Equal([1.5.Millimeters(), 3.Millimeters()], facts.MatedHeights);
    }

    [Fact]
    public void Line_ends_of_Windows_are_read_alike()
    {
        SeriesManifest facts = SeriesManifest.Decode(Sheets.X4.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal("X4", facts.Name);
        Assert.Equal(Facts.Parts.Select(part => part.Number), facts.Parts.Select(part => part.Number));
        Assert.Equal(Facts.MatedHeights, facts.MatedHeights);
    }

    [Fact]
    public void The_order_of_the_lines_makes_no_difference_to_families_and_pairs()
    {
        SeriesManifest facts = SeriesManifest.Decode("pair 1.5 mm: 0 1\nheader 10: B{}\nsocket 10: A{}\nseries Z\n");
        Assert.Equal("Z", facts.Name);
        Assert.Equal(1, facts.GetPairs(facts.Families[0]).Single().FindPartner(facts.Parts[0]));
        Assert.Equal(0, facts.GetPairs(facts.Families[0]).Single().FindPartner(facts.Parts[1]));
    }

    private static Ratings ReadRatings(SeriesManifest manifest) => new(manifest.GetSection(ManifestKeywords.Ratings).GetValues(null));
}
