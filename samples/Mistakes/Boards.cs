using Keyway;

namespace Mistakes;

// Mistakes where two boards mate. A project reads the files of its boards; here they are short texts.
internal static class Boards
{
    private const string MainNets = """
        (export (version "E")
          (components (comp (ref "J1")) (comp (ref "J2")) (comp (ref "J3"))
            (comp (ref "J4")) (comp (ref "J5")) (comp (ref "J6")) (comp (ref "U1")))
          (nets
            (net (name "GND") (node (ref "J1") (pin "1")) (node (ref "J2") (pin "2"))
              (node (ref "J3") (pin "3")) (node (ref "J4") (pin "3")) (node (ref "J5") (pin "2"))
              (node (ref "J6") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "+5V") (node (ref "J1") (pin "2")) (node (ref "J3") (pin "1"))
              (node (ref "J3") (pin "2")) (node (ref "U1") (pin "2")))
            (net (name "+3V3") (node (ref "J2") (pin "1")) (node (ref "U1") (pin "3")))
            (net (name "SDA") (node (ref "J4") (pin "1")) (node (ref "J4") (pin "2"))
              (node (ref "U1") (pin "4")))
            (net (name "SCL") (node (ref "J5") (pin "1")) (node (ref "U1") (pin "5")))))
        """;

    private const string CameraNets = """
        (export (version "E")
          (components (comp (ref "J1")) (comp (ref "J2")) (comp (ref "J3"))
            (comp (ref "J4")) (comp (ref "J5")) (comp (ref "J6")) (comp (ref "U1")))
          (nets
            (net (name "+5V") (node (ref "J1") (pin "1")) (node (ref "J1") (pin "2"))
              (node (ref "J2") (pin "1")) (node (ref "J3") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "GND") (node (ref "J2") (pin "2")) (node (ref "J3") (pin "3"))
              (node (ref "J4") (pin "3")) (node (ref "J5") (pin "1")) (node (ref "J5") (pin "2"))
              (node (ref "J6") (pin "1")) (node (ref "U1") (pin "2")))
            (net (name "open-J3-2") (node (ref "J3") (pin "2")))
            (net (name "SDA") (node (ref "J4") (pin "1")) (node (ref "U1") (pin "3")))
            (net (name "SCL") (node (ref "J4") (pin "2")) (node (ref "U1") (pin "4")))))
        """;

    private const string Layout = """
        (kicad_pcb (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
          (footprint "b2b" (layer "F.Cu") (at 100 50) (property "Reference" "J1")
            (pad "1" smd rect (at 0 -1) (net "GND"))
            (pad "2" smd rect (at 0 1) (net "SDA"))
            (pad "3" smd rect (at 0.4 -1) (net "SCL"))
            (pad "4" smd rect (at 0.4 1) (net "+5V"))))
        """;

    private const string TwoParts = """
        (export (version "E")
          (components (comp (ref "J1")
            (fields (field (name "MPN") "AXK7L24223G") (field (name "LCSC Part") "AXK8L24124BG"))))
          (nets (net (name "GND") (node (ref "J1") (pin "1")))))
        """;

    private const string NumberedTwice = """
        (kicad_pcb (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
          (footprint "b2b" (layer "F.Cu") (at 100 50) (property "Reference" "J1") (property "MPN" "AXK7L10223G")
            (pad "1" smd rect (at 0 -1)) (pad "2" smd rect (at 0 1))
            (pad "3" smd rect (at 0.4 -1)) (pad "4" smd rect (at 0.4 1))
            (pad "5" smd rect (at 0.8 -1)) (pad "6" smd rect (at 0.8 1))
            (pad "7" smd rect (at 1.2 -1)) (pad "8" smd rect (at 1.2 1))
            (pad "9" smd rect (at 1.6 -1)) (pad "9" smd rect (at 1.6 1))))
        """;

    private const string OldNumber = """
        (export (version "E")
          (components (comp (ref "J1")
            (fields (field (name "MPN") "AXK7L24223G") (field (name "Manufacturer_Part_Number") "BM20B-24DS"))))
          (nets (net (name "GND") (node (ref "J1") (pin "1")))))
        """;

    private static readonly Board Main = Board.Parse("Main", "main.net", MainNets);

    private static readonly Board Camera = Board.Parse("Camera", "camera.net", CameraNets);

    private static readonly Board Display = Board.Parse("Display", "display.kicad_pcb", Layout);

    private static readonly Board Touch = Board.Parse("Touch", "touch.kicad_pcb", Layout);

    // KEY7001: ground on one board, 5 V on the other.
    public static Interconnect Ground => Interconnect.Between(Main["J1"], Camera["J1"], ContactMap.SameNumbers); // KEY7001

    // KEY7002: a rail of 3.3 V meets one of 5 V.
    public static Interconnect Supply => Interconnect.Between(Main["J2"], Camera["J2"], ContactMap.SameNumbers); // KEY7002

    // KEY7003: the camera connects one of two contacts of the rail.
    public static Interconnect Rail => Interconnect.Between(Main["J3"], Camera["J3"], ContactMap.SameNumbers); // KEY7003

    // KEY7004: a net of the main board joins the clock and the data of the camera.
    public static Interconnect Bus => Interconnect.Between(Main["J4"], Camera["J4"], ContactMap.SameNumbers); // KEY7004

    // KEY7005: neither footprint is mirrored, so the rows are exchanged.
    public static Interconnect Rows => Interconnect.Between(Display["J1"], Touch["J1"], ContactMap.SameNumbers); // KEY7005

    // KEY7007: the shop's number is that of the other half.
    public static Board Ordered => Board.Parse("Ordered", "ordered.net", TwoParts); // KEY7007

    // KEY7008: the last contact has the number of the one before.
    public static Board Drawn => Board.Parse("Drawn", "drawn.kicad_pcb", NumberedTwice); // KEY7008

    // KEY7015: one of two numbers was not changed with the part.
    public static Board Changed => Board.Parse("Changed", "changed.net", OldNumber); // KEY7015

    // KEY7012: the camera holds the clock at ground.
    public static Interconnect Clock => Interconnect.Between(Main["J5"], Camera["J5"], ContactMap.SameNumbers); // KEY7012

    // KEY7013: a rail that no board has.
    public static Interconnect Current =>
        Interconnect.Between(Main["J6"], Camera["J6"], ContactMap.SameNumbers).WithNetCurrent("+12V", 1.Amperes()); // KEY7013
}
