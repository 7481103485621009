using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>A test of an analyzer on a project with board files, whose classes are generated in the same compilation.</summary>
internal class BoardProjectTest<TAnalyzer> : RecordedTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Keyway;
        using App.Boards;

        """;

    public BoardProjectTest(string code, params (string Path, string Text)[] boards)
    {
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalReferences.Add(typeof(Panasonic.F4).Assembly);
        foreach ((string path, string text) in boards)
        {
            TestState.AdditionalFiles.Add((path, text));
        }

        TestState.AnalyzerConfigFiles.Add(
            (
                "/.globalconfig",
                "is_global = true\nbuild_property.ProjectDir = /\nbuild_property.RootNamespace = App\n"
                    + "build_metadata.AdditionalFiles.KeywayBoardFolder = boards\n"
            )
        );
        TestCode = Usings + code;
    }

    // Disables KEY1006, because statements that only show a finding ignore their result.
    protected override CompilationOptions CreateCompilationOptions() =>
        base.CreateCompilationOptions().WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)]);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];
}
