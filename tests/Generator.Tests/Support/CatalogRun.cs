using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Tests.Support;

/// <summary>Runs the generator on catalogs. Every run is repeated, and the second run must get everything from the cache.</summary>
internal static class CatalogRun
{
    public static readonly (string Key, string Value) Marked = ("build_metadata.AdditionalFiles.KeywayCatalog", "true");

    public static GeneratorDriverHarness Harness(params (string Path, string Text)[] catalogs)
    {
        GeneratorDriverHarness harness = new GeneratorDriverHarness(
            new CatalogGenerator(),
            new CSharpParseOptions(LanguageVersion.CSharp10)
        ).AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location));
        foreach ((string path, string text) in catalogs)
        {
            harness.AddAdditionalFile(path, text, Marked);
        }

        return harness;
    }

    public static GeneratorRun Run(params (string Path, string Text)[] catalogs) => RunTwice(Harness(catalogs));

    public static GeneratorRun Run(string text) => Run(("catalog/test.yaml", text));

    public static GeneratorRun RunTwice(GeneratorDriverHarness harness)
    {
        GeneratorRun first = harness.Run();
        Assert.Null(first.Exception);
        first.AssertStepsHoldNoCompilation();
        GeneratorRun second = harness.SetSource("Edit.cs", "class Edit;").ReplaceOptionsProvider().Run();
        AssertNothingNew(second);
        return first;
    }

    public static void AssertNothingNew(GeneratorRun run)
    {
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(
            run.Steps.Where(step =>
                !step.Key.StartsWith("Compilation", StringComparison.Ordinal)
                && !step.Key.StartsWith("AnalyzerConfig", StringComparison.Ordinal)
            ),
            step => Assert.All(step.Value, reason => Assert.Contains(reason, Quiet))
        );
    }

    /// <summary>Asserts that the compilation with the generated code has no errors and no warnings.</summary>
    public static void AssertCompiles(GeneratorRun run) =>
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    private static IEnumerable<IncrementalStepRunReason> Quiet => [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];
}
