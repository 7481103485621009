using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>Boards that code reads from constant texts.</summary>
public class ParsedBoardsTests
{
    [Theory]
    [InlineData("GND", "GND")]
    [InlineData("GND", "+5V")]
    public Task A_component_whose_part_a_catalog_knows_is_a_connector(string main, string camera)
    {
        string mated = Declare("main", "U7", "AXK7L24223G", main) + Declare("camera", "U3", "AXK8L24124BG", camera);
        return main == camera
            ? Check.Statements(mated + """Interconnect.Between(main["U7"], camera["U3"], ContactMap.SameNumbers).EnsureValid();""")
            : Check.Statements(
                mated
                    + """
                    Interconnect.Between({|#1:main["U7"]|}, {|#0:camera["U3"]|}, ContactMap.SameNumbers).EnsureValid();
                    """,
                Check.Error(
                    "KEY7001",
                    "contact 1 of Main.U7 (GND) meets contact 1 of Camera.U3 (+5V), which shorts +5V to ground; ground must meet ground",
                    related: 1
                )
            );
    }

    [Fact]
    public Task The_rules_of_its_part_apply() =>
        Check.Statements(
            Declare("main", "U7", "AXK7L24223G", "+5V")
                + Declare("camera", "U3", "AXK8L24124BG", "+5V")
                + """
                Interconnect.Between(main["U7"], camera["U3"], ContactMap.SameNumbers).WithNetCurrent({|#1:"+5V"|}, {|#0:0.5.Amperes()|});
                """,
            Check.Error("KEY3001", "'+5V' puts 0.5 A on its one contact; F4 contacts carry 0.3 A; 0.5 A needs 2 contacts", related: 1)
        );

    [Fact]
    public Task A_component_of_another_kind_is_not_known() =>
        Check.Statements(
            Declare("main", "U7", "STM32", "GND")
                + Declare("camera", "J3", "X", "+5V")
                + """
                Interconnect.Between(main["U7"], camera["J3"], ContactMap.SameNumbers).EnsureValid();
                """
        );

    private static string Declare(string variable, string reference, string part, string net)
    {
        string name = char.ToUpperInvariant(variable[0]) + variable[1..];
        return $"""
            Board {variable} = Board.Parse("{name}", "{variable}.net", @"(export (version ""E"")
                (components (comp (ref ""{reference}"") (value ""{part}"")) (comp (ref ""R1"") (value ""10k"")))
                (nets (net (name ""{net}"") (node (ref ""{reference}"") (pin ""1"")) (node (ref ""R1"") (pin ""1"")))))");

            """;
    }
}
