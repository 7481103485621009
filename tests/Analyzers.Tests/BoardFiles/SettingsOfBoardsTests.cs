using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>Settings for board files do not apply in sections for source files.</summary>
public class SettingsOfBoardsTests
{
    [Theory]
    [InlineData("keyway_ground_nets")]
    [InlineData("keyway_supply_nets")]
    [InlineData("keyway_connector_references")]
    public Task A_setting_in_a_section_for_source_files_is_reported(string name) =>
        Run(
            $"[*.cs]\n{name} = BTB",
            new DiagnosticResult("KEY0100", DiagnosticSeverity.Warning).WithMessage(
                $"'{name}' applies to no board file, because its section is for source files; write it under [*] or [*.kicad_pcb]"
            )
        );

    [Theory]
    [InlineData("[*]\nkeyway_ground_nets = CHASSIS")]
    [InlineData("[*.kicad_pcb]\nkeyway_ground_nets = CHASSIS")]
    [InlineData("[*.cs]\nkeyway_ground_nets = CHASSIS\n[*.kicad_pcb]\nkeyway_ground_nets = CHASSIS")]
    [InlineData("[*.cs]\nkeyway_current_derating = 80 %")]
    public Task A_setting_that_applies_to_a_board_file_is_let_through(string settings) => Run(settings);

    private static Task Run(string settings, params DiagnosticResult[] expected)
    {
        var test = new BoardProjectTest<SettingsAnalyzer>("", ("/boards/Main/main.kicad_pcb", LayoutText.Write("GND +5V")));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n{settings}\n"));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
