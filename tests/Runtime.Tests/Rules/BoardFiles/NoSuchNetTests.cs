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
