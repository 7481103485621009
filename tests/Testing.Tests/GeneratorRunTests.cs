using Microsoft.CodeAnalysis;

namespace Keyway.Testing.Tests;

public class GeneratorRunTests
{
    [Fact]
    public void The_First_Run_Generates_Everything()
    {
        GeneratorRun run = TwoFiles().Run();

        Assert.Equal("public class First { }\n", run.Sources["one.g.cs"]);
        Assert.Equal("public class Second { }\n", run.Sources["two.g.cs"]);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("First"));
        Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.New], run.Steps[LineGenerator.GoodStep]);
        Assert.Empty(run.Diagnostics);
        Assert.Null(run.Exception);
    }

    [Fact]
    public void An_Edit_Of_Code_Runs_Nothing_Again()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.SetSource("Program.cs", "class Edited { }").Run();

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.Steps[LineGenerator.GoodStep]);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons);
    }

    [Fact]
    public void An_Edit_Of_One_File_Modifies_That_File_Alone()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.ReplaceAdditionalFile("two.txt", "Third").Run();

        Assert.Equal("public class Third { }\n", run.Sources["two.g.cs"]);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Steps[LineGenerator.GoodStep]);
    }

    [Fact]
    public void Another_Options_Provider_That_Says_The_Same_Changes_No_Output()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.ReplaceOptionsProvider().Run();

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons);
    }

    [Fact]
    public void A_Removed_File_Is_Generated_No_More() =>
        Assert.Equal(["two.g.cs"], TwoFiles().RemoveAdditionalFile("one.txt").Run().Sources.Keys);

    [Fact]
    public void Options_Are_Seen_By_The_Generator() =>
        Assert.Empty(new GeneratorDriverHarness(new LineGenerator()).AddAdditionalFile("one.txt", "First").Run().Sources);

    [Fact]
    public void Diagnostics_And_Exceptions_Are_Handed_On()
    {
        Assert.Equal(["TEST900"], OneFile("").Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Thrown as told.", OneFile("throw").Run().Exception?.Message);
    }

    [Fact]
    public void A_Model_Of_Plain_Values_Holds_No_Compilation() => OneFile("First").Run().AssertStepsHoldNoCompilation();

    [Fact]
    public void A_Reported_Location_Is_Not_Held_By_A_Step() => OneFile("").Run().AssertStepsHoldNoCompilation();

    [Fact]
    public void A_Location_Deep_In_A_Model_Is_Found()
    {
        GeneratorRun run = OneFile("First").SetSource("Program.cs", "enum Kind { }").Run();

        string message = Assert.Throws<InvalidOperationException>(run.AssertStepsHoldNoCompilation).Message;
        Assert.Equal("Steps hold on to a compilation, so nothing is ever cached:\n  Bad.Origins[0] (SourceLocation)", message);
    }

    private static GeneratorDriverHarness TwoFiles() =>
        OneFile("First").AddAdditionalFile("two.txt", "Second", ("names", "true")).SetSource("Program.cs", "class Program { }");

    private static GeneratorDriverHarness OneFile(string text) =>
        new GeneratorDriverHarness(new LineGenerator()).AddAdditionalFile("one.txt", text, ("names", "true"));
}
