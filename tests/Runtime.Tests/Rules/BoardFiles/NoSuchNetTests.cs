using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class NoSuchNetTests
{
    [Fact]
    public void A_net_that_neither_board_has_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<NoSuchNet>(SampleBoards.Mate("GND +3V3", "GND VCAM").WithNetCurrent("VCAN", 1)));
        Assert.Equal("error KEY7013: neither Main nor Camera has a net 'VCAN'; did you mean 'VCAM'?", finding.ToString());
        Assert.Equal("VCAN name", finding.Origin);
        Assert.Equal(["VCAN name: VCAM"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_name_that_is_like_no_other_has_no_remedy()
    {
        Finding finding = Assert.Single(Judge.By<NoSuchNet>(SampleBoards.Mate("GND +3V3", "GND VCAM").WithNetVoltage("BATTERY", 1)));
        Assert.Equal("neither Main nor Camera has a net 'BATTERY'", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_leaf_that_several_nets_share_is_a_finding()
    {
        Finding finding = Assert.Single(
            Judge.By<NoSuchNet>(SampleBoards.Mate("/a/IN /b/IN GND SDA", "X Y GND SDA").WithNetCurrent("IN", 1))
        );
        Assert.Equal("Main has 2 nets 'IN'; write the whole name, such as '/a/IN' or '/b/IN'", finding.Message);
        Assert.Equal(["IN name: /a/IN", "IN name: /b/IN"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Parts_have_no_nets() =>
        Assert.Equal(
            "'+5V' would be a net of a board, but AXK7L24223G and AXK8L24124BG are parts; call AddNet, which states the contacts",
            Assert.Single(Judge.By<NoSuchNet>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG").WithNetVoltage("+5V", 5))).Message
        );

    [Fact]
    public void A_current_that_no_contact_carries_from_board_to_board_is_a_warning()
    {
        Finding open = Assert.Single(Judge.By<NoSuchNet>(SampleBoards.Mate("GND +3V3 +5V", "GND - +5V").WithNetCurrent("+3V3", 1)));
        Assert.Equal(
            "warning KEY7013: no contact of Main.J1 with Camera.J1 carries '+3V3' from board to board, so its current is not checked; "
                + "the supply that meets is '+5V'",
            open.ToString()
        );
        Assert.Equal("+3V3 name", open.Origin);
        Finding near = Assert.Single(Judge.By<NoSuchNet>(SampleBoards.Mate("GND VCAM VCAN A", "GND VCAM - A").WithNetCurrent("VCAN", 1)));
        Assert.EndsWith("; did you mean 'VCAM'?", near.Message, StringComparison.Ordinal);
        Assert.Equal(["VCAN name: VCAM"], Judge.RemediesOf(near));
    }

    [Fact]
    public void A_return_that_no_contact_carries_is_a_warning() =>
        Assert.Equal(
            "no contact of Main.J1 with Camera.J1 carries 'AGND' from board to board, so its current is not checked; "
                + "the supply that meets is '+5V'",
            Assert
                .Single(
                    Judge.By<NoSuchNet>(
                        SampleBoards
                            .Mate("AGND +5V", "- +5V")
                            .WithNetCurrent("+5V", 1)
                            .Stating(nameof(Interconnect.AddReturn), SampleDesigns.Name("AGND"), SampleDesigns.Names("+5V"))
                    )
                )
                .Message
        );

    [Fact]
    public void A_voltage_of_a_net_that_is_on_no_contact_is_a_warning()
    {
        const string Inside =
            "(footprint \"e:f\" (layer \"F.Cu\") (at 9 9) (property \"Reference\" \"U2\") (pad \"1\" smd rect (at 0 0) (net \"+1V8\")))";
        Assert.Equal(
            "no contact of Camera.J1 is on '+1V8', so its voltage is not checked; "
                + "the supplies that meet are 'V1', '+2V5', '+3V3', '+4V2' and 1 more",
            Assert
                .Single(
                    Judge.By<NoSuchNet>(
                        SampleBoards.Mate("VDD_A +2V5 +3V3 +4V2 VDD_A", "VDD_A +2V5 +3V3 +4V2 VDD_B", Inside).WithNetVoltage("+1V8", 1.8m)
                    )
                )
                .Message.Replace("VDD_A", "V1", StringComparison.Ordinal)
        );
        // An open contact still has the voltage of its net.
        Assert.Empty(Judge.By<NoSuchNet>(SampleBoards.Mate("GND +3V3", "GND -").WithNetVoltage("+3V3", 3.3m)));
    }

    [Fact]
    public void A_net_that_is_on_a_contact_of_the_second_half_alone_is_meant()
    {
        const string Inside =
            "(footprint \"e:f\" (layer \"F.Cu\") (at 9 9) (property \"Reference\" \"U2\") (pad \"1\" smd rect (at 0 0) (net \"+5V\")))";
        InterconnectModel mated = SampleBoards.Mate(
            Layouts.Draw("Main", "GND VOUT", more: Inside),
            Layouts.Draw("Camera", "GND +5V", isMirrored: true)
        );
        InterconnectModel loaded = mated.WithNetCurrent("+5V", 0.2m).WithNetVoltage("+5V", 5);
        Assert.Empty(Judge.By<NoSuchNet>(loaded));
        Assert.Equal([2], loaded.Nets[0].DistinctContacts);
    }

    [Fact]
    public void Where_it_is_not_known_how_contacts_meet_a_net_may_be_carried() =>
        Assert.Empty(Judge.By<NoSuchNet>(SampleBoards.Assumed("GND +3V3", "GND -").WithNetCurrent("+3V3", 1)));

    [Fact]
    public void Nets_of_either_board_are_let_through() =>
        Assert.Empty(
            Judge.By<NoSuchNet>(
                SampleBoards.Mate("GND /pwr/+3V3", "GND VCAM").WithNetCurrent("+3V3", 1).WithNetVoltage("VCAM", 1).AddNet("X", 1, 2)
            )
        );

    [Fact]
    public void Unknown_boards_and_names_are_let_through()
    {
        Assert.Empty(Judge.By<NoSuchNet>(SampleDesigns.NoneKnown().WithNetVoltage("+5V", 5)));
        Assert.Empty(
            Judge.By<NoSuchNet>(
                SampleBoards
                    .Mate("GND", "GND")
                    .Stating(nameof(Interconnect.WithNetCurrent), SampleDesigns.Unknown<string>(), SampleDesigns.Current("X", 1))
            )
        );
    }
}
