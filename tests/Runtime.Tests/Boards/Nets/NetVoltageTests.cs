using System.Globalization;
using Keyway.Boards.Nets;

namespace Keyway.Runtime.Tests.Boards.Nets;

public class NetVoltageTests
{
    [Theory]
    [InlineData("3V3", "3.3")]
    [InlineData("+3V3", "3.3")]
    [InlineData("+5V", "5")]
    [InlineData("+3.3V", "3.3")]
    [InlineData("VCC_1V8", "1.8")]
    [InlineData("VDD1V8_IO", "1.8")]
    [InlineData("P3V3", "3.3")]
    [InlineData("1P8V", "1.8")]
    [InlineData("+3V3_A", "3.3")]
    [InlineData("+3.3VA", "3.3")]
    [InlineData("12V0", "12")]
    [InlineData("12VIN", "12")]
    [InlineData("5VSB", "5")]
    [InlineData("0V9", "0.9")]
    [InlineData("CM4_3.3v_(Output)", "3.3")]
    [InlineData("5V_USB_5V0", "5")]
    [InlineData("-12V", "-12")]
    [InlineData("-5V0_A", "-5")]
    [InlineData("NEG_5V", "-5")]
    public void A_name_states_a_voltage(string leaf, string volts) =>
        Assert.Equal(decimal.Parse(volts, CultureInfo.InvariantCulture), NetVoltage.Read(leaf));

    [Theory]
    [InlineData("VCC")]
    [InlineData("VDD33")]
    [InlineData("V5")]
    [InlineData("GPIO4V")]
    [InlineData("3V3EN")]
    [InlineData("5VN")]
    [InlineData("1234V")]
    [InlineData("1.8")]
    [InlineData("")]
    public void A_name_may_state_no_voltage(string leaf) => Assert.Null(NetVoltage.Read(leaf));

    [Theory]
    [InlineData("2V5_3V3")]
    [InlineData("5V_TO_3V3")]
    [InlineData("VCC-3V3")]
    [InlineData("3V3-5V")]
    [InlineData("12V-")]
    [InlineData("VEE_5V")]
    [InlineData("N_12V")]
    [InlineData("Net-(U1-3V3)")]
    [InlineData("ED-(U12-3V3))")]
    public void What_can_be_read_in_two_ways_states_none(string leaf) => Assert.Null(NetVoltage.Read(leaf));
}
