using Keyway.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>A test of user code in a project with board files.</summary>
internal sealed class BoardTest(string code, params (string Path, string Text)[] boards)
    : BoardProjectTest<Keyway.Analyzers.DesignAnalyzer>(code, boards)
{
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
}
