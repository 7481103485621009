using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class ContactsInOtherOrderTests
{
    private const string Nets = "GND +5V SDA SCL GND +5V";

    [Fact]
    public void Grounds_that_would_meet_supplies_in_no_simple_order_are_one_finding()
    {
        InterconnectModel mirrored = SampleBoards.Mate(Layouts.Draw("Main", Nets), Layouts.Draw("Camera", Nets));
        Finding finding = Assert.Single(Judge.By<ContactsInOtherOrder>(mirrored));
        Assert.Equal(
            "error KEY7005: by the positions of their pads, contacts of Main.J1 with Camera.J1 meet like this: 1 meets 2, 2 meets 1, "
                + "3 meets 4, …; 4 ground contacts would meet a supply (contacts 1, 2, 5 and 6 of Main.J1), and none in the order "
                + "SameNumbers; mirror one footprint, or number it so",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Empty(Judge.By<GroundMeetsSupply>(mirrored));
        Assert.Empty(Judge.By<SupplyMeetsSignal>(mirrored));
    }

    [Fact]
    public void Positions_that_contradict_the_design_are_a_finding()
    {
        InterconnectModel stated = SampleBoards.Mate(
            Layouts.Draw("Main", Nets),
            Layouts.Draw("Camera", Nets, isMirrored: true),
            ContactMap.SwappedRows
        );
        Assert.EndsWith(
            "1 meets 1, 2 meets 2, 3 meets 3, …; the design states SwappedRows; turn or mirror a footprint, or state another map",
            Assert.Single(Judge.By<ContactsInOtherOrder>(stated)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_design_states_and_positions_allow_is_let_through()
    {
        PlacedConnector main = Layouts.Draw("Main", Nets),
            camera = Layouts.Draw("Camera", Nets, isMirrored: true);
        Assert.Empty(Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(main, camera, ContactMap.SameNumbers)));
        Assert.Empty(Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(main, camera, ContactMap.Reversed)));
    }

    [Fact]
    public void One_conflict_is_a_fault_of_one_contact() =>
        Assert.Empty(Judge.By<ContactsInOtherOrder>(SampleBoards.Mate("GND SDA SCL GND", "+5V SDA SCL GND")));

    [Fact]
    public void Conflicts_in_every_order_are_faults_of_the_contacts()
    {
        InterconnectModel design = SampleBoards.Mate("GND GND GND GND", "+5V +5V GND +5V");
        Assert.Empty(Judge.By<ContactsInOtherOrder>(design));
        Assert.Single(Judge.By<GroundMeetsSupply>(design));
    }

    [Fact]
    public void Which_half_comes_first_does_not_matter()
    {
        // Only as seen from Main, the numbers run around.
        PlacedConnector main = Layouts.Draw("Main", "A B GND GND C D +5V +5V"),
            camera = Layouts.Draw("Camera", "A GND B +5V +5V C GND D", isMirrored: true);
        Finding[] found =
        [
            .. Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(main, camera)),
            .. Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(camera, main)),
        ];
        Assert.Equal(2, found.Length);
        Assert.Contains("none in the order Around; mirror", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("none in the order Around, seen from Main.J1; mirror", found[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exchanged_rows_without_a_conflict_are_let_through() =>
        Assert.Empty(
            Judge.By<ContactsInOtherOrder>(
                SampleBoards.Mate(Layouts.Draw("Main", "GND +5V SDA SCL"), Layouts.Draw("Camera", "+5V GND SCL SDA"))
            )
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_that_would_all_meet_after_one_change_are_a_warning(bool isTurned)
    {
        PlacedConnector main = Layouts.Draw("Main", "GND SDA SCL RST INT CS CLK DAT SEL GND"),
            camera = Layouts.Draw("Camera", "GND GND GND SDA SCL RST INT CS CLK DAT", isMirrored: true);
        InterconnectModel mated = isTurned ? SampleBoards.Mate(camera, main) : SampleBoards.Mate(main, camera);
        Finding finding = Assert.Single(Judge.By<ContactsInOtherOrder>(mated));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.EndsWith(
            " meet like this: 1 meets 1, 2 meets 2, 3 meets 3, …; of 7 nets with the same name on both boards, 0 meet each other, "
                + "but 7 would if, seen from Main.J1, 1 met 3, 2 met 4, 3 met 5, …; move the nets of one half, or "
                + "state ContactMap.SameNumbers if what meets is meant",
            finding.Message,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(Judge.By<SupplyMeetsSignal>(mated));
        Assert.Empty(Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(main, camera, ContactMap.SameNumbers)));
    }

    [Fact]
    public void Names_that_show_a_mirrored_footprint_are_a_warning() =>
        Assert.Contains(
            "but 8 would if, seen from Main.J1, 1 met 1, 2 met 2, 3 met 3, …; mirror one footprint, or number it so",
            Assert
                .Single(
                    Judge.By<ContactsInOtherOrder>(
                        SampleBoards.Mate(
                            Layouts.Draw("Main", "SDA SCL RST INT CS CLK DAT SEL"),
                            Layouts.Draw("Camera", "SDA SCL RST INT CS CLK DAT SEL")
                        )
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("E1 E2 E3 E4 E5 E6 E7 E8 GND GND", "E0 E1 E2 E3 E4 E5 E6 E7 GND GND")]
    [InlineData("TX RX RTS CTS MISO MOSI D_IN D_OUT DI1 DO1", "RX TX CTS RTS MOSI MISO D_OUT D_IN DO1 DI1")]
    [InlineData("SDA SCL RST INT CS GND GND GND", "SCL SDA INT RST GND CS GND GND")]
    [InlineData("A_X B_X C_X D_X E_X F_X G_X H_X", "A_X B_X D_X C_X F_X E_X H_X G_X")]
    [InlineData("SDA SCL RST INT CS CLK DAT SEL", "X1 X2 X3 X4 X5 X6 X7 X8")]
    public void Names_that_differ_show_no_other_order(string main, string camera) =>
        Assert.Empty(Judge.By<ContactsInOtherOrder>(SampleBoards.Mate(main, camera)));
}
