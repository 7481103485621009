using Keyway;
using Panasonic;

namespace Mistakes;

// The handheld scanner with one mistake for each rule. The build fails on purpose:
//   dotnet build samples/Mistakes
internal static class Interconnects
{
    // KEY1001: F4 sockets do not come with 18 contacts.
    public static F4Socket CameraSocket { get; } = F4.Socket(18); // KEY1001

    // KEY1002: a typo in a part number.
    public static PartNumber CameraSpare { get; } = PartNumber.Parse("AXK7L26227G"); // KEY1002

    // KEY1003: the connector has no contact 25.
    public static Interconnect Camera { get; } =
        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 1.2.Amperes(), contacts: [22, 23, 24, 25]); // KEY1003

    // KEY1004: P4 has 70 contacts, but not at 3.0 mm.
    public static P4Socket KeypadSocket { get; } = P4.Socket(contacts: 70, matedHeight: 3.0.Millimeters()); // KEY1004

    // KEY2001: two sockets.
    public static Interconnect Microphone { get; } = Interconnect.Between(F4.AXK7L10223G, F4.AXK7L10223G); // KEY2001

    // KEY2002: a socket of one series, a header of another.
    public static Interconnect Display { get; } = Interconnect.Between(F4.AXK7L24223G, F4S.AXT624124); // KEY2002

    // KEY2003: a socket with 24 contacts, a header with 26.
    public static Interconnect Touch { get; } = Interconnect.Between(F4S.AXT524124, F4S.AXT626124); // KEY2003

    // KEY2004: the socket mates at 1.5 mm, the header at 3.0 and 3.5 mm.
    public static Interconnect Keypad { get; } = Interconnect.Between(P4.AXK740147G, P4.AXK840245WG); // KEY2004

    // KEY2005: the pair mates at 2.5 mm.
    public static Interconnect Radio => Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(3.0.Millimeters()); // KEY2005

    // KEY3001: 0.375 A on each contact exceeds the rating.
    public static Interconnect Battery { get; } =
        Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG).AddNet("VBAT", 1.5.Amperes(), contacts: [1, 2, 3, 4]); // KEY3001

    // KEY3002: each contact is within its rating, but all contacts together exceed the connector's total current.
    public static Interconnect Dock { get; } = DockPower();

    // KEY3003: the output of the backlight's boost converter exceeds the rated voltage.
    public static Interconnect Backlight { get; } = Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(72.Volts()); // KEY3003

    // KEY3013: the test voltage for a mains adapter, required of a board-to-board connector.
    public static Interconnect Charger { get; } =
        Interconnect.Between(F4S.AXT510124, F4S.AXT610124).RequireDielectricStrength(1.5.Kilovolts()); // KEY3013

    // KEY3004: one contact, two nets.
    public static Interconnect Audio { get; } =
        Interconnect
            .Between(F4S.AXT516124, F4S.AXT616124)
            .AddNet("MIC_P", 1.Milliamperes(), contacts: [1])
            .AddNet("MIC_N", 1.Milliamperes(), contacts: [1]); // KEY3004

    // KEY3005: two nets with the same name.
    public static Interconnect Fingerprint { get; } =
        Interconnect
            .Between(F4S.AXT520124, F4S.AXT620124)
            .AddNet("GND", 0.1.Amperes(), contacts: [1])
            .AddNet("GND", 0.1.Amperes(), contacts: [2]); // KEY3005

    // KEY3006: a contact listed twice.
    public static Interconnect Vibrator { get; } =
        Interconnect.Between(F4S.AXT520124, F4S.AXT620124).AddNet("MOTOR", 0.2.Amperes(), contacts: [3, 3]); // KEY3006

    private static Interconnect DockPower()
    {
        Interconnect dock = Interconnect.Between(P4.AXK780347G, P4.AXK880145WG);
        dock = dock.AddNet("VBUS", 2.7.Amperes(), contacts: Contacts.Supply);
        return dock.AddNet("GND", 2.7.Amperes(), contacts: [41, 42, 43, 44, 45, 46, 47, 48, 49]); // KEY3002
    }

    private static class Contacts
    {
        public static readonly int[] Supply = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    }
}
