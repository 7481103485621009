using System.Collections.Immutable;
using Keyway.Analyzers;
using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.CodeFixes.Tests.Support;

/// <summary>
/// Applies fixes to code with marked findings, one by one and all at once. The result must be the expected code, must compile, and must
/// have no findings except those marked in it.
/// </summary>
internal sealed class Fix : CSharpCodeFixTest<DesignAnalyzer, ReplaceValueFix, DefaultVerifier>
{
    private Fix(string code, string fixedCode)
    {
        this.UseNet100();
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalReferences.Add(typeof(Panasonic.F4).Assembly);
        TestCode = code;
        FixedCode = fixedCode;
    }

    private string? Title
    {
        init =>
            CodeActionVerifier = (action, verify) =>
            {
                if (value is not null && action.Title != value)
                {
                    verify.Fail($"The title is '{action.Title}', not '{value}'.");
                }
            };
    }

    /// <summary>Checks a whole file.</summary>
    /// <param name="code">The code with marked findings.</param>
    /// <param name="fixedCode">The code after the fixes.</param>
    /// <param name="index">The index of the applied fix among the offered ones.</param>
    /// <param name="title">The expected title in the menu, or null to accept any title.</param>
    /// <param name="rounds">The number of times that fixes are applied, if one Fix All does not suffice.</param>
    public static Task File(string code, string fixedCode, int index = 0, string? title = null, int? rounds = null) =>
        new Fix(code, fixedCode)
        {
            CodeActionIndex = index,
            NumberOfIncrementalIterations = rounds,
            NumberOfFixAllIterations = rounds,
            Title = title,
        }.RunAsync();

    /// <summary>Checks a whole file with a warning at markup 0 of a rule whose default severity is error.</summary>
    public static Task Warning(string id, string code, string fixedCode, string title)
    {
        var test = new Fix(code, fixedCode) { Title = title };
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
        );
        return test.RunAsync();
    }

    /// <summary>Checks statements of a method, in a file with the usual usings.</summary>
    public static Task Statements(string code, string fixedCode, int index = 0, string? title = null, int? rounds = null) =>
        File(Method(code), Method(fixedCode), index, title, rounds);

    /// <summary>Checks statements in a project whose <c>.editorconfig</c> contains a setting.</summary>
    public static Task Under(string setting, string code, string fixedCode)
    {
        var test = new Fix(Method(code), Method(fixedCode));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + setting));
        return test.RunAsync();
    }

    /// <summary>Checks statements in a project with its own catalog, of the manufacturer Acme.</summary>
    public static Task OfCatalog(string catalog, string code, string fixedCode)
    {
        var test = new Fix("using Acme;\n" + Method(code), "using Acme;\n" + Method(fixedCode));

        // Adds the generated files as sources, because a fix in a test does not see the output of generators.
        GeneratorRun generated = new GeneratorDriverHarness(new CatalogGenerator())
            .AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location))
            .AddAdditionalFile("/catalog/acme.yaml", catalog, ("build_metadata.AdditionalFiles.KeywayCatalog", "true"))
            .Run();
        foreach ((string name, string text) in generated.Sources)
        {
            test.TestState.Sources.Add((name, text));
            test.FixedState.Sources.Add((name, text));
        }

        return test.RunAsync();
    }

    /// <summary>Checks code for which no fix is offered.</summary>
    public static Task NotOffered(string code) => File(Method(code), Method(code));

    // Disables KEY1006, because statements that only show a fix ignore their result.
    protected override CompilationOptions CreateCompilationOptions() =>
        base.CreateCompilationOptions().WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)]);

    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken
    )
    {
        ProgramRecorder.Record(compilation, options);
        return base.CreateCompilationWithAnalyzers(compilation, analyzers, options, cancellationToken);
    }

    private static string Method(string statements) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using Keyway;
            using Panasonic;

            static class Boards
            {
                static void Build(bool wide)
                {
            {{statements}}
                }
            }
            """;
}
