namespace Keyway.Runtime.Tests.Support;

/// <summary>
/// A small board in each format: connector J1 with four contacts on the top, the last one open, and capacitor C1 on the bottom, turned by a
/// quarter, between contacts 1 and 2.
/// </summary>
internal static class BoardTexts
{
    public const string KiCad5 = """
        (kicad_pcb (version 20171130) (host pcbnew 5.1.9)
          (layers
            (0 Top_Cu signal)
            (31 4_bot signal)
            (32 B.Adhes user)
          )
          (net 0 "")
          (net 1 GND)
          (net 2 +3V3)
          (net 3 /CAM/SDA)
          (net 4 "Net-(J1-Pad4)")
          (module conn:DF40C-4DP (layer Top_Cu) (tedit 5B009E63)
            (at 100 50)
            (fp_text reference J1 (at 0 2) (layer F.SilkS))
            (fp_text value DF40C-4DP-0.4V (at 0 -2) (layer F.Fab))
            (fp_text user %R (at 0 0) (layer F.Fab))
            (pad 1 smd rect (at -0.5 1) (size 0.23 0.66) (layers Top_Cu F.Paste F.Mask) (net 1 GND))
            (pad 2 smd rect (at -0.5 -1) (size 0.23 0.66) (layers Top_Cu F.Paste F.Mask) (net 2 +3V3))
            (pad 3 smd rect (at 0.5 1) (size 0.23 0.66) (layers Top_Cu F.Paste F.Mask) (net 3 /CAM/SDA))
            (pad 4 smd rect (at 0.5 -1) (size 0.23 0.66) (layers Top_Cu F.Paste F.Mask) (net 4 "Net-(J1-Pad4)"))
            (pad "" np_thru_hole circle (at 0 0) (size 0.5 0.5) (drill 0.5) (layers *.Cu *.Mask))
          )
          (module cap:0402 (layer 4_bot)
            (at 110 50 90)
            (fp_text reference C1 (at 0 2 90) (layer B.SilkS))
            (fp_text value 100n (at 0 -2 90) (layer B.Fab))
            (pad 1 smd rect (at -0.5 0 90) (size 0.5 0.5) (layers 4_bot B.Paste B.Mask) (net 1 GND))
            (pad 2 smd rect (at 0.5 0 90) (size 0.5 0.5) (layers 4_bot B.Paste B.Mask) (net 2 +3V3))
          )
          (segment (start 1 2) (end 3 4) (width 0.2) (layer Top_Cu) (net 1))
        )

        """;

    public const string KiCad9 = """
        (kicad_pcb
        	(version 20241229)
        	(generator "pcbnew")
        	(layers
        		(0 "F.Cu" signal)
        		(4 "In1.Cu" signal)
        		(2 "B.Cu" signal)
        		(31 "F.CrtYd" user "F.Courtyard")
        	)
        	(net 0 "")
        	(net 1 "GND")
        	(net 2 "+3V3")
        	(net 3 "/CAM/SDA")
        	(net 4 "unconnected-(J1-Pad4)")
        	(footprint "conn:DF40C-4DP"
        		(layer "F.Cu")
        		(uuid "02605e6c-c450-4ef4-9473-21282b88479a")
        		(at 100 50)
        		(property "Reference" "J1"
        			(at 0 2 0)
        			(layer "F.SilkS")
        		)
        		(property "Value" "DF40C-4DP-0.4V"
        			(at 0 -2 0)
        			(layer "F.Fab")
        		)
        		(property "MPN" "DF40C-4DP-0.4V(51)"
        			(at 0 0 0)
        			(layer "F.Fab")
        		)
        		(property "Datasheet" "~"
        			(at 0 0 0)
        		)
        		(attr smd)
        		(pad "1" smd roundrect
        			(at -0.5 1)
        			(layers "F.Cu" "F.Paste" "F.Mask")
        			(net 1 "GND")
        			(pinfunction "GND")
        			(pintype "power_in")
        		)
        		(pad "2" smd roundrect
        			(at -0.5 -1)
        			(layers "F.Cu" "F.Paste" "F.Mask")
        			(net 2 "+3V3")
        			(pintype "passive")
        		)
        		(pad "3" smd roundrect
        			(at 0.5 1)
        			(layers "F.Cu" "F.Paste" "F.Mask")
        			(net 3 "/CAM/SDA")
        			(pintype "passive")
        		)
        		(pad "4" smd roundrect
        			(at 0.5 -1)
        			(layers "F.Cu" "F.Paste" "F.Mask")
        			(net 4 "unconnected-(J1-Pad4)")
        			(pintype "passive+no_connect")
        		)
        	)
        	(footprint "cap:0402"
        		(layer "B.Cu")
        		(at 110 50 90)
        		(property "Reference" "C1"
        			(at 0 2 90)
        		)
        		(property "Value" "100n"
        			(at 0 -2 90)
        		)
        		(attr smd dnp)
        		(pad "1" smd roundrect
        			(at -0.5 0 90)
        			(layers "B.Cu" "B.Mask")
        			(net 1 "GND")
        		)
        		(pad "2" smd roundrect
        			(at 0.5 0 90)
        			(layers "B.Cu" "B.Mask")
        			(net 2 "+3V3")
        		)
        	)
        	(segment
        		(start 1 2)
        		(end 3 4)
        		(net 1)
        	)
        )

        """;

