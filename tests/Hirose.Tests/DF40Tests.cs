using Keyway;

namespace Hirose.Tests;

/// <summary>The catalog of DF40 against the figures that were typed a second time.</summary>
public class DF40Tests
{
    public static IEnumerable<object?[]> Receptacles =>
        DF40Datasheet.Receptacles.Select(row => (object?[])[row.StackingHeight, row.Number, row.Contacts, row.A, row.B, row.D]);

    public static IEnumerable<object?[]> Plugs => DF40Datasheet.Plugs.Select(row => (object?[])[row.Number, row.Contacts, row.A, row.B]);

    [Theory]
    [MemberData(nameof(Receptacles))]
    public void A_receptacle_is_that_of_its_row(decimal height, string number, int contacts, decimal a, decimal b, decimal d)
    {
        var socket = Assert.IsType<DF40Socket>(PartNumber.Parse(DF40Datasheet.OnReel(number)).Connector);

        Assert.Equal(contacts, socket.Contacts);
        Assert.Equal([height.Millimeters()], socket.MatedHeights);
        Assert.Equal(a, socket.Dimensions.A.Millimeters);
        Assert.Equal(b, socket.Dimensions.B.Millimeters);
        Assert.Equal(d, socket.Dimensions.D.Millimeters);
        Assert.Equal(DF40Datasheet.OnReel($"DF40C-{contacts}DP-0.4V"), socket.MatingHeader(height.Millimeters()).PartNumber.Value);
        AssertTape(DF40Datasheet.ReceptacleTapes, socket);
        Assert.Equal(DF40Datasheet.PiecesPerReel[height], socket.Packing.EmbossedTape?.PiecesPerReel);
    }

    [Theory]
    [MemberData(nameof(Plugs))]
    public void A_plug_is_that_of_its_row(string number, int contacts, decimal a, decimal b)
    {
        var header = Assert.IsType<DF40Header>(PartNumber.Parse(DF40Datasheet.OnReel(number)).Connector);

        Assert.Equal(contacts, header.Contacts);
        Assert.Equal(a, header.Dimensions.A.Millimeters);
        Assert.Equal(b, header.Dimensions.B.Millimeters);
        Assert.Equal(
            DF40Datasheet.Variation.Where(row => row.Value.Contains(contacts)).Select(row => row.Key.Millimeters()),
            header.MatedHeights
        );
        AssertTape(DF40Datasheet.PlugTapes, header);
        Assert.Equal(DF40Datasheet.PlugsPerReel, header.Packing.EmbossedTape?.PiecesPerReel);
    }

