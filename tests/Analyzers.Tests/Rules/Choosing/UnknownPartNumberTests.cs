using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class UnknownPartNumberTests
{
    [Fact]
    public Task Suggests_the_nearest_number() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"AXK7L26227G"|});""",
            Check.Error("KEY1002", "'AXK7L26227G' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")
        );

    [Fact]
    public Task A_number_with_a_count_that_is_not_made_suggests_the_nearest_counts() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"AXK7L18223G"|});""",
            Check.Error(
                "KEY1002",
                "'AXK7L18223G' is not in the catalog: F4 sockets AXK7L…223G are not made with 18 contacts; "
                    + "did you mean 'AXK7L16223G' (F4 socket, 16 contacts) or 'AXK7L20223G' (F4 socket, 20 contacts)?"
            )
        );

    [Fact]
    public Task A_number_that_resembles_no_other_has_no_suggestion() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"10118194-0001LF"|});""",
            Check.Error("KEY1002", "'10118194-0001LF' is not in the catalog")
        );

    [Fact]
    public Task A_number_that_a_partial_catalog_does_not_list_is_information() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"AXF5D2612"|});""",
            Check.Information(
                "KEY1002",
                "'AXF5D2612' has the form of A35UH part numbers, but the partial catalog does not list it; compare it with the datasheet"
            )
        );

    [Fact]
    public Task Numbers_of_the_catalog_pass() =>
        Check.Statements(
            """
            PartNumber.Parse("AXT524124");
            PartNumber.Parse("AXK700147G");
            PartNumber.Parse(F4.PartNumbers.AXK8L24124BG);
            """
        );

    [Fact]
    public Task The_constants_of_the_parts_are_all_in_the_catalog() =>
        Check.Statements(
            string.Concat(AllParts.Connectors.Select(part => $"PartNumber.Parse({part.Series.Name}.PartNumbers.{part.PartNumber});\n"))
        );

    [Fact]
    public Task Asking_whether_a_number_is_known_is_not_a_finding() =>
        Check.Statements("""PartNumber.TryParse("AXK7L26227G", out PartNumber number);""");

    [Fact]
    public Task Without_any_catalog_no_number_is_wrong()
    {
        var test = new DesignTest { TestCode = """class Bom { object part = Keyway.PartNumber.Parse("AXK7L26227G"); }""" };
        test.TestState.AdditionalReferences.RemoveAt(test.TestState.AdditionalReferences.Count - 1);
        return test.RunAsync();
    }

    [Fact]
    public async Task The_remedies_are_numbers() =>
        Assert.Equal(["\"AXK7L26227G\" -> \"AXK7L26223G\""], await Remedies.OfExpression("PartNumber.Parse(\"AXK7L26227G\")"));

    [Fact]
    public Task A_number_of_a_board_that_misses_a_known_one_is_reported() =>
        Check.Statements(
            """
            Board main = Board.{|#0:Parse|}("Main", "main.kicad_pcb", @"(kicad_pcb (footprint ""a"" (layer ""F.Cu"")
                (property ""Reference"" ""J1"") (property ""MPN"" ""AXK7L24232G"") (pad ""1"" smd rect (at 0 0))))");
            Board other = Board.Parse("Other", "other.kicad_pcb", @"(kicad_pcb (footprint ""a"" (layer ""F.Cu"")
                (property ""Reference"" ""J1"") (property ""MPN"" ""BM20B-24DS"") (pad ""1"" smd rect (at 0 0))))");
            """,
            Check.Warning(
                "KEY1002",
                "Main.J1 is 'AXK7L24232G' in main.kicad_pcb, which is not in the catalog; "
                    + "did you mean 'AXK7L24223G' (F4 socket, 24 contacts)?"
            )
        );
}