    /// <summary>The same as KiCad 10 writes it: pads name their nets, and there is no table of nets.</summary>
    public static readonly string KiCad10 = KiCad9
        .Replace("20241229", "20260206", StringComparison.Ordinal)
        .Replace(
            "\t(net 0 \"\")\n\t(net 1 \"GND\")\n\t(net 2 \"+3V3\")\n\t(net 3 \"/CAM/SDA\")\n\t(net 4 \"unconnected-(J1-Pad4)\")\n",
            "",
            StringComparison.Ordinal
        )
        .Replace("(net 1)", "(net \"GND\")", StringComparison.Ordinal)
        .Replace("(net 1 ", "(net ", StringComparison.Ordinal)
        .Replace("(net 2 ", "(net ", StringComparison.Ordinal)
        .Replace("(net 3 ", "(net ", StringComparison.Ordinal)
        .Replace("(net 4 ", "(net ", StringComparison.Ordinal);

    public const string NetlistD = """
        (export (version D)
          (design
            (source /home/someone/cam.sch)
            (date "lun. 1 mars 2021 10:00:00"))
          (components
            (comp (ref J1)
              (value DF40C-4DP-0.4V)
              (footprint conn:DF40C-4DP)
              (fields
                (field (name MPN) "DF40C-4DP-0.4V(51)"))
              (libsource (lib cam) (part CONN_4) (description ""))
              (sheetpath (names /) (tstamps /))
              (tstamp 5B009E63))
            (comp (ref C1)
              (value 100n)
              (footprint cap:0402)))
          (libparts)
          (nets
            (net (code 1) (name GND)
              (node (ref C1) (pin 1))
              (node (ref J1) (pin 1)))
            (net (code 2) (name +3V3)
              (node (ref C1) (pin 2))
              (node (ref J1) (pin 2)))
            (net (code 3) (name /CAM/SDA)
              (node (ref J1) (pin 3)))
            (net (code 4) (name "Net-(J1-Pad4)")
              (node (ref J1) (pin 4)))))
        """;

    public const string NetlistE = """
        (export (version "E")
          (design
            (source "C:\\boards\\cam.kicad_sch"))
          (components
            (comp (ref "J1")
              (value "DF40C-4DP-0.4V")
              (footprint "conn:DF40C-4DP")
              (fields
                (field (name "Datasheet"))
                (field (name "Footprint") "conn:DF40C-4DP")
                (field (name "MPN") "DF40C-4DP-0.4V(51)"))
              (property (name "MPN") (value "DF40C-4DP-0.4V(51)"))
              (variants
                (variant (name "lite")
                  (property (name "dnp") (value "1")))))
            (comp (ref "C1")
              (value "100n")
              (footprint "cap:0402")
              (property (name "dnp"))))
          (nets
            (net (code "1") (name "GND") (class "Default")
              (node (ref "C1") (pin "1") (pintype "passive"))
              (node (ref "J1") (pin "1") (pinfunction "GND_1") (pintype "power_in")))
            (net (code "2") (name "+3V3") (class "Power,Default")
              (node (ref "C1") (pin "2") (pintype "passive"))
              (node (ref "J1") (pin "2") (pintype "passive")))
            (net (code "3") (name "/CAM/SDA") (class "Default")
              (node (ref "J1") (pin "3") (pintype "passive")))
            (net (code "4") (name "unconnected-(J1-Pad4)") (class "Default")
              (node (ref "J1") (pin "4") (pintype "passive+no_connect")))))

        """;