    [Fact]
    public void No_other_part_is_in_the_series() =>
        Assert.Equal(
            DF40Datasheet
                .Receptacles.Select(row => row.Number)
                .Concat(DF40Datasheet.Plugs.Select(row => row.Number))
                .Select(DF40Datasheet.OnReel)
                .Order(StringComparer.Ordinal),
            DF40.Series.Parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Pairs_are_those_of_the_stacking_height_variation()
    {
        Assert.Equal(DF40Datasheet.Variation.Keys.Select(height => height.Millimeters()), DF40.Series.MatedHeights);
        Assert.All(
            DF40Datasheet.Variation,
            row =>
                Assert.Equal(
                    row.Value,
                    DF40.Series.Parts.Where(part => part.Role == ConnectorRole.Socket && part.MatedHeights.Contains(row.Key.Millimeters()))
                        .Select(part => part.Contacts)
                        .Distinct()
                        .Order()
                )
        );
    }

    [Fact]
    public void A_receptacle_without_retention_tab_is_selected_where_both_are_made()
    {
        Assert.Equal("DF40C-30DS-0.4V(51)", DF40.Socket(30, 1.5.Millimeters()).PartNumber.Value);
        Assert.Equal("DF40HC(4.0)-50DS-0.4V(51)", DF40.Socket(50, 4.0.Millimeters()).PartNumber.Value);
        Assert.Equal("DF40B-10DS-0.4V(51)", DF40.Socket(10, 1.5.Millimeters()).PartNumber.Value);
    }

    [Fact]
    public void Source_and_pitch()
    {
        CatalogSource? source = DF40.Series.Source;

        Assert.Equal("Hirose", DF40.Series.Manufacturer);
        Assert.Equal(0.4.Millimeters(), DF40.Series.Pitch);
        Assert.Equal("DF40 Series, 0.4mm Pitch, 1.5 to 4.0mm Height, Board-to-Board/FPC-to-Board Connector", source?.Title);
        Assert.Equal("January 2025", source?.Edition);
        Assert.Equal(CatalogCoverage.Partial, source?.Coverage);
    }

    [Fact]
    public void Ratings() =>
        Assert.All(
            DF40.Series.Parts,
            part =>
            {
                Assert.Equal(part.Contacts == 120 ? 0.25.Amperes() : 0.3.Amperes(), part.Ratings.CurrentPerContact);
                Assert.Equal(50.Volts(), part.Ratings.Voltage);
                Assert.Equal(150.Volts(), part.Ratings.DielectricStrength);
                Assert.Equal(50.Megaohms(), part.Ratings.InsulationResistance);
                Assert.Equal(90.Milliohms(), part.Ratings.ContactResistance);
                Assert.Equal(new TemperatureRange((-55).DegreesCelsius(), 85.DegreesCelsius()), part.Ratings.AmbientTemperature);
                Assert.Equal(new TemperatureRange((-10).DegreesCelsius(), 60.DegreesCelsius()), part.Ratings.PackedStorageTemperature);
                Assert.Equal(30, part.Ratings.MatingCycles);
                Assert.Null(part.Ratings.TotalCurrent);
                Assert.Null(part.Ratings.StorageTemperature);
                Assert.Equal(OrderUnit.Reel, part.Packing.OrderUnit);
                Assert.Equal("JIS C 0806", part.Packing.EmbossedTape?.TapeStandard);
            }
        );

    [Fact]
    public void Conditions_and_tests()
    {
        TestConditions conditions = DF40.Series.TestConditions;
        EnduranceTest? cycles = DF40.Series.Endurance.ThermalShock;
        EnduranceTest? moisture = DF40.Series.Endurance.Humidity;

        Assert.Equal(TimeSpan.FromMinutes(1), conditions.DielectricDuration);
        Assert.Equal(100.Volts(), conditions.InsulationVoltage);
        Assert.Equal("20 mV AC, 1 kHz, 1 mA", conditions.ContactResistanceMethod);
        Assert.Equal(5, cycles?.Cycles);
        Assert.Equal(new TemperatureRange((-55).DegreesCelsius(), (-55).DegreesCelsius()), cycles?.Cold);
        Assert.Equal(new TemperatureRange(85.DegreesCelsius(), 85.DegreesCelsius()), cycles?.Hot);
        Assert.Equal(TimeSpan.FromMinutes(30), cycles?.Dwell);
        Assert.Equal(50.Megaohms(), cycles?.InsulationResistance);
        Assert.Equal(90.Milliohms(), cycles?.ContactResistance);
        Assert.Equal(TimeSpan.FromHours(96), moisture?.Duration);
        Assert.Equal(new TemperatureRange(38.DegreesCelsius(), 42.DegreesCelsius()), moisture?.Temperature);
        Assert.Equal(new QuantityRange<Ratio>(90.Percent(), 95.Percent()), moisture?.RelativeHumidity);
        Assert.Equal(25.Megaohms(), moisture?.InsulationResistance);
        Assert.Equal(90.Milliohms(), moisture?.ContactResistance);
        Assert.Null(DF40.Series.Endurance.SaltSpray);
        Assert.Null(DF40.Series.Endurance.HydrogenSulfide);
    }

    [Fact]
    public void Soldering_and_use()
    {
        Assert.All(
            DF40.Series.Parts,
            part =>
            {
                Assert.Equal(250.DegreesCelsius(), part.Soldering.ReflowPeak);
                SolderingIronLimit iron = Assert.Single(part.Soldering.SolderingIron);
                Assert.Equal(350.DegreesCelsius(), iron.Temperature);
                Assert.Equal(TimeSpan.FromSeconds(3), iron.Duration);
                StencilOpening mask = Assert.Single(part.Soldering.Stencils);
                Assert.Equal(120.Micrometers(), mask.Thickness);
                Assert.Equal(80.Percent(), mask.Terminals);
                Assert.Null(mask.SolderingTerminals);
            }
        );
        Assert.Equal(0.02.Millimeters(), DF40.Series.UseRules.BoardWarp);
        Assert.Equal(["LCP (UL94V-0)", "phosphor bronze"], DF40.Series.Materials.Select(row => row.Name));
        Assert.Equal(["black", "gold"], DF40.Series.Materials.Select(row => row.Surface));
    }

    [Theory]
    [InlineData("DF40C-100DS-0.4V(58)")]
    [InlineData("DF40HC(3.0)-44DS-0.4V(58)")]
    [InlineData("DF40C-30DP-0.4V(58)")]
    public void A_reel_of_1000_is_not_listed_but_may_be_made(string number) => Assert.False(PartNumber.Parse(number).IsListed);

    [Theory]
    [InlineData("DF40C-100DS-0.4V(85)")]
    [InlineData("DF40HC(2.0)-30DS-0.4V(51)")]
    [InlineData("DF40GB(1.5)-30DS-0.4V(51)")]
    public void A_number_of_another_form_is_not_in_the_catalog(string number) =>
        Assert.Throws<DesignRuleException>(() => PartNumber.Parse(number));

    private static void AssertTape(IReadOnlyList<TapeRow> tapes, Connector part)
    {
        TapeRow row = Assert.Single(tapes, tape => tape.FewestContacts <= part.Contacts && part.Contacts <= tape.MostContacts);
        EmbossedTape? tape = part.Packing.EmbossedTape;

        Assert.Equal(row.A, tape?.A?.Millimeters);
        Assert.Equal(row.C, tape?.C?.Millimeters);
        Assert.Null(tape?.B);
        Assert.Null(tape?.D);
    }
}
