using Keyway;

namespace Mistakes;

// A mistake that is reported only because .editorconfig asks for it.
internal static class NetNames
{
    private const string MainNets = """
        (export (version "E")
          (components (comp (ref "J1")) (comp (ref "U1")))
          (nets
            (net (name "SDA") (node (ref "J1") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "SCL") (node (ref "J1") (pin "2")) (node (ref "U1") (pin "2")))))
        """;

    private const string SensorNets = """
        (export (version "E")
          (components (comp (ref "J1")) (comp (ref "U1")))
          (nets
            (net (name "SDA") (node (ref "J1") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "SENSOR_SCL") (node (ref "J1") (pin "2")) (node (ref "U1") (pin "2")))))
        """;

    private static readonly Board Main = Board.Parse("Main", "main.net", MainNets);

    private static readonly Board Sensor = Board.Parse("Sensor", "sensor.net", SensorNets);

    // KEY7010: the clock has another name on the sensor.
    public static Interconnect Clock => Interconnect.Between(Main["J1"], Sensor["J1"], ContactMap.SameNumbers); // KEY7010
}