    public const string Xml = """
        <?xml version="1.0" encoding="utf-8"?>
        <export version="E">
          <design>
            <source>C:\boards\cam.kicad_sch</source>
            <textvar name="value">x</textvar>
          </design>
          <components>
            <comp ref="J1">
              <value>DF40C-4DP-0.4V</value>
              <footprint>conn:DF40C-4DP</footprint>
              <fields>
                <field name="Datasheet"/>
                <field name="Footprint">conn:DF40C-4DP</field>
                <field name="MPN">DF40C-4DP-0.4V(51)</field>
              </fields>
              <variants>
                <variant name="lite">
                  <property name="dnp" value="1"/>
                </variant>
              </variants>
            </comp>
            <comp ref="C1">
              <value>100n</value>
              <footprint>cap:0402</footprint>
              <property name="dnp"/>
            </comp>
          </components>
          <libparts>
            <libpart lib="conn" part="CONN_4"><fields><field name="Value">CONN_4</field></fields></libpart>
          </libparts>
          <nets>
            <net code="1" name="GND" class="Default">
              <node ref="C1" pin="1" pintype="passive"/>
              <node ref="J1" pin="1" pinfunction="GND_1" pintype="power_in"/>
            </net>
            <net code="2" name="+3V3" class="Power,Default">
              <node ref="C1" pin="2" pintype="passive"/>
              <node ref="J1" pin="2" pintype="passive"/>
            </net>
            <net code="3" name="/CAM/SDA" class="Default">
              <node ref="J1" pin="3" pintype="passive"/>
            </net>
            <net code="4" name="unconnected-(J1-Pad4)" class="Default">
              <node ref="J1" pin="4" pintype="passive+no_connect"/>
            </net>
          </nets>
        </export>

        """;

    // In units of a ten-thousandth of an inch, from an origin at (100 mm, 50 mm), and y upward.
    public const string Ipc = """
        P  CODE 00
        P  UNITS CUST 0
        P  arrayDim   N
        317GND              VIA        MD0118PA00X+012047Y+004921X0236Y0000R000S199423299
        327GND              J1    -1          A01X-000197Y-000394X0091Y0260R000S2
        327+3V3             J1    -2          A01X-000197Y+000394X0091Y0260R000S2
        327/CAM/SDA         J1    -3          A01X+000197Y-000394X0091Y0260R000S2
        327N/C              J1    -4          A01X+000197Y+000394X0091Y0260R000S2
        327GND              C1    -1          A02X+003937Y-000197X0197Y0197R090S1
        327+3V3             C1    -2          A02X+003937Y+000197X0197Y0197R090S1
        999

        """;

    public const string Protel = """
        [
        J1
        DF40C-4DP
        DF40C-4DP-0.4V


        ]
        [
        C1
        0402
        100n

        ]
        (
        GND
        C1-1
        J1-1
        )
        (
        +3V3
        C1-2
        J1-2
        )
        (
        /CAM/SDA
        J1-3
        )
        (
        NetJ1_4
        J1-4
        )

        """;

    /// <summary>A bill of materials of the same board, which has no nets.</summary>
    public const string Table = """
        Camera board; rev. B

        Item,Designator,Comment,Quantity,"Mfr. Part #"
        1,"J1,",DF40C-4DP-0.4V,1,DF40C-4DP-0.4V(51)
        2,"C1, C7-C9",100n,4,

        """;

    /// <summary>Gets the texts by the names of their formats.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>
        {
            [nameof(KiCad5)] = KiCad5,
            [nameof(KiCad9)] = KiCad9,
            [nameof(KiCad10)] = KiCad10,
            [nameof(NetlistD)] = NetlistD,
            [nameof(NetlistE)] = NetlistE,
            [nameof(Xml)] = Xml,
            [nameof(Ipc)] = Ipc,
            [nameof(Protel)] = Protel,
        };
}
