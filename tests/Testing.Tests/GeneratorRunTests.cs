using Microsoft.CodeAnalysis;

namespace Keyway.Testing.Tests;

public class GeneratorRunTests
{
    [Fact]
    public void The_first_run_generates_everything()
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
    public void An_edit_of_code_runs_nothing_again()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.SetSource("Program.cs", "class Edited { }").Run();

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.Steps[LineGenerator.GoodStep]);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons);
    }

    [Fact]
    public void An_edit_of_one_file_modifies_that_file_alone()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.ReplaceAdditionalFile("two.txt", "Third").Run();

        Assert.Equal("public class Third { }\n", run.Sources["two.g.cs"]);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Steps[LineGenerator.GoodStep]);
    }

    [Fact]
    public void Another_options_provider_that_says_the_same_changes_no_output()
    {
        GeneratorDriverHarness harness = TwoFiles();
        harness.Run();

        GeneratorRun run = harness.ReplaceOptionsProvider().Run();

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.OutputReasons);
    }

    [Fact]
    public void A_removed_file_is_generated_no_more() =>
        Assert.Equal(["two.g.cs"], TwoFiles().RemoveAdditionalFile("one.txt").Run().Sources.Keys);

    [Fact]
    public void Options_are_seen_by_the_generator() =>
        Assert.Empty(new GeneratorDriverHarness(new LineGenerator()).AddAdditionalFile("one.txt", "First").Run().Sources);

    [Fact]
    public void Diagnostics_and_exceptions_are_handed_on()
    {
        Assert.Equal(["TEST900"], OneFile("").Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Thrown as told.", OneFile("throw").Run().Exception?.Message);
    }

    [Fact]
    public void A_model_of_plain_values_holds_no_compilation() => OneFile("First").Run().AssertStepsHoldNoCompilation();

    [Fact]
    public void A_reported_location_is_not_held_by_a_step() => OneFile("").Run().AssertStepsHoldNoCompilation();

    [Fact]
    public void A_location_deep_in_a_model_is_found()
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
