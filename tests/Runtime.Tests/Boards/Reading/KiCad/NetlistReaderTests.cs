using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.KiCad;

public class NetlistReaderTests
{
    [Fact]
    public void A_node_has_the_function_and_the_type_of_its_pin()
    {
        BoardPad pad = Drawing.ReadSound(BoardTexts.NetlistE).Find("J1", "1");
        Assert.Equal(("GND_1", "power_in", null, PadKind.Unknown), (pad.PinFunction, pad.PinType, pad.Position, pad.Kind));
    }

    [Fact]
    public void A_netlist_knows_no_places_on_the_board()
    {
        BoardComponent connector = Drawing.ReadSound(BoardTexts.NetlistE).Find("J1");
        Assert.Equal((null, null, null), (connector.Side, connector.Position, connector.Rotation));
    }

    [Fact]
    public void The_sheet_is_part_of_a_net()
    {
        BoardFile file = Drawing.ReadSound(
            """(export (nets (net (name "/A/RX") (node (ref "J1") (pin "1"))) (net (name "/B/RX") (node (ref "J2") (pin "1")))))"""
        );
        Assert.Equal(["/A/RX", "/B/RX"], file.Nets.Select(net => net.Name));
        Assert.Equal(["RX", "RX"], file.Nets.Select(net => net.LeafName));
        Assert.Equal(["J1.1", "J2.1"], file.Partition());
    }

    [Fact]
    public void Power_symbols_and_incomplete_nodes_are_no_contacts()
    {
        BoardFile file = Drawing.ReadSound(
            """
            (export (nets (net (name "GND")
              (node (ref "#PWR01") (pin "1")) (node (ref "J1")) (node (pin "1")) (node (ref "J1") (pin "2")))))
            """
        );
        Assert.Equal(["J1.2"], file.Partition());
    }

    [Fact]
    public void A_net_without_a_name_is_reported_once()
    {
        BoardFile file = Drawing.Read("""(export (nets (net (node (ref "J1") (pin "1")) (node (ref "J1") (pin "2")))))""");
        Assert.Equal(
            "cam.txt(1,15): error: this net has no name, so its contacts would look open; export the netlist again",
            Assert.Single(file.Findings).ToString()
        );
    }

    [Fact]
    public void A_damaged_netlist_is_reported() =>
        Assert.Equal(
            "cam.txt(1,1): error: closing parentheses are missing for the list that begins here; the file may be cut off",
            Assert.Single(Drawing.Read(BoardTexts.NetlistE[..^40]).Findings).ToString()
        );

    [Fact]
    public void A_field_has_the_text_after_its_name()
    {
        BoardFile file = Drawing.ReadSound(
            """(export (components (comp (ref "J1") (fields (field "x" (name "A") "1") (field (y)) (field (name "B") (z) "2") (field)))))"""
        );
        Assert.Equal([("A", "1")], file.Find("J1").Fields.Select(field => (field.Name, field.Value)));
    }
}
