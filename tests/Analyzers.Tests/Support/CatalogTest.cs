using Keyway.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>User code in a project with a catalog of its own: the parts are generated in the same compilation.</summary>
internal sealed class CatalogTest : CSharpAnalyzerTest<DesignAnalyzer, DefaultVerifier>
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using Keyway;
        using Acme;

        """;

    private CatalogTest(string catalog, string code)
    {
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalFiles.Add(("/catalog/acme.yaml", catalog));
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.yaml]\nbuild_metadata.AdditionalFiles.KeywayCatalog = true"));
        TestCode = Usings + code;
    }

    public static Task Run(string catalog, string code, params DiagnosticResult[] expected)
    {
        var test = new CatalogTest(catalog, code);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public static Task RunStatements(string catalog, string statements, params DiagnosticResult[] expected) =>
        Run(catalog, $"static class Boards\n{{\n    static void Build()\n    {{\n{statements}\n    }}\n}}", expected);

    // Statements that only show a finding drop what they make, and catalogs that only show a structure give few ratings.
    protected override CompilationOptions CreateCompilationOptions() => base.CreateCompilationOptions()
        .WithSpecificDiagnosticOptions([new("KEY1005", ReportDiagnostic.Suppress), new("KEY1006", ReportDiagnostic.Suppress)]);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];
}
