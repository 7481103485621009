using Keyway;

namespace Panasonic.Tests;

/// <summary>
/// The series of which only a part of the datasheet is public: what their catalogs say, typed again, and that they say no more.
/// </summary>
public class PartialCatalogTests
{
    public static TheoryData<int, string, string> RowsOfA35UH =>
        new()
        {
            { 10, "AXF5D1012", "AXF6D1012" },
            { 12, "AXF5D1212", "AXF6D1212" },
            { 16, "AXF5D1612", "AXF6D1612" },
            { 20, "AXF5D2012", "AXF6D2012" },
            { 24, "AXF5D2412", "AXF6D2412" },
            { 30, "AXF5D3012", "AXF6D3012" },
            { 34, "AXF5D3412", "AXF6D3412" },
            { 40, "AXF5D4012", "AXF6D4012" },
            { 44, "AXF5D4412", "AXF6D4412" },
            { 50, "AXF5D5012", "AXF6D5012" },
            { 54, "AXF5D5412", "AXF6D5412" },
            { 60, "AXF5D6012", "AXF6D6012" },
            { 70, "AXF5D7012", "AXF6D7012" },
        };

    public static TheoryData<string> AllSeries => ["A35UH", "P5K"];

    [Theory]
    [MemberData(nameof(RowsOfA35UH))]
    public void Pairs_of_A35UH(int contacts, string socket, string header)
    {
        A35UHSocket theSocket = A35UH.Socket(contacts);
        A35UHHeader theHeader = A35UH.Header(contacts);

        Assert.Equal(socket, theSocket.PartNumber.Value);
        Assert.Equal(header, theHeader.PartNumber.Value);
        Assert.Same(theHeader, theSocket.MatingHeader(0.6.Millimeters()));
        Assert.Equal(contacts, theSocket.Contacts);
        Assert.All(new Connector[] { theSocket, theHeader }, AssertPackingOfA35UH);
    }

    [Fact]
    public void No_other_part_of_A35UH() => Assert.Equal(2 * 13, A35UH.Series.Parts.Count());

    [Fact]
    public void Figures_of_A35UH()
    {
        Assert.Equal("Panasonic", A35UH.Series.Manufacturer);
        Assert.Equal(0.35.Millimeters(), A35UH.Series.Pitch);
        Assert.Equal("High Current Connectors A35UH (0.35 mm pitch), ACCTB100E, 2022.4", A35UH.Series.Source?.ToString());
    }

    [Fact]
    public void The_pair_of_P5K()
    {
        P5KSocket socket = P5K.Socket(120);

        Assert.Equal("AXK5A2137YG", socket.PartNumber.Value);
        Assert.Equal("AXK6A2337YG", socket.MatingHeader(3.0.Millimeters()).PartNumber.Value);
        Assert.Equal(120, socket.MatingHeader().Contacts);
        Assert.Equal(2, P5K.Series.Parts.Count());
    }

    [Fact]
    public void Figures_of_P5K()
    {
        Assert.Equal("Panasonic", P5K.Series.Manufacturer);
        Assert.Equal(0.5.Millimeters(), P5K.Series.Pitch);
        Assert.Equal("Narrow pitch connectors P5K/P5KS (0.5 mm pitch), ACCTB22E, 2023.8", P5K.Series.Source?.ToString());
        Assert.All(P5K.Series.Parts, part => Assert.Equal(1500, part.Packing.EmbossedTape?.PiecesPerReel));
        Assert.Equal(
            [("contact portion", null, "nickel base, gold surface"), ("terminal portion", null, "nickel base, gold surface")],
            P5K.Series.Materials.Select(row => (row.Portion, row.Name, row.Surface))
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Nothing_is_stated_that_is_not_public(string name)
    {
        Series series = Catalog.Series.Single(series => series.Name == name);

        Assert.Equal(CatalogCoverage.Partial, series.Source?.Coverage);
        Assert.Null(series.Endurance.ThermalShock);
        Assert.Null(series.Endurance.Humidity);
        Assert.Null(series.DimensionTolerance);
        Assert.All(
            series.Parts,
            part =>
            {
                Assert.Null(part.Ratings.CurrentPerContact);
                Assert.Null(part.Ratings.TotalCurrent);
                Assert.Null(part.Ratings.Voltage);
                Assert.Null(part.Ratings.DielectricStrength);
                Assert.Null(part.Ratings.InsulationResistance);
                Assert.Null(part.Ratings.ContactResistance);
                Assert.Null(part.Ratings.AmbientTemperature);
                Assert.Null(part.Ratings.MatingCycles);
                Assert.Null(part.Soldering.ReflowPeak);
            }
        );
    }

    [Theory]
    [InlineData("AXF5D2612")]
    [InlineData("AXF6D8012")]
    [InlineData("AXK580137YG")]
    [InlineData("AXK5A2147YG")]
    [InlineData("AXK680347YG")]
    public void A_number_of_the_same_form_may_be_made(string number)
    {
        PartNumber unlisted = PartNumber.Parse(number);

        Assert.Equal(number, unlisted.Value);
        Assert.False(unlisted.IsListed);
    }

    [Theory]
    [InlineData("AXF5D1022")]
    [InlineData("AXF5D112")]
    [InlineData("AXK580337YG")]
    [InlineData("AXK5A2157YG")]
    public void A_number_of_another_form_is_not_made(string number) => Assert.Throws<DesignRuleException>(() => PartNumber.Parse(number));

    private static void AssertPackingOfA35UH(Connector part)
    {
        Assert.Equal(15_000, part.Packing.InnerCarton);
        Assert.Equal(30_000, part.Packing.OuterCarton);
        Assert.Equal(OrderUnit.InnerCarton, part.Packing.OrderUnit);
        Assert.Null(part.Packing.EmbossedTape);
    }
}
