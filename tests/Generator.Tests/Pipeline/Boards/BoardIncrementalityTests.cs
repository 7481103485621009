using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Pipeline.Boards;

/// <summary>Each test states which steps an edit may run again.</summary>
public class BoardIncrementalityTests
{
    private static readonly string Layout = LayoutText.Write("GND +5V SDA - GND +5V");

    private static GeneratorDriverHarness Harness() =>
        BoardRun.Harness(
            ("boards/A/a.kicad_pcb", Layout),
            ("boards/B/b.kicad_pcb", Layout),
            ("boards/B/bom.csv", "Designator,MPN\nJ1,X\n"),
            ("boards/C/c.kicad_pcb", Layout)
        );

    [Fact]
    public void Edited_user_code_reads_nothing()
    {
        GeneratorDriverHarness harness = Harness().SetSource("User.cs", "class User;");
        harness.Run();
        GeneratorRun run = harness.SetSource("User.cs", "class User { int added; }").Run();
        CatalogRun.AssertNothingNew(run);
        Assert.All(run.Steps[TrackingNames.Boards], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("boards/A/a.kicad_pcb")]
    [InlineData("boards/B/b.kicad_pcb")]
    [InlineData("boards/C/c.kicad_pcb")]
    public void Edited_layout_reads_and_writes_that_board_alone(string path)
    {
        GeneratorDriverHarness harness = Harness();
        harness.Run();
        GeneratorRun run = harness
            .ReplaceAdditionalFile(BoardRun.ProjectFolder + path, Layout.Replace("SDA", "SCL", StringComparison.Ordinal))
            .Run();
        Assert.Equal(1, run.Steps[TrackingNames.Boards].Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(2, run.Steps[TrackingNames.Boards].Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Theory]
    [InlineData("0.4 A", "0.3 A", false)]
    [InlineData("100: [TS00-1, TH00]", "80: [TS80-1, TH80]", true)]
    public void An_edited_catalog_reads_boards_if_its_part_numbers_change(string old, string edited, bool isRead)
    {
        const string Path = "/app/catalog/t.yaml";
        Assert.Contains(old, SampleCatalogs.Small, StringComparison.Ordinal);
        GeneratorDriverHarness harness = Harness().AddAdditionalFile(Path, SampleCatalogs.Small, CatalogRun.Marked);
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile(Path, SampleCatalogs.Small.Replace(old, edited, StringComparison.Ordinal)).Run();
        Assert.All(
            run.Steps[TrackingNames.Boards],
            reason => Assert.Equal(isRead ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason)
        );
    }

    [Fact]
    public void Moved_tracks_write_nothing()
    {
        GeneratorDriverHarness harness = Harness();
        harness.Run();
        GeneratorRun run = harness
            .ReplaceAdditionalFile("/app/boards/A/a.kicad_pcb", Layout.Replace("(end 3 4)", "(end 5 6)", StringComparison.Ordinal))
            .Run();
        Assert.Equal(1, run.Steps[TrackingNames.Boards].Count(reason => reason == IncrementalStepRunReason.Unchanged));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Edited_table_writes_its_board_alone()
    {
        GeneratorDriverHarness harness = Harness();
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile("/app/boards/B/bom.csv", "Designator,MPN\nJ1,Y\n").Run();
        Assert.Equal(1, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("J1: Y, 6 contacts", run.Sources["Acme.Scanner.Boards.B.Board.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Added_mistake_reports_and_writes_nothing_of_other_boards()
    {
        GeneratorDriverHarness harness = Harness();
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile("/app/boards/C/c.kicad_pcb", Layout.TrimEnd()[..^1]).Run();
        Assert.Equal("KEY0016", Assert.Single(run.Diagnostics).Id);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.OutputReasons);
    }

    [Fact]
    public void Removed_board_takes_its_source_along()
    {
        GeneratorDriverHarness harness = Harness();
        harness.Run();
        GeneratorRun run = harness.RemoveAdditionalFile("/app/boards/A/a.kicad_pcb").Run();
        Assert.DoesNotContain("Acme.Scanner.Boards.A.Board.g.cs", run.Sources.Keys);
        Assert.Equal(2, run.Sources.Count);
    }
}
