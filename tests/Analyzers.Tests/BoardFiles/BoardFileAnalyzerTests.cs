using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>What one board alone has wrong stands in its file, whether or not a design uses it.</summary>
public class BoardFileAnalyzerTests
{
    private const string Layout = "/boards/Main/main.kicad_pcb";
    private const string Code = "static class Design { }";
    private const string Nets = "A B C D E F G H I J K L M N O P Q R S T U V W X";

    [Fact]
    public Task A_footprint_that_is_not_that_of_its_part_is_an_error_in_the_file() =>
        new BoardProjectTest<BoardFileAnalyzer>(
            Code,
            (Layout, LayoutText.Write(Nets.Replace(" X", "", StringComparison.Ordinal), partNumber: "AXK7L24223G"))
        )
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult("KEY7008", DiagnosticSeverity.Error)
                    .WithMessage("Main.J1 has pads for 23 contacts, but AXK7L24223G has 24; contact 24 is missing")
                    .WithSpan(Layout, 4, 28, 4, 30),
            },
        }.RunAsync();

    [Fact]
    public Task Two_parts_for_one_connector_are_an_error_at_the_second()
    {
        string text = LayoutText.Write(Nets, partNumber: "AXK7L24223G");
        return new BoardProjectTest<BoardFileAnalyzer>(
            Code,
            (
                Layout,
                text.Replace("\"AXK7L24223G\")", "\"AXK7L24223G\") (property \"LCSC Part\" \"AXK8L24124BG\")", StringComparison.Ordinal)
            )
        )
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult("KEY7007", DiagnosticSeverity.Error)
                    .WithMessage(
                        "Main.J1 is AXK7L24223G (F4 socket, 24 contacts) by 'MPN' of boards/Main/main.kicad_pcb, "
                            + "but AXK8L24124BG (F4 header, 24 contacts) by 'LCSC Part' of boards/Main/main.kicad_pcb; "
                            + "name the part that is meant in both"
                    )
                    .WithSpan(Layout, 5, 59, 5, 71)
                    .WithSpan(Layout, 5, 22, 5, 33),
            },
        }.RunAsync();
    }

    [Fact]
    public Task A_right_board_is_silent() =>
        new BoardProjectTest<BoardFileAnalyzer>(
            "static class Design { static void Build() => Interconnect.Between(new Main().J1, new Main(\"b\").J1); }",
            (Layout, LayoutText.Write(Nets, partNumber: "AXK7L24223G"))
        ).RunAsync();
}
