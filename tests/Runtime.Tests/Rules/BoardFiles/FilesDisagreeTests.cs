using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class FilesDisagreeTests
{
    private const string Netlist = """
        (export (version "E") (components (comp (ref "J1")) (comp (ref "U1")))
          (nets
            (net (name "GND") (node (ref "J1") (pin "1")) (node (ref "U1") (pin "1")))
            (net (name "/CPU/SDA") (node (ref "J1") (pin "2")) (node (ref "U1") (pin "2")))
            (net (name "unconnected-(J1-Pad3)") (node (ref "J1") (pin "3")))))
        """;

    [Fact]
    public void A_pad_on_another_net_is_a_finding()
    {
        IReadOnlyList<Finding> findings = Find(Layouts.Write("GND SCL -"), Netlist);
        Assert.Equal(["pad J1.2", "pad U1.2"], findings.Select(found => found.Message.Substring(0, 8)));
        Finding finding = findings[0];
        Assert.Equal(
            "warning KEY7015: pad J1.2 is on SCL in Main.kicad_pcb, but on /CPU/SDA in Main.net; " + "export both from one state of Main",
            finding.ToString()
        );
        Assert.Equal(2, finding.Related.Count);
        Assert.Equal("Main.net(4,51)", finding.Origin?.ToString());
    }

    [Theory]
    [InlineData("GND SDA GND", "pad J1.3 is on GND in Main.kicad_pcb, but open in Main.net; export both from one state of Main")]
    [InlineData("GND - -", "pad J1.2 is open in Main.kicad_pcb, but on /CPU/SDA in Main.net; export both from one state of Main")]
    [InlineData("GND", "Main.net connects pad J1.2 to /CPU/SDA, but Main.kicad_pcb has no such pad; export both from one state of Main")]
    public void A_pad_that_only_one_file_connects_is_a_finding(string nets, string message) =>
        Assert.Contains(message, Find(Layouts.Write(nets), Netlist).Select(finding => finding.Message));

    [Fact]
    public void A_component_that_only_one_file_has_is_a_finding() =>
        Assert.Equal(
            ["Main.kicad_pcb has R1, but Main.net does not; export both from one state of Main"],
            Find(Layouts.Write("GND SDA -", more: Footprint("R1", "GND", "SDA")), Netlist).Select(finding => finding.Message)
        );

    [Fact]
    public void Many_places_are_summed_up()
    {
        string netlist = "(export (version \"E\") (components (comp (ref \"J1\")) (comp (ref \"U1\"))) (nets";
        for (int i = 1; i <= 10; i++)
        {
            netlist += FormattableString.Invariant(
                $" (net (name \"B{i}\") (node (ref \"J1\") (pin \"{i}\")) (node (ref \"U1\") (pin \"{i}\")))"
            );
        }

        Assert.Equal(
            "Main.kicad_pcb and Main.net disagree at 20 places (J1.1, J1.2, J1.3, J1.4 and 16 more); the first: "
                + "pad J1.1 is on A1 in Main.kicad_pcb, but on B1 in Main.net; export both from one state",
            Assert.Single(Find(Layouts.Write("A1 A2 A3 A4 A5 A6 A7 A8 A9 A10"), netlist + "))")).Message
        );
    }

    [Theory]
    [InlineData("GND SDA -")]
    [InlineData("GND /CPU/SDA -")]
    public void The_same_nets_are_let_through(string nets)
    {
        Assert.Empty(Find(Layouts.Write(nets), Netlist));
        // What has no schematic: a hole with ground around it, and a fiducial.
        Assert.Empty(Find(Layouts.Write(nets, more: Footprint("H1", "GND", "GND") + Footprint("FID1", "-", "-")), Netlist));
        Assert.Empty(Find(Layouts.Write(nets, more: Footprint("J2", "-", "-")), Netlist));
    }

    [Fact]
    public void Names_that_editors_made_may_differ() =>
        Assert.Empty(Find(Layouts.Write("GND Net-(U1-SDA) -"), Netlist.Replace("/CPU/SDA", "Net-(J1-Pad2)", StringComparison.Ordinal)));

    [Fact]
    public void Different_part_numbers_of_which_no_catalog_knows_both_are_a_finding() =>
        Assert.Equal(
            "Main.J1 is 'AXK7L24223G' by 'MPN' of Main.kicad_pcb, but 'BM20B-0.8' by 'Manufacturer_Part_Number' of Main.kicad_pcb; "
                + "correct the one that is wrong",
            Assert.Single(Find(Layouts.Write("-", fields: "MPN=AXK7L24223G;Manufacturer_Part_Number=BM20B-0.8"))).Message
        );

    [Fact]
    public void Values_of_one_kind_that_differ_between_files_are_a_finding() =>
        Assert.Equal(
            "Main.J1 is 'AXT334124' by 'Value' of Main.kicad_pcb, but 'AXT434124' by 'Value' of Main.csv; correct the one that is wrong",
            Assert.Single(Find(Layouts.Write("-", fields: "Value=AXT334124"), "Designator,Value\nJ1,AXT434124\n")).Message
        );

    [Theory]
    [InlineData("MPN=AXK7L24223G;Manufacturer_Part_Number=AXK7L24223G")]
    [InlineData("MPN=BM20B-0.8;Manufacturer_Part_Number=BM20B-0.8(51)")]
    [InlineData("MPN=AXK7L24223G;Value=Conn_02x12")]
    [InlineData("MPN=AXK7L24223G;Manufacturer=Panasonic;PN=100-2345")]
    [InlineData("MPN=AXK7L24223G;Manufacturer_Part_Number=AXK8L24124BG")]
    [InlineData("Value=AXT334124")]
    public void Fields_that_agree_or_say_something_else_are_let_through(string fields) =>
        Assert.Empty(Find(Layouts.Write("-", fields: fields), "Designator,Value\nJ1,Conn_02x12\n"));

    private static string Footprint(string reference, string first, string second) =>
        $"(footprint \"f\" (layer \"F.Cu\") (property \"Reference\" \"{reference}\")"
        + $"{Layouts.Pad(1, first, 50, 0)}{Layouts.Pad(2, second, 60, 0)})";

    private static IReadOnlyList<Finding> Find(params string[] texts)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string[] paths = [.. texts.Select(text => Path.Combine(folder, "Main" + GetExtension(text)))];
        for (int i = 0; i < texts.Length; i++)
        {
            File.WriteAllText(paths[i], texts[i]);
        }

        var board = Board.Load("Main", paths);
        Directory.Delete(folder, recursive: true);
        return Judge.By<FilesDisagree>(new BoardModel(board, TestSeries.All));
    }

    private static string GetExtension(string text) =>
        text.StartsWith("(export", StringComparison.Ordinal) ? ".net"
        : text.StartsWith('(') ? ".kicad_pcb"
        : ".csv";
}
