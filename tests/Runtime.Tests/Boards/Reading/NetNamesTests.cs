using Keyway.Boards.Reading;

namespace Keyway.Runtime.Tests.Boards.Reading;

public class NetNamesTests
{
    [Theory]
    [InlineData("GND", "GND", "GND")]
    [InlineData("/GND", "/GND", "GND")]
    [InlineData("/A/B/RX", "/A/B/RX", "RX")]
    [InlineData("/A/N{slash}C", "/A/N/C", "N/C")]
    [InlineData("unconnected-(U3-N{slash}C_2-Pad4)", "unconnected-(U3-N/C_2-Pad4)", "unconnected-(U3-N/C_2-Pad4)")]
    [InlineData("a{lt}b{gt}{space}c", "a<b> c", "a<b> c")]
    [InlineData("/~{RESET}", "/~{RESET}", "~{RESET}")]
    [InlineData("V_{slash}", "V_{slash}", "V_{slash}")]
    [InlineData("{", "{", "{")]
    [InlineData("{sla{slash}", "{sla/", "{sla/")]
    [InlineData("{SLASH}", "{SLASH}", "{SLASH}")]
    [InlineData("A/", "A/", "")]
    public void A_name_has_its_sheets_and_its_leaf(string written, string name, string leaf)
    {
        BoardNet net = NetNames.CreateNet(written, 0);
        Assert.Equal((name, leaf), (net.Name, net.LeafName));
    }
}
