using Handheld.Boards;
using Keyway;
using Panasonic;

namespace Handheld;

/// <summary>The interconnects of a handheld scanner with a main board and four modules, each on its own flex or board.</summary>
internal static class Interconnects
{
    /// <summary>The camera on its flex, under the back cover, where there is only 0.9 mm of space. Parts and nets come from the layouts.</summary>
    public static Interconnect Camera { get; } =
        Interconnect
            .Between(new MainBoard("main").J1, new CameraBoard("camera").J1)
            .WithNetCurrent("VCAM", 1.2.Amperes())
            .WithNetCurrent("GND", 1.2.Amperes())
            .WithNetVoltage("VCAM", 3.3.Volts())
            .WithVoltage(3.3.Volts())
            .WithAmbientTemperature((-20).DegreesCelsius(), 70.DegreesCelsius())
            .WithMatingCycles(30)
            .WithMatedHeight(0.9.Millimeters());

    /// <summary>The display, with many signals and little current.</summary>
    public static Interconnect Display { get; } =
        Interconnect
            .Between(F4S.AXT540124, F4S.AXT640124)
            .AddNet("VLED", 0.5.Amperes(), contacts: [1, 2])
            .AddNet("LED_RETURN", 0.5.Amperes(), contacts: [39, 40])
            .AddNet("VDDIO", 100.Milliamperes(), contacts: [3])
            .WithVoltage(18.Volts())
            .WithMatingCycles(10);

    /// <summary>The battery flex, on a connector tall enough to clear the shield of the radio.</summary>
    public static Interconnect Battery { get; } = BatteryPower(contactsEach: 8);

    /// <summary>The keypad board, stacked on the main board at 2.5 mm.</summary>
    public static Interconnect Keypad { get; } = StackedKeypad();

    private static Interconnect BatteryPower(int contactsEach)
    {
        P4Socket socket = P4.Socket(contacts: 40, matedHeight: 3.0.Millimeters());
        ElectricCurrent charge = 2.0.Amperes();
        return Interconnect
            .Between(socket, socket.MatingHeader(3.0.Millimeters()))
            .AddNet("VBAT", charge, contacts: Enumerable.Range(1, contactsEach))
            .AddNet("GND", charge, contacts: Enumerable.Range(21, contactsEach))
            .WithVoltage(4.4.Volts())
            .WithMatedHeight(3.0.Millimeters());
    }

    private static Interconnect StackedKeypad()
    {
        const int Backlights = 6;
        ElectricCurrent backlight = 20.Milliamperes() * Backlights;
        Interconnect keypad = Interconnect.Between(P4.AXK730347G, P4.AXK830145WG).WithMatedHeight(2.5.Millimeters());
        keypad = keypad.AddNet("BACKLIGHT", backlight, contacts: [1]);
        keypad = keypad.AddNet("BACKLIGHT_RETURN", backlight, contacts: [30]);
        return keypad.WithVoltage(5.Volts());
    }
}
