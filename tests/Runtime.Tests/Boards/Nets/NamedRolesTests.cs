using Keyway.Boards.Nets;

namespace Keyway.Runtime.Tests.Boards.Nets;

public class NamedRolesTests
{
    [Theory]
    [InlineData("GND")]
    [InlineData("gnd")]
    [InlineData("AGND")]
    [InlineData("GNDA")]
    [InlineData("GND1")]
    [InlineData("CHASSIS_GND")]
    [InlineData("GND_USB")]
    [InlineData("VSS")]
    [InlineData("AVSS")]
    [InlineData("0V")]
    [InlineData("Earth")]
    public void Grounds_are_known_by_the_whole_name(string leaf) => Assert.Equal(NetRole.Ground, NamedRoles.Read(leaf));

    [Theory]
    [InlineData("+3V3")]
    [InlineData("+5V")]
    [InlineData("-12V")]
    [InlineData("VCC")]
    [InlineData("VCC2")]
    [InlineData("VDD_SERVO")]
    [InlineData("AUDIO_SVDD")]
    [InlineData("GIGE_DVDDH")]
    [InlineData("REG_3V3")]
    [InlineData("PWR_5V")]
    [InlineData("IO_VDD_3V3")]
    [InlineData("2V5_3V3")]
    [InlineData("I2C_VCC")]
    [InlineData("SYS_DCIN")]
    [InlineData("VBus_Slave")]
    public void Supplies_are_known_by_their_words(string leaf) => Assert.Equal(NetRole.Supply, NamedRoles.Read(leaf));

    [Theory]
    [InlineData("I2C0_SDA")]
    [InlineData("SDA1")]
    [InlineData("UART_TX")]
    [InlineData("SPI_MOSI")]
    [InlineData("GPIO17")]
    [InlineData("PCIE_RX_P")]
    public void Signals_are_known_by_usual_buses(string leaf) => Assert.Equal(NetRole.Signal, NamedRoles.Read(leaf));

    [Theory]
    [InlineData("LEDS_PWR")]
    [InlineData("PWR_BUT")]
    [InlineData("PWR_BTN_N")]
    [InlineData("3V3_EN")]
    [InlineData("3V3EN")]
    [InlineData("EN_5V")]
    [InlineData("VDDEN")]
    [InlineData("LCD_ENVDD")]
    [InlineData("VCC_PG")]
    [InlineData("5V_PGOOD")]
    [InlineData("VBUS_SENSE")]
    [InlineData("VBUS_DET")]
    [InlineData("VDD_LED1")]
    [InlineData("SD_VDD_Override")]
    [InlineData("GND_DET")]
    [InlineData("GND_SENSE")]
    [InlineData("NGND")]
    [InlineData("SDA_5V")]
    [InlineData("RX_GND")]
    [InlineData("VDD_GND")]
    [InlineData("BACKGROUND")]
    [InlineData("GPIO")]
    [InlineData("IO5")]
    [InlineData("")]
    public void Names_that_deceive_are_unknown(string leaf) => Assert.Equal(NetRole.Unknown, NamedRoles.Read(leaf));

    [Theory]
    [InlineData("Net-(U1-GND)")]
    [InlineData("Net-(U1-VDD)")]
    [InlineData("unconnected-(U1-3V3-Pad7)")]
    [InlineData("D-(U12-VDD))")]
    [InlineData("GPIO15(RXD))")]
    [InlineData("NetU1_VDD")]
    public void The_pin_that_a_name_is_made_from_says_nothing(string leaf) => Assert.Equal(NetRole.Unknown, NamedRoles.Read(leaf));
}
