using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Pipeline;

/// <summary>Each test states which steps an edit may run again.</summary>
public class IncrementalityTests
{
    private static GeneratorDriverHarness ShippedHarness() =>
        CatalogRun.Harness([.. SampleCatalogs.Shipped.Select(file => ("catalog/" + file.Key, file.Value))]);

    [Fact]
    public void Edited_user_code_runs_nothing()
    {
        GeneratorDriverHarness harness = ShippedHarness().SetSource("User.cs", "class User;");
        harness.Run();
        GeneratorRun run = harness.SetSource("User.cs", "class User { int added; }").Run();
        CatalogRun.AssertNothingNew(run);
        Assert.All(run.Steps[TrackingNames.Files], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Steps[TrackingNames.References], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Edited_catalog_reemits_that_series_alone()
    {
        GeneratorDriverHarness harness = ShippedHarness();
        harness.Run();
        string edited = SampleCatalogs
            .Shipped["panasonic-p4.yaml"]
            .Replace("contactResistance: 70", "contactResistance: 71", StringComparison.Ordinal);
        GeneratorRun run = harness.ReplaceAdditionalFile("catalog/panasonic-p4.yaml", edited).Run();
        Assert.Equal(1, run.Steps[TrackingNames.Files].Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.Steps[TrackingNames.Series].Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains("contactResistance=71 m", run.Sources["Panasonic.P4.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Number_of_another_catalog_is_reported_and_reemits_the_edited_series_alone()
    {
        const string Pairs = "manufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      ";
        GeneratorDriverHarness harness = CatalogRun.Harness(
            ("catalog/a.yaml", $"series: A\n{Pairs}10: [A10, H10]\n"),
            ("catalog/b.yaml", $"series: B\n{Pairs}20: [B20, K20]\n")
        );
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile("catalog/b.yaml", $"series: B\n{Pairs}20: [B20, H10]\n").Run();
        Assert.Equal("KEY0008", Assert.Single(run.Diagnostics).Id);
        Assert.Single(run.Steps[TrackingNames.Files], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.Steps[TrackingNames.Series], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Added_comment_modifies_no_output()
    {
        GeneratorDriverHarness harness = CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small));
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile("catalog/t.yaml", "# A remark.\n" + SampleCatalogs.Small).Run();
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.OutputReasons);
    }

    [Fact]
    public void Added_mistake_reports_and_modifies_no_source()
    {
        GeneratorDriverHarness harness = CatalogRun.Harness(("catalog/t.yaml", SampleCatalogs.Small));
        harness.Run();
        GeneratorRun run = harness.ReplaceAdditionalFile("catalog/t.yaml", SampleCatalogs.Small + "\nmistake: 1").Run();
        Assert.Single(run.Diagnostics);
        Assert.All(run.Steps[TrackingNames.Series], reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void Additional_files_that_are_not_marked_are_not_read()
    {
        GeneratorDriverHarness harness = CatalogRun
            .Harness()
            .AddAdditionalFile("catalog/other.yaml", "series: X")
            .AddAdditionalFile("catalog/keyway.schema.json", "{}", CatalogRun.Marked)
            .AddAdditionalFile("catalog/notes.txt", "series: X");
        GeneratorRun run = CatalogRun.RunTwice(harness);
        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Removed_catalog_takes_its_source_along()
    {
        GeneratorDriverHarness harness = ShippedHarness();
        harness.Run();
        GeneratorRun run = harness.RemoveAdditionalFile("catalog/panasonic-f4.yaml").Run();
        Assert.DoesNotContain("Panasonic.F4.g.cs", run.Sources.Keys);
        Assert.Contains("Panasonic.P4.g.cs", run.Sources.Keys);
    }
}
