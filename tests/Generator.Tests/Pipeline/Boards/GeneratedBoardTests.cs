using System.Reflection;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Tests.Pipeline.Boards;

/// <summary>The classes that board files become, and what a program sees of them.</summary>
public class GeneratedBoardTests
{
    // In no catalog: another test may have loaded some, and then the board would have too few contacts.
    private static readonly string Main = LayoutText.Write("GND +5V SDA - GND +5V", partNumber: "BM20B-06DS");

    [Fact]
    public void A_board_is_a_class_with_its_connectors()
    {
        GeneratorRun run = BoardRun.Run(("boards/main-board/layout.kicad_pcb", Main));
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string code = run.Sources["Acme.Scanner.Boards.MainBoard.Board.g.cs"];
        Assert.Contains("internal sealed class MainBoard : global::Keyway.Board\n", code, StringComparison.Ordinal);
        Assert.Contains(
            "    /// <summary>J1: BM20B-06DS, 6 contacts, on the top.</summary>\n    public global::Keyway.PlacedConnector J1 =>",
            code,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("segment", code, StringComparison.Ordinal);
        Assert.DoesNotContain(BoardRun.ProjectFolder, code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_has_the_board_as_its_files_draw_it()
    {
        Board main = Create(BoardRun.Run(("boards/Main/main.kicad_pcb", Main)), "Main");
        Board left = Create(BoardRun.Run(("boards/Main/main.kicad_pcb", Main)), "Main", "left board");
        Assert.Equal(("Main", "left board"), (main.Name, left.Name));
        var connector = (PlacedConnector)main.GetType().GetProperty("J1")!.GetValue(main)!;
        Assert.Same(main["J1"], connector);
        Assert.Equal(["1: GND", "2: +5V", "3: SDA", "4: ", "5: GND", "6: +5V"], connector.Contacts.Select(Describe));
        Assert.Equal(BoardSide.Top, connector.Side);
        Assert.Empty(main.Findings);

        static string Describe(PlacedContact contact) => $"{contact.Number}: {contact.Net}";
    }

    [Fact]
    public void Two_generated_boards_mate_as_those_that_a_program_loads()
    {
        GeneratorRun run = BoardRun.Run(
            ("boards/main.kicad_pcb", Main),
            ("boards/camera.kicad_pcb", LayoutText.Write("GND +5V SDA GND GND -", isMirrored: true))
        );
        IReadOnlyList<Finding> generated = Interconnect.Between(Create(run, "Main")["J1"], Create(run, "Camera")["J1"]).Check();
        IReadOnlyList<Finding> loaded = Interconnect
            .Between(
                Board.Parse("Main", "main.kicad_pcb", Main)["J1"],
                Board.Parse("Camera", "camera.kicad_pcb", LayoutText.Write("GND +5V SDA GND GND -", isMirrored: true))["J1"]
            )
            .Check();
        Assert.Contains(generated, finding => finding.Id == "KEY7003");
        Assert.Equal(loaded.Select(finding => finding.ToString()), generated.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Files_of_one_folder_or_one_name_are_one_board()
    {
        GeneratorRun run = BoardRun.Run(
            ("boards/Main/main.kicad_pcb", LayoutText.Write("GND +5V")),
            ("boards/Main/fab/bom.csv", "Designator,MPN\nJ1,AXK7L24223G\n"),
            ("boards/camera.kicad_pcb", LayoutText.Write("GND +5V")),
            ("boards/camera.csv", "Designator,MPN\nJ1,AXK8L24124BG\n")
        );
        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            ["Acme.Scanner.Boards.Camera.Board.g.cs", "Acme.Scanner.Boards.Main.Board.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Contains("J1: AXK7L24223G, 2 contacts", run.Sources["Acme.Scanner.Boards.Main.Board.g.cs"], StringComparison.Ordinal);
        Assert.Contains("J1: AXK8L24124BG, 2 contacts", run.Sources["Acme.Scanner.Boards.Camera.Board.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_names_the_board_of_a_file_that_is_elsewhere()
    {
        GeneratorRun run = CatalogRun.RunTwice(
            BoardRun
                .Harness()
                .AddAdditionalFile("/hw/rev2.kicad_pcb", Main, ("build_metadata.AdditionalFiles.KeywayBoard", "MainBoard"))
                .SetGlobalOption("build_property.KeywayBoardsNamespace", "Acme.Hardware")
                .SetGlobalOption("build_property.KeywayBoardVisibility", "public")
        );
        Assert.Contains("public sealed class MainBoard", run.Sources["Acme.Hardware.MainBoard.Board.g.cs"], StringComparison.Ordinal);
        CatalogRun.AssertCompiles(run);
    }

    [Fact]
    public void Settings_name_grounds_supplies_and_connectors()
    {
        string layout = LayoutText.Write("CHASSIS RAIL SDA -", reference: "BTB3");
        GeneratorRun run = CatalogRun.RunTwice(
            BoardRun
                .Harness()
                .AddAdditionalFile(
                    "/app/boards/a.kicad_pcb",
                    layout,
                    BoardRun.InFolder,
                    ("keyway_ground_nets", "CHASSIS"),
                    ("keyway_connector_references", "BTB, CONN")
                )
                .SetGlobalOption("keyway_supply_nets", "RAIL*")
        );
        string code = run.Sources["Acme.Scanner.Boards.A.Board.g.cs"];
        Assert.Contains("PlacedConnector BTB3 =>", code, StringComparison.Ordinal);
        Assert.Contains("\nnet\tg0+\tCHASSIS\nnet\ts+\tRAIL\nnet\tn+\tSDA\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_whose_part_a_referenced_catalog_knows_is_a_connector()
    {
        string layout = LayoutText.Write("GND +5V SDA -", partNumber: "AXK7L24223G", reference: "U7");
        GeneratorRun run = CatalogRun.RunTwice(
            BoardRun
                .Harness(("boards/a.kicad_pcb", layout), ("boards/b.kicad_pcb", LayoutText.Write("GND", partNumber: "X1", reference: "U7")))
                .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location))
        );
        CatalogRun.AssertCompiles(run);
        Assert.Contains("PlacedConnector U7 =>", run.Sources["Acme.Scanner.Boards.A.Board.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("PlacedConnector U7 =>", run.Sources["Acme.Scanner.Boards.B.Board.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_component_whose_part_another_catalog_knows_is_a_connector(bool isOwn)
    {
        GeneratorDriverHarness harness = BoardRun.Harness(
            ("boards/a.kicad_pcb", LayoutText.Write("GND +5V SDA -", partNumber: "TS20-1", reference: "XS1"))
        );
        GeneratorRun run = CatalogRun.RunTwice(
            isOwn
                ? harness.AddAdditionalFile("/app/catalog/t.yaml", SampleCatalogs.Small, CatalogRun.Marked)
                : harness.AddReference(
                    (
                        (CSharpCompilation)CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small)).Run().Compilation
                    ).ToMetadataReference()
                )
        );
        CatalogRun.AssertCompiles(run);
        Assert.Contains("PlacedConnector XS1 =>", run.Sources["Acme.Scanner.Boards.A.Board.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_in_a_file_stays_text()
    {
        string layout = LayoutText.Write("GND a{slash}*/</summary>\u202e +5V", partNumber: "*/ @ \u202e <b>&amp;");
        GeneratorRun run = BoardRun.Run(("boards/a \"; class.kicad_pcb", layout));
        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        Assert.DoesNotContain('\u202e', run.Sources.Values.Single());
    }

    [Theory]
    [InlineData("boards/é.kicad_pcb", "KEY0017", "the board 'é' has no letter or digit that the name of a class can have; rename it")]
    [InlineData(
        "boards/header.kicad_pcb",
        "KEY0017",
        "the class of the board 'header' would have the name of Keyway's own Header; rename it"
    )]
    public void A_board_that_cannot_be_a_class_is_reported_at_its_file(string path, string id, string message)
    {
        GeneratorRun run = BoardRun.Run((path, Main));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(null)));
        Assert.Equal("/app/" + path, finding.Location.GetLineSpan().Path);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Boards_whose_names_become_one_class_are_reported()
    {
        GeneratorRun run = BoardRun.Run(("boards/main-board.kicad_pcb", Main), ("boards/mainBoard/a.kicad_pcb", Main));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "the class of the board 'mainBoard' would have the name of the class of 'main-board'; choose another name",
            finding.GetMessage(null)
        );
        Assert.Single(finding.AdditionalLocations);
        Assert.Single(run.Sources);
    }

    [Fact]
    public void A_panel_is_an_error_at_the_connector_that_repeats()
    {
        string layout = Main.Replace(
            "(segment",
            Main[Main.IndexOf("(footprint", StringComparison.Ordinal)..Main.LastIndexOf("(footprint", StringComparison.Ordinal)]
                + "(segment",
            StringComparison.Ordinal
        );
        GeneratorRun run = BoardRun.Run(("boards/main.kicad_pcb", layout));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0016", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.Equal(
            "'J1' stands more than once on this board; if it is a panel, use the layout of a single board",
            finding.GetMessage(null)
        );
        Assert.Equal(Line(layout, "\"J1\""), finding.Location.GetLineSpan().StartLinePosition.Line);
        CatalogRun.AssertCompiles(run);

        static int Line(string text, string last) =>
            text[..text.LastIndexOf(last, StringComparison.Ordinal)].Count(character => character == '\n');
    }

    [Theory]
    [InlineData("boards/a.net", "?", "a.net is in no format that can be read; ")]
    [InlineData("boards/a.kicad_pcb", "", "a.kicad_pcb is empty; ")]
    public void A_file_that_no_reader_takes_is_an_error(string path, string text, string message)
    {
        GeneratorRun run = BoardRun.Run((path, text));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal("KEY0016", finding.Id);
        Assert.StartsWith(message, finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_table_alone_is_no_board()
    {
        Diagnostic finding = Assert.Single(BoardRun.Run(("boards/main-bom.csv", "Designator,MPN\nJ1,X\n")).Diagnostics);
        Assert.Equal(("KEY0018", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal(
            "'main-bom.csv' is no board, because a table has no nets; give it the name of its board's layout or netlist, "
                + "or put both into one folder",
            finding.GetMessage(null)
        );
    }

    [Theory]
    [InlineData(
        "boards/Main/a.brd",
        true,
        "its name does not end in .kicad_pcb, .net, .xml, .ipc, .d356, .356 or .csv; rename it, or move it to another folder"
    )]
    [InlineData(
        "boards/Other/a.kicad_sch",
        true,
        "a schematic does not contain its nets; add the layout (.kicad_pcb), or export a netlist (.net)"
    )]
    [InlineData("boards/Main/a.kicad_sch", false, "")]
    [InlineData("boards/Main/a.kicad_pro", false, "")]
    [InlineData("boards/Main/fp-lib-table", false, "")]
    public void Other_files_are_named_unless_they_accompany_a_layout(string path, bool isNamed, string reason)
    {
        GeneratorRun run = CatalogRun.RunTwice(
            BoardRun.Harness(("boards/Main/main.kicad_pcb", Main)).AddAdditionalFile("/app/" + path, "x", BoardRun.Unread)
        );
        Assert.Equal(
            isNamed ? [$"'{path[(path.LastIndexOf('/') + 1)..]}' is not read as a board file, because {reason}"] : [],
            run.Diagnostics.Select(finding => finding.GetMessage(null))
        );
        Assert.Single(run.Sources);
    }

    private static Board Create(GeneratorRun run, string name, params object[] arguments)
    {
        using var stream = new MemoryStream();
        Assert.True(run.Compilation.Emit(stream).Success);
        Type type = Assembly.Load(stream.ToArray()).GetType("Acme.Scanner.Boards." + name, throwOnError: true)!;
        return (Board)Activator.CreateInstance(type, arguments)!;
    }
}
