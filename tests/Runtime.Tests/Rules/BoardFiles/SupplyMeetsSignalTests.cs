using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class SupplyMeetsSignalTests
{
    [Fact]
    public void A_supply_that_meets_a_signal_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate("+5V GND +5V SCL", "SDA GND SDA SCL")));
        Assert.Equal(
            "warning KEY7012: contacts 1 and 3 of Main.J1 (+5V) meet contacts 1 and 3 of Camera.J1 (SDA); a supply must not meet a signal; "
                + "if it is meant, such as a strap, call AcknowledgeContacts([1, 3], …)",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
    }

    [Theory]
    [InlineData("GND +5V STROBE GND", "GND STROBE +5V GND", "+5V")]
    [InlineData("GND +5V STROBE GND", "GND STROBE VDD_5V0 GND", "VDD_5V0")]
    [InlineData("GND VDD STROBE GND A VDD", "GND STROBE VCC GND A VCC", "VCC")]
    public void A_supply_that_is_exchanged_with_a_net_of_unknown_role_is_a_finding(string main, string camera, string rail)
    {
        string own = main.Split(' ')[1];
        Assert.Equal(
            $"contact 2 of Main.J1 ({own}) meets contact 2 of Camera.J1 (STROBE), and contact 3 of Main.J1 (STROBE) meets contact 3 of "
                + $"Camera.J1 ({rail}); exchange {own} and STROBE on one board, or call AcknowledgeContacts([2, 3], …) if that is meant",
            Assert.Single(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate(main, camera))).Message
        );
        Assert.Empty(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate(main, camera).AcknowledgingContacts(2, 3)));
    }

    [Theory]
    [InlineData("GND +5V USB_DP GND", "GND USB1_D+ VDD_5V0 GND")]
    [InlineData("GND VDD HALL GND A VDD", "GND ENCODER VCC GND A VCC")]
    public void Nets_of_other_names_that_meet_the_same_rail_crosswise_are_exchanged(string main, string camera)
    {
        (string rail, string own) = (main.Split(' ')[1], main.Split(' ')[2]);
        string found = Assert.Single(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate(main, camera))).Message;
        Assert.EndsWith(
            $"; exchange {rail} and {own} on Main, or call AcknowledgeContacts([2, 3], …) if that is meant",
            found,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("GND +5V DETECT_A GND", "GND DETECT_B +5V GND")]
    [InlineData("GND +5V USB_DP GND", "GND MODE1 +5V GND")]
    [InlineData("GND +5V VMID GND", "GND USB_DP +5V GND")]
    [InlineData("GND +5V USB_DP GND", "GND USB1_D+ +3V3 GND")]
    [InlineData("GND +5V CAM_PWR2 GND", "GND USB1_D+ +5V GND")]
    public void Nets_that_may_be_tied_to_a_supply_are_let_through(string main, string camera) =>
        Assert.Empty(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate(main, camera)));

    [Theory]
    [InlineData("GND +5V STROBE GND", "GND STROBE RESET GND")]
    [InlineData("GND +5V STROBE GND", "GND FUSED +5V GND")]
    [InlineData("GND +5V STROBE GND", "GND STROBE +3V3 GND")]
    [InlineData("GND +5V Net-(F1-Pad1) GND", "GND Net-(F1-Pad1) +5V GND")]
    public void A_supply_that_meets_a_net_of_unknown_role_alone_is_let_through(string main, string camera) =>
        Assert.Empty(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate(main, camera)));

    [Theory]
    [InlineData("SDA")]
    [InlineData("IO5")]
    public void Ground_that_meets_another_net_is_a_finding(string net) =>
        Assert.Equal(
            $"contact 1 of Main.J1 ({net}) meets contact 1 of Camera.J1 (GND); {net} is held at ground; "
                + "if it is meant, such as a strap, call AcknowledgeContacts([1], …)",
            Assert.Single(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate($"{net} GND X Y", "GND GND X Y"))).Message
        );

    [Fact]
    public void A_net_that_reaches_ground_through_a_resistor_is_let_through()
    {
        string strap =
            """(footprint "r" (layer "F.Cu") (property "Reference" "R1") (pad "1" smd rect (at 70 0) (net "ID")) """
            + """(pad "2" smd rect (at 71 0) (net "GND")))""";
        Assert.Empty(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate("GND GND X Y", "ID GND X Y", strap)));
        Assert.Single(Judge.By<SupplyMeetsSignal>(SampleBoards.Mate("GND GND X Y", "ID GND X Y")));
    }

    [Fact]
    public void Acknowledged_contacts_are_let_through()
    {
        InterconnectModel design = SampleBoards.Mate("+5V GND IO5 SCL", "SDA GND GND SCL");
        Assert.Equal(2, Judge.By<SupplyMeetsSignal>(design).Count);
        Assert.Single(Judge.By<SupplyMeetsSignal>(design.AcknowledgingContacts(3)));
        Assert.Empty(Judge.By<SupplyMeetsSignal>(design.AcknowledgingContacts(3, 1)));
    }

    [Theory]
    [InlineData("+5V +5V SDA GND", "LEDS_PWR Net-(D1-A) SDA GND")]
    [InlineData("+5V GND SDA GND", "- - SDA GND")]
    [InlineData("+5V GND SDA GND", "VCC AGND A GND")]
    [InlineData("GND +5V SDA GND", "+5V +5V SDA GND")]
    public void Open_contacts_and_unknown_nets_are_let_through(string main, string camera) =>
        Assert.All(SampleBoards.InEitherOrder(main, camera), design => Assert.Empty(Judge.By<SupplyMeetsSignal>(design)));
}
