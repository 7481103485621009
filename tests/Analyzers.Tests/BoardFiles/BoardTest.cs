using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>A test of user code in a project with board files, whose classes are generated in the same compilation.</summary>
internal sealed class BoardTest : RecordedTest<Keyway.Analyzers.DesignAnalyzer>
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Keyway;
        using App.Boards;

        """;

    public BoardTest(string code, params (string Path, string Text)[] boards)
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

    /// <summary>Checks members of a class in a project with the boards Main and Camera, whose connectors J1 mate.</summary>
    /// <param name="main">The nets of the contacts of the main board; a hyphen leaves a contact open.</param>
    /// <param name="camera">The nets of the camera.</param>
    /// <param name="members">The members.</param>
    /// <param name="expected">The findings.</param>
    public static Task Members(string main, string camera, string members, params DiagnosticResult[] expected)
    {
        var test = new BoardTest(
            $"static partial class Design\n{{\n{members}\n}}",
            ("/boards/Main/main.kicad_pcb", LayoutText.Write(main)),
            ("/boards/camera.kicad_pcb", LayoutText.Write(camera, isMirrored: true))
        );
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    // Disables KEY1006, because statements that only show a finding ignore their result.
    protected override CompilationOptions CreateCompilationOptions() =>
        base.CreateCompilationOptions().WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)]);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];
}
