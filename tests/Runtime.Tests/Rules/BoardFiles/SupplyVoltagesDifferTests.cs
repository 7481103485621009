using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class SupplyVoltagesDifferTests
{
    [Fact]
    public void Voltages_that_both_names_say_are_compared()
    {
        Finding finding = Assert.Single(Judge.By<SupplyVoltagesDiffer>(SampleBoards.Mate("+3V3 GND +3V3 SDA", "VCC_5V GND VCC_5V SDA")));
        Assert.Equal(
            "error KEY7002: contacts 1 and 3 of Main.J1 (+3V3) meet contacts 1 and 3 of Camera.J1 (VCC_5V): 3.3 V meets 5 V; "
                + "supplies that meet must have the same voltage",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
    }

    [Fact]
    public void Stated_voltages_come_before_names()
    {
        InterconnectModel design = SampleBoards.Mate("+3V3 GND VIO SDA", "VCC GND 1V8 SDA");
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(design));
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(design.WithNetVoltage("VCC", 3.3m)));
        Assert.Single(Judge.By<SupplyVoltagesDiffer>(design.WithNetVoltage("VCC", 5)));
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(design.WithNetVoltage("VIO", 5).WithNetVoltage("VIO", 1.8m)));
        Assert.Single(Judge.By<SupplyVoltagesDiffer>(design.WithNetVoltage("VIO", 1.8m).WithNetVoltage("VIO", 5)));
    }

    [Fact]
    public void A_rail_that_both_boards_name_alike_has_one_voltage()
    {
        InterconnectModel design = SampleBoards.Mate("+5V GND /a/VIO SDA", "+5V0 GND /b/VIO SDA");
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(design.WithNetVoltage("+5V", 5.2m).WithNetVoltage("/a/VIO", 1.8m)));
    }

    [Fact]
    public void A_net_without_a_voltage_joins_supplies_of_different_voltages()
    {
        string[] messages =
        [
            .. SampleBoards
                .InEitherOrder("+1V8 +5V GND SDA", "VIN VIN GND SDA")
                .Select(design => Assert.Single(Judge.By<SupplyVoltagesDiffer>(design)).Message),
        ];
        Assert.Equal(
            "contacts 1 and 2 of Camera.J1 are VIN and meet contacts 1 and 2 of Main.J1 (+1V8 and +5V), which joins 1.8 V and 5 V; "
                + "supplies that meet must have the same voltage",
            messages[0]
        );
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(SampleBoards.Mate("+5V VCC_5V GND SDA", "VIN VIN GND SDA")));
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(SampleBoards.Mate("+5V VCC GND SDA", "VIN VIN GND SDA")));
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(SampleBoards.Mate("+5V +3V3 GND SDA", "GND GND GND SDA")));
    }

    [Theory]
    [InlineData("+3V3 VBAT SDA GND", "VCC +5V SDA GND")]
    [InlineData("+3V3 AVDD_1V8 SDA GND", "VDD_3.3V 1P8V SDA GND")]
    [InlineData("+3V3 A SDA GND", "- +5V SDA GND")]
    [InlineData("VCC_3V3_5V +12V SDA GND", "+5V -12V_TO_5V SDA GND")]
    public void Names_that_differ_are_let_through(string main, string camera) =>
        Assert.All(SampleBoards.InEitherOrder(main, camera), design => Assert.Empty(Judge.By<SupplyVoltagesDiffer>(design)));

    [Fact]
    public void Where_it_is_only_assumed_what_meets_nothing_is_found() =>
        Assert.Empty(Judge.By<SupplyVoltagesDiffer>(SampleBoards.Assumed("+3V3 GND", "+5V GND")));
}
