using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class GroundMeetsSupplyTests
{
    [Fact]
    public void Each_pair_of_nets_is_one_finding()
    {
        InterconnectModel design = SampleBoards.Mate("GND SDA GND +5V X X", "+5V SDA +5V +5V - -");
        Finding finding = Assert.Single(Judge.By<GroundMeetsSupply>(design));
        Assert.Equal(
            "error KEY7001: contacts 1 and 3 of Main.J1 (GND) meet contacts 1 and 3 of Camera.J1 (+5V), which shorts +5V to ground; "
                + "ground must meet ground",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal("first", finding.Related[0]);
        Assert.Equal("Main.kicad_pcb(3,7)", finding.Related[1].ToString());
        Assert.Equal(5, finding.Related.Count);
    }

    [Fact]
    public void It_does_not_matter_which_half_is_named_first() =>
        Assert.All(
            SampleBoards.InEitherOrder("SDA GND SCL +5V", "SDA /pwr/VCC SCL +5V"),
            design => Assert.Contains("VCC to ground", Assert.Single(Judge.By<GroundMeetsSupply>(design)).Message, StringComparison.Ordinal)
        );

    [Fact]
    public void A_stated_voltage_makes_a_supply()
    {
        InterconnectModel design = SampleBoards.Mate("GND X SDA SCL", "A X SDA SCL");
        Assert.Empty(Judge.By<GroundMeetsSupply>(design));
        Assert.Single(Judge.By<GroundMeetsSupply>(design.WithNetVoltage("A", 5)));
        Assert.Empty(Judge.By<GroundMeetsSupply>(design.WithNetVoltage("A", 0)));
        Assert.Empty(Judge.By<GroundMeetsSupply>(design.WithNetVoltage("B", 5)));
    }

    [Theory]
    [InlineData("GND +5V SDA SCL", "GND +5V SDA SCL")]
    [InlineData("GND +5V SDA SCL", "- - SDA SCL")]
    [InlineData("GND A SDA SCL", "Net-(F1-Pad1) GND SDA SCL")]
    [InlineData("GND +5V SDA SCL", "PWR_EN LEDS_PWR SDA SCL")]
    public void Grounds_open_contacts_and_unknown_nets_are_let_through(string main, string camera) =>
        Assert.All(SampleBoards.InEitherOrder(main, camera), design => Assert.Empty(Judge.By<GroundMeetsSupply>(design)));

    [Fact]
    public void Where_it_is_only_assumed_what_meets_nothing_is_found() =>
        Assert.Empty(Judge.By<GroundMeetsSupply>(SampleBoards.Assumed("GND +5V SDA SCL", "+5V +5V SDA SCL")));

    [Fact]
    public void Parts_and_unknown_boards_are_let_through()
    {
        Assert.Empty(Judge.By<GroundMeetsSupply>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG")));
        Assert.Empty(Judge.By<GroundMeetsSupply>(SampleDesigns.NoneKnown()));
    }

    [Fact]
    public void More_than_eight_are_one_finding()
    {
        string nets = string.Join(' ', Enumerable.Range(1, 9).Select(i => $"+5V{i}A"));
        string grounds = string.Join(' ', Enumerable.Range(1, 9).Select(i => $"GND{i}"));
        Assert.Equal(8, Judge.By<GroundMeetsSupply>(SampleBoards.Mate(grounds[..^5] + " SDA", nets[..^5] + " SDA")).Count);
        Assert.Equal(
            "9 faults of this kind at contacts 1, 2, 3, 4, 5, 6, 7, 8 and 1 more of Main.J1; the first: contact 1 of Main.J1 (GND1) "
                + "meets contact 1 of Camera.J1 (+5V1A), which shorts +5V1A to ground; ground must meet ground",
            Assert.Single(Judge.By<GroundMeetsSupply>(SampleBoards.Mate(grounds + " X", nets + " X"))).Message
        );
    }
}
