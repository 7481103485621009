using Keyway.Boards.Facts;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Boards.Reading;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Facts;

public class BoardFactsTests
{
    public static TheoryData<string> Texts =>
        [BoardTexts.KiCad5, BoardTexts.KiCad9, BoardTexts.NetlistE, Layouts.Write("GND +5V SDA - GND +5V", fields: "MPN=X(51);Note=a b")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_written_says_the_same_of_connectors_as_the_file(string text)
    {
        BoardFile file = BoardFileReader.Read("a.txt", text);
        var whole = new Board("B", [file], []);
        var kept = new Board("B", ReadBack(file));

        PlacedConnector expected = whole["J1"],
            connector = Assert.Single(kept.Connectors);
        Assert.Equal(
            (expected.Reference, expected.Side, expected.Position, expected.Rotation),
            (connector.Reference, connector.Side, connector.Position, connector.Rotation)
        );
        Assert.Equal(Describe(whole, expected), Describe(kept, connector));
        Assert.Equal(
            expected.Component.Fields.Where(field => field.Name != "Note").Select(field => (field.Name, field.Value, field.Place.Line)),
            connector.Component.Fields.Select(field => (field.Name, field.Value, field.Place.Line))
        );
        Assert.Equal("boards/b/a.txt", kept.Source.Name);
    }

    [Fact]
    public void Where_files_disagree_is_kept_although_the_nets_are_not()
    {
        string layout = Layouts.Write("GND +5V SDA SCL");
        const string Netlist = """
            (export (version "E") (components (comp (ref "J1")) (comp (ref "U1")) (comp (ref "R9"))) (nets
            (net (name "GND") (node (ref "J1") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "SDA") (node (ref "J1") (pin "2")) (node (ref "J1") (pin "3"))
              (node (ref "U1") (pin "3")) (node (ref "R9") (pin "1")))
            (net (name "SCL") (node (ref "J1") (pin "5")) (node (ref "U1") (pin "4")))))
            """;
        BoardFile[] files = [BoardFileReader.Read("a.kicad_pcb", layout), BoardFileReader.Read("a.net", Netlist)];
        var whole = new Board("B", files, []);
        string facts = BoardFactsWriter.Write(
            [(files[0], "a.kicad_pcb"), (files[1], "a.net")],
            new NetRoles(files[0]),
            new Dictionary<string, string> { ["J1"] = "J1" }
        );
        var kept = new Board("B", BoardFactsReader.Read(facts)!);
        string[] expected = [.. whole.Findings.Select(finding => finding.ToString())];
        Assert.Contains(
            "warning KEY7015: pad J1.2 is on +5V in a.kicad_pcb, but on SDA in a.net",
            string.Join('\n', expected),
            StringComparison.Ordinal
        );
        Assert.Contains("a.net has R9, but a.kicad_pcb does not", string.Join('\n', expected), StringComparison.Ordinal);
        Assert.Contains(
            "a.net connects pad J1.5 to SCL, but a.kicad_pcb has no such pad",
            string.Join('\n', expected),
            StringComparison.Ordinal
        );
        Assert.Equal(expected, kept.Findings.Select(finding => finding.ToString()));
        Assert.Null(BoardFactsReader.Read(facts.Replace("comparison\t1", "comparison\t7", StringComparison.Ordinal)));
        Assert.Null(BoardFactsReader.Read(facts.Replace("comparison\t1", "file\tTable\t1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nets_that_no_connector_has_are_kept_if_they_have_a_name()
    {
        BoardFile file = BoardFileReader.Read(
            "a.kicad_pcb",
            Layouts.Write(
                "GND -",
                more: "(footprint \"x\" (at 9 9) (pad 1 smd rect (net \"VMOT\")) (pad 2 smd rect (net \"Net-(U2-Pad2)\")))"
            )
        );
        Assert.Equal(["GND", "VMOT"], new Board("B", ReadBack(file)).Nets.Select(net => net.Name));
    }

    [Fact]
    public void A_setting_decides_what_is_ground_and_what_a_supply()
    {
        BoardFile file = BoardFileReader.Read("a.kicad_pcb", Layouts.Write("CHASSIS POWER_1 SDA +5V"));
        var roles = new NetRoles(file, NetNamePatterns.Parse("chas*"), NetNamePatterns.Parse("x, POWER_*,+5V"));
        Assert.Equal(
            [NetRole.Ground, NetRole.Supply, NetRole.Signal, NetRole.Supply],
            file.Components[0].Pads.Select(pad => roles.GetRole(pad.Net, file.Components[0]))
        );
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("GND", "gnd", true)]
    [InlineData("GND", "AGND", false)]
    [InlineData("*GND*", "AGND_1", true)]
    [InlineData("V*_*5", "VDD_1_5", true)]
    [InlineData("V*5", "VDD_1", false)]
    [InlineData("a,, b ", "B", true)]
    [InlineData("", "", false)]
    public void An_asterisk_stands_for_any_characters(string patterns, string name, bool isMatched) =>
        Assert.Equal(isMatched, NetNamePatterns.Parse(patterns).Contain(new BoardNet("/sheet/" + name, name, 0)));

    [Theory]
    [InlineData("")]
    [InlineData("board 2\n")]
    [InlineData("board 1\n")]
    [InlineData("board 1\nfile\tKiCadPcb")]
    [InlineData("board 1\nfile\t12\tb")]
    [InlineData("board 1\nnet\t?\tGND")]
    [InlineData("board 1\nfile\tKiCadPcb\tb\nnet\tx\tGND")]
    [InlineData("board 1\nfile\tKiCadPcb\tb\npad\t1\t\t0,0,0\t\t\t-?")]
    [InlineData("board 1\nfile\tKiCadPcb\tb\ncomponent\tJ1\tJ1\t-\t\t\t\t1\t0,0,1\npad\t1\t7\t0,0,0\t\t\t-?")]
    [InlineData("board 1\nfile\tKiCadPcb\tb\ncomponent\tJ1\tJ1\t-\t\t\t\t1\t99999999999,0,1")]
    [InlineData("board 1\nfile\tKiCadPcb\t\\00")]
    [InlineData("board 1\nwhat\tKiCadPcb")]
    public void Damaged_facts_are_none(string text) => Assert.Null(BoardFactsReader.Read(text));

    [Fact]
    public void Text_of_a_file_fits_in_a_line()
    {
        string text = "a\tb\nc\\d\u202e\"µΩ\ud83d\ude00";
        Assert.Equal("a\\0009b\\000Ac\\005Cd\\202E\"µΩ\\D83D\\DE00", FactText.Escape(text));
        Assert.Equal(text, FactText.Unescape(FactText.Escape(text)));
    }

    [Theory]
    [InlineData("/home/me/app/boards/Main/a.kicad_pcb", "/home/me/app/", "boards/Main/a.kicad_pcb", "Main")]
    [InlineData("C:\\app\\boards\\main.v2.net", "C:\\app\\", "boards/main.v2.net", "main.v2")]
    [InlineData("/home/me/hw/main.net", "/home/me/app/", "../hw/main.net", "main")]
    [InlineData("/hw/main.net", "/home/me/app/", "main.net", "main")]
    [InlineData("boards/Main/deep/a.csv", null, "boards/Main/deep/a.csv", "Main")]
    [InlineData("/home/boards/app/boards/a.csv", null, "boards/a.csv", "a")]
    [InlineData("/home/me/a.csv", null, "a.csv", "a")]
    public void A_path_is_shown_as_seen_from_the_project(string path, string? project, string shown, string board)
    {
        Assert.Equal(shown, BoardPaths.GetShownPath(path, project));
        Assert.Equal(board, BoardPaths.FindBoard(shown));
    }

    private static BoardFacts ReadBack(BoardFile file)
    {
        Dictionary<string, string> properties = file
            .Components.Where(component => ConnectorReferences.IsConnector(component.Reference))
            .ToDictionary(component => component.Reference, component => component.Reference + "_");
        string text = BoardFactsWriter.Write([(file, "boards/b/a.txt")], new NetRoles(file), properties);
        BoardFacts facts = BoardFactsReader.Read(text) ?? throw new InvalidOperationException();
        Assert.All(properties, property => Assert.Equal(property.Key, facts.FindReference(property.Value)));
        Assert.Null(facts.FindReference("J2_"));
        return facts;
    }

    private static IEnumerable<string> Describe(Board board, PlacedConnector connector) =>
        connector.Contacts.Select(contact =>
            $"{contact.Number} {contact.Net?.Name} {contact.Net?.LeafName} {board.Roles.GetRole(contact.Net, connector.Component)} "
            + $"{contact.Net is { } net && board.Roles.ReachesGround(net)} {contact.Position} {contact.Pads.Count} "
            + $"{contact.Pads[0].Kind} {contact.Pads[0].Side} {contact.Pads[0].Place with { Start = 0 }}"
        );
}
