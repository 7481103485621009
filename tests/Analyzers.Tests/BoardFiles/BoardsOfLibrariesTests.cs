using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>Boards whose classes another assembly contains: a team's boards may be a library, too.</summary>
public class BoardsOfLibrariesTests
{
    private const string Nets = "GND +5V SDA SCL GND +5V";

    private const string Message =
        "contact 6 of left.J1 is open and meets contact 6 of Main.J1 (+5V): 1 of 2 contacts carries +5V; "
        + "connect it, or call AcknowledgeContacts([6], …) if that is meant";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Boards_of_a_library_are_compared(bool isCompiled)
    {
        var test = new BoardTest(
            """
            static class Design
            {
                static readonly Main Main = new();
                static void Build() => Interconnect.Between({|#1:Main.J1|}, {|#0:new Camera("left").J1|}).EnsureValid();
                static void Acknowledged() =>
                    Interconnect.Between(Main.J1, new Camera().J1).AcknowledgeContacts([6], because: "-").EnsureValid();
            }
            """
        );
        test.TestState.AdditionalReferences.Add(Compile(isCompiled, Layout(Nets), Layout("GND +5V SDA SCL GND -", isMirrored: true)));
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult("KEY7003", DiagnosticSeverity.Warning).WithMessage(Message).WithLocation(0).WithLocation(1)
        );
        return test.RunAsync();
    }

    [Fact]
    public Task A_board_of_a_library_mates_with_one_of_the_project()
    {
        var test = new BoardTest(
            """
            static class Design
            {
                static void Build(Lib.Main main) => Interconnect.Between({|#1:main.J1|}, {|#0:new Camera("left").J1|}).EnsureValid();
            }
            """,
            ("/boards/camera.kicad_pcb", Layout("GND +5V SDA SCL GND -", isMirrored: true))
        );
        test.TestState.AdditionalReferences.Add(Compile(true, Layout(Nets), Layout(Nets), space: "Lib"));
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult("KEY7003", DiagnosticSeverity.Warning)
                .WithMessage(Message)
                .WithLocation(0)
                .WithLocation(1)
                .WithSpan("/boards/camera.kicad_pcb", 10, 11, 10, 12)
        );
        return test.RunAsync();
    }

    [Fact]
    public Task Ratings_of_parts_count_for_boards_of_a_library()
    {
        string more = string.Concat(Enumerable.Repeat(" -", 18));
        var test = new BoardTest(
            """
            static class Design
            {
                static void Build() =>
                    Interconnect
                        .Between(new Main().U1, new Camera().J1)
                        .WithNetCurrent({|#1:"+5V"|}, {|#0:0.8.Amperes()|})
                        .EnsureValid();
            }
            """
        );
        test.TestState.AdditionalReferences.Add(
            Compile(
                true,
                LayoutText
                    .Write(Nets + more, partNumber: "AXK7L24223G")
                    .Replace("\"U1\"", "\"U2\"", StringComparison.Ordinal)
                    .Replace("\"J1\"", "\"U1\"", StringComparison.Ordinal),
                LayoutText.Write(Nets + more, isMirrored: true, partNumber: "AXK8L24124BG")
            )
        );
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult("KEY3001", DiagnosticSeverity.Error)
                .WithMessage("'+5V' puts 0.4 A on each of 2 contacts; F4 contacts carry 0.3 A; 0.8 A needs 3 contacts")
                .WithLocation(0)
                .WithLocation(1)
        );
        return test.RunAsync();
    }

    private static string Layout(string nets, bool isMirrored = false) => LayoutText.Write(nets, isMirrored);

    /// <summary>Compiles a library that contains the public boards Main and Camera.</summary>
    private static MetadataReference Compile(bool isCompiled, string main, string camera, string space = "App.Boards")
    {
        const string Folder = "/lib/";
        (string, string) inFolder = ("build_metadata.AdditionalFiles.KeywayBoardFolder", "boards");
        Compilation library = new GeneratorDriverHarness(new CatalogGenerator(), new CSharpParseOptions(LanguageVersion.CSharp10))
            .AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location))
            .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location))
            .SetGlobalOption("build_property.ProjectDir", Folder)
            .SetGlobalOption("build_property.KeywayBoardsNamespace", space)
            .SetGlobalOption("build_property.KeywayBoardVisibility", "public")
            .AddAdditionalFile(Folder + "boards/main.kicad_pcb", main, inFolder)
            .AddAdditionalFile(Folder + "boards/camera.kicad_pcb", camera, inFolder)
            .Run()
            .Compilation.WithAssemblyName("Acme.Boards");
        if (!isCompiled)
        {
            return ((CSharpCompilation)library).ToMetadataReference();
        }

        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
