using Keyway.Boards.Nets;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Nets;

public class NetLikenessTests
{
    [Theory]
    [InlineData("UART2_TX", "UART3_RX")]
    [InlineData("SPI_MISO", "SPI0_MOSI")]
    [InlineData("ETH_1P", "ETH_1N")]
    [InlineData("CAN1_H", "CAN2_L")]
    [InlineData("FMU_CH1", "FMU_CH2")]
    [InlineData("USB_D-", "USB_D+")]
    [InlineData("AUDIO_R", "AUDIO_L")]
    public void Nets_that_are_counted_or_cross_are_of_one_kind(string name, string other) =>
        Assert.Equal(NetLikeness.GetKind(name), NetLikeness.GetKind(other));

    [Theory]
    [InlineData("SDA", "SCL")]
    [InlineData("BAT_V", "BAT_I")]
    [InlineData("CS", "CLK")]
    public void Other_nets_are_of_other_kinds(string name, string other) =>
        Assert.NotEqual(NetLikeness.GetKind(name), NetLikeness.GetKind(other));

    [Fact]
    public void Names_are_as_long_as_both_files_can_write_them()
    {
        Board layout = Layouts.Parse("Main", Layouts.Write("/cam/IO_PPM_INPUT_AND_SBUS_INPUT Net-(J1-Pad2) -"));
        var alone = new NetLikeness(layout.Source, layout.Source);
        Assert.Equal(["IO_PPM_INPUT_AND_SBUS_INPUT", null, null], layout["J1"].Contacts.Select(contact => alone.GetName(contact.Net)));
        var beside = new NetLikeness(layout.Source, Board.Parse("Camera", "camera.ipc", BoardTexts.Ipc).Source);
        Assert.Equal("AND_SBUS_INPUT", beside.GetName(layout["J1"].Contacts[0].Net));
    }
}
