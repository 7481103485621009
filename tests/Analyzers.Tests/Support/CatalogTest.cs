using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>A test of user code in a project with its own catalog, whose parts are generated in the same compilation.</summary>
internal sealed class CatalogTest : RecordedTest<DesignAnalyzer>
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Keyway;
        using Acme;

        """;

    private readonly bool seesMissingRatings;

    private CatalogTest(IReadOnlyList<string> catalogs, string code, bool seesMissingRatings = false)
    {
        this.seesMissingRatings = seesMissingRatings;
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        for (int i = 0; i < catalogs.Count; i++)
        {
            TestState.AdditionalFiles.Add((i == 0 ? "/catalog/acme.yaml" : $"/catalog/acme-{i}.yaml", catalogs[i]));
        }

        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.yaml]\nbuild_metadata.AdditionalFiles.KeywayCatalog = true"));
        TestCode = Usings + code;
    }

    public static Task Run(string catalog, string code, params DiagnosticResult[] expected)
    {
        var test = new CatalogTest([catalog], code);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public static Task RunStatements(string catalog, string statements, params DiagnosticResult[] expected) =>
        Run(catalog, InMethod(statements), expected);

    /// <summary>Checks statements in a project with several catalogs.</summary>
    public static Task RunStatements(IReadOnlyList<string> catalogs, string statements) =>
        new CatalogTest(catalogs, InMethod(statements)).RunAsync();

    /// <summary>Checks the code, including values for which the catalog has no rating (KEY1005).</summary>
    public static Task RunSeeingMissingRatings(string catalog, string statements, params DiagnosticResult[] expected)
    {
        var test = new CatalogTest([catalog], InMethod(statements), seesMissingRatings: true);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    // Disables KEY1006, because statements that only show a finding ignore their result, and KEY1005, because most test catalogs have few
    // ratings.
    protected override CompilationOptions CreateCompilationOptions() =>
        base.CreateCompilationOptions()
            .WithSpecificDiagnosticOptions([
                new("KEY1005", seesMissingRatings ? ReportDiagnostic.Default : ReportDiagnostic.Suppress),
                new("KEY1006", ReportDiagnostic.Suppress),
            ]);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];

    private static string InMethod(string statements) =>
        $"static class Boards\n{{\n    static void Build()\n    {{\n{statements}\n    }}\n}}";
}
