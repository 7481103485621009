using Keyway;
using Panasonic;

namespace Mistakes;

// Mistakes around the connectors: environment, boards, soldering and orders.
internal static class Products
{
    // KEY2007: mating takes more force than the assembly line can apply.
    public static Interconnect Radio => Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).LimitInsertionForce(30.Newtons()); // KEY2007

    // KEY2008: a drop pulls harder than the guaranteed removal force.
    public static Interconnect Tray => Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).RequireRemovalForce(5.Newtons()); // KEY2008

    // KEY2006: an inspection connector in the product.
    public static Interconnect Camera { get; } = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8L24124BG).WithMatingCycles(30); // KEY2006

    // KEY3007: the voltage drop over a single contact is too high for a core voltage.
    public static Interconnect Core { get; } =
        Interconnect
            .Between(F4S.AXT510124, F4S.AXT610124)
            .WithVoltage(1.1.Volts())
            .LimitVoltageDrop(10.Millivolts())
            .AddNet("VCORE", 0.3.Amperes(), contacts: [1]); // KEY3007

    // KEY3009 and KEY3011: a return with too few contacts, and a return of a net that does not exist.
    public static Interconnect Motor { get; } =
        Interconnect
            .Between(F4S.AXT520124, F4S.AXT620124)
            .AddNet("MOTOR", 0.9.Amperes(), contacts: [1, 2, 3])
            .AddReturn("GND", nets: ["MOTOR"], contacts: [20]) // KEY3009
            .AddReturn("SENSE", nets: ["MOTER"], contacts: [19]); // KEY3011

    // KEY3014: the current of the gas sensor is smaller than the leakage current.
    public static Interconnect GasSensor { get; } =
        Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).RequireInsulationResistance(10_000.Megaohms()); // KEY3014

    // KEY4001: colder than the rated ambient temperature.
    public static Interconnect Sensor { get; } =
        Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithAmbientTemperature((-60).DegreesCelsius(), 70.DegreesCelsius()); // KEY4001

    // KEY4002: more mating cycles than the rating.
    public static Interconnect Module { get; } = Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).WithMatingCycles(500); // KEY4002

    // KEY4009: a test fixture that mates every ten seconds.
    public static Interconnect Fixture => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatingCycles(40, perHour: 360); // KEY4009

    // KEY4003 and KEY4004: stored at too high a temperature, by itself and in its tape.
    public static Interconnect Spare { get; } =
        Interconnect
            .Between(F4.AXK7L10223G, F4.AXK8L10124BG)
            .WithStorageTemperature((-40).DegreesCelsius(), 90.DegreesCelsius()) // KEY4003
            .WithPackedStorageTemperature((-40).DegreesCelsius(), 60.DegreesCelsius()); // KEY4004

    // KEY4010: a year in a damp warehouse.
    public static Interconnect Stock { get; } =
        Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).WithUncontrolledHumidityStorage(months: 12); // KEY4010

    // KEY4005 and KEY4006: mated under power, and used as a switch.
    public static Interconnect Dongle { get; } =
        Interconnect.Between(P4.AXK720147G, P4.AXK820145WG).WithMatingUnderPower().WithSwitchingUse(); // KEY4005, KEY4006

    // KEY4008: four days of salt spray, but the maker tested only one.
    public static Interconnect Buoy { get; } =
        Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).RequireSaltSpray(TimeSpan.FromHours(96)); // KEY4008

    // KEY5005: components that touch.
    public static Interconnect Shield { get; } =
        Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).WithComponentHeights(0.6.Millimeters(), 0.4.Millimeters()); // KEY5005

    // KEY5006 and KEY5008: a warped board, and an oven that is too hot.
    public static Mounting Soldered { get; } =
        Mounting.Of(P4.AXK720147G).WithBoardWarp(0.1.Millimeters()).WithReflowPeak(270.DegreesCelsius()); // KEY5006, KEY5008

    // KEY5009 and KEY5010: a soldering iron applied for too long, and a stencil that prints too much paste.
    public static Mounting Reworked { get; } =
        Mounting
            .Of(P4.AXK720147G)
            .WithHandSoldering(350.DegreesCelsius(), TimeSpan.FromSeconds(5)) // KEY5009
            .WithStencil(120.Micrometers(), 66.Percent()); // KEY5010

    // KEY5007: a reinforcing plate that is too thin.
    public static Mounting Flex { get; } =
        Mounting.Of(P4.AXK720147G).WithReinforcingPlate("polyimide", thickness: 0.1.Millimeters(), margin: 0.5.Millimeters()); // KEY5007

    // KEY5011: the dry air of a workshop in winter.
    public static Mounting Placed { get; } = Mounting.Of(P4.AXK720147G).AtRelativeHumidity(25.Percent(), 55.Percent()); // KEY5011

    // KEY5001 and KEY5002: a second connector between the same boards, with a different mated height.
    public static BoardAssembly Stack { get; } =
        new BoardAssembly("stack")
            .Join("main", "keypad", Interconnect.Between(P4.AXK720147G, P4.AXK820145WG))
            .Join("main", "keypad", Interconnect.Between(P4.AXK740247G, P4.AXK840145WG)); // KEY5001, KEY5002

    // KEY5003: the left and the right speaker can be swapped.
    public static BoardAssembly Speakers { get; } =
        new BoardAssembly("speakers")
            .Join(
                "main",
                "left speaker",
                Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).AddNet("LEFT", 0.3.Amperes(), contacts: [1])
            )
            .Join(
                "main",
                "right speaker",
                Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).AddNet("GND", 0.3.Amperes(), contacts: [1]) // KEY5003
            );

    // KEY6001 to KEY6004: half a reel, less than the minimum order, samples by the dozen, and reels with unequal remainders.
    public static PurchaseOrder Order { get; } =
        new PurchaseOrder("pilot")
            .Add(F4.AXK7L24223G, 4_000) // KEY6001
            .Add(F4.AXK7LE2426G, 12) // KEY6002
            .AddSamples(P4.AXK740147G, 24) // KEY6003
            .AddFor(Interconnect.Between(P4.AXK740447G, P4.AXK840245WG), 5_000); // KEY6004

    // KEY1006: the result is ignored, so the net is lost.
    public static Interconnect Forgotten()
    {
        Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
        camera.AddNet("VCAM", 0.3.Amperes(), contacts: [1]); // KEY1006
        return camera;
    }
}
