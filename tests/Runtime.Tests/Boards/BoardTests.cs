using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards;

public class BoardTests
{
    private static readonly Board Camera = Board.Parse("camera", "cam.kicad_pcb", BoardTexts.KiCad9);

    [Fact]
    public void A_board_has_its_connectors_with_their_contacts_and_nets()
    {
        PlacedConnector connector = Assert.Single(Camera.Connectors);
        Assert.Equal(("J1", "camera.J1"), (connector.Reference, connector.ToString()));
        Assert.Same(Camera, connector.Board);
        Assert.Equal(["1", "2", "3", "4"], connector.Contacts.Select(contact => contact.Number));
        Assert.Equal(["GND", "+3V3", "/CAM/SDA", "unconnected-(J1-Pad4)"], connector.Contacts.Select(contact => contact.Net?.Name));
        Assert.Equal(["GND", "+3V3", "/CAM/SDA", "unconnected-(J1-Pad4)"], Camera.Nets.Select(net => net.ToString()));
        Assert.Empty(Camera.Findings);
    }

    [Fact]
    public void A_connector_has_its_place_on_the_board()
    {
        PlacedConnector connector = Camera["J1"];
        Assert.Equal((BoardSide.Top, 0m), (connector.Side, connector.Rotation));
        BoardPosition position = Assert.NotNull(connector.Position);
        Assert.Equal((100.Millimeters(), 50.Millimeters()), (position.X, position.Y));
        Assert.Equal("(99.5 mm, 51.0 mm)", connector.Contacts[0].Position.ToString());
    }

    [Fact]
    public void A_netlist_gives_no_places()
    {
        PlacedConnector connector = Board.Parse("camera", "cam.net", BoardTexts.NetlistE)["J1"];
        Assert.Equal((null, null, null), (connector.Side, connector.Position, connector.Rotation));
        Assert.Null(connector.Contacts[0].Position);
    }

    [Fact]
    public void Pads_that_share_a_number_are_one_contact_and_pegs_are_none()
    {
        Board board = Board.Parse(
            "b",
            "b.kicad_pcb",
            """
            (kicad_pcb (footprint "a" (at 0 0) (property "Reference" "J1")
              (pad "S1" smd rect) (pad "10" smd rect (at 1 0)) (pad "2" smd rect)
              (pad "10" smd rect (at 2 0) (net "GND")) (pad "" np_thru_hole circle)))
            """
        );
        Assert.Equal(["2", "10", "S1"], board["J1"].Contacts.Select(contact => contact.ToString()));
        Assert.Equal("GND", board["J1"].Contacts[1].Net?.Name);
        Assert.Equal(1.Millimeters(), board["J1"].Contacts[1].Position?.X);
    }

    [Theory]
    [InlineData("J1", true)]
    [InlineData("P2", true)]
    [InlineData("X10", true)]
    [InlineData("CN3", true)]
    [InlineData("CON4", true)]
    [InlineData("J_5", true)]
    [InlineData("j1", true)]
    [InlineData("JP1", false)]
    [InlineData("PS1", false)]
    [InlineData("U1", false)]
    [InlineData("J", false)]
    [InlineData("", false)]
    public void The_reference_tells_a_connector(string reference, bool isConnector)
    {
        var board = Board.Parse("b", "b.kicad_pcb", $"(kicad_pcb (footprint \"a\" (property \"Reference\" \"{reference}\")))");
        Assert.Equal(isConnector ? 1 : 0, board.Connectors.Count);
    }

    [Fact]
    public void Connectors_are_in_the_order_of_their_references()
    {
        string[] references = ["P1", "J10", "J2", "J1A", "CN1"];
        string footprints = string.Concat(references.Select(reference => $"(footprint \"a\" (property \"Reference\" \"{reference}\"))"));
        Assert.Equal(
            ["CN1", "J2", "J10", "J1A", "P1"],
            Board.Parse("b", "b.kicad_pcb", $"(kicad_pcb {footprints})").Connectors.Select(connector => connector.Reference)
        );
    }

    [Fact]
    public void A_connector_that_is_missing_is_told_with_those_that_there_are()
    {
        Assert.Equal(
            "camera has no connector 'J2'; its connectors are J1",
            Assert.Throws<KeyNotFoundException>(() => Camera["J2"]).Message
        );
        Assert.Equal(
            "b has no connector 'J1'; it has no connectors",
            Assert.Throws<KeyNotFoundException>(() => Board.Parse("b", "b.kicad_pcb", "(kicad_pcb)")["J1"]).Message
        );
    }

    [Fact]
    public void A_text_that_cannot_be_read_gives_a_board_with_findings()
    {
        var board = Board.Parse("b", "b.kicad_pcb", "(kicad_pcb\n(footprint \"a\"");
        BoardFinding finding = Assert.Single(board.Findings);
        Assert.Equal(("b.kicad_pcb", 1, 1, FindingSeverity.Error), (finding.FileName, finding.Line, finding.Column, finding.Severity));
        Assert.Equal($"b.kicad_pcb(1,1): error: {finding.Message}", finding.ToString());
        Assert.Empty(board.Connectors);
    }

    [Fact]
    public void Files_are_loaded_and_the_layout_says_what_is_connected()
    {
        string folder = Directory.CreateTempSubdirectory("keyway-boards-").FullName;
        try
        {
            string netlist = Path.Combine(folder, "cam.net");
            string layout = Path.Combine(folder, "cam.kicad_pcb");
            File.WriteAllText(netlist, BoardTexts.NetlistE.Replace("\"J1\"", "\"J9\"", StringComparison.Ordinal));
            File.WriteAllText(layout, BoardTexts.KiCad9);
            var board = Board.Load("camera", netlist, layout);
            Assert.Equal("J1", Assert.Single(board.Connectors).Reference);
            Assert.Equal(["cam.net", "cam.kicad_pcb"], board.Files.Select(file => file.Name));
            Assert.Equal("J9", Assert.Single(Board.Load("camera", netlist).Connectors).Reference);
            Assert.Throws<FileNotFoundException>(() => Board.Load("camera", Path.Combine(folder, "missing.net")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_table_alone_gives_no_connectors()
    {
        var board = Board.Parse("camera", "cam.csv", BoardTexts.Table);
        Assert.Empty(board.Findings);
        Assert.Empty(board.Connectors);
        Assert.Empty(board.Nets);
    }

    [Fact]
    public void Null_and_no_files_are_refused()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Board.Parse(null!, "", "")).ParamName);
        Assert.Equal("fileName", Assert.Throws<ArgumentNullException>(() => Board.Parse("", null!, "")).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Board.Parse("", "", null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Board.Load(null!, "a")).ParamName);
        Assert.Equal("paths", Assert.Throws<ArgumentNullException>(() => Board.Load("", null!)).ParamName);
        Assert.Equal("paths", Assert.Throws<ArgumentException>(() => Board.Load("")).ParamName);
    }
}
