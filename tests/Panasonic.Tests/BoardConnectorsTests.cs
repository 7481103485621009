using Keyway;

namespace Panasonic.Tests;

/// <summary>Boards of a program that has catalogs.</summary>
public class BoardConnectorsTests
{
    [Theory]
    [InlineData("AXK7L24223G", 1)]
    [InlineData("AXK7L99223G", 0)]
    public void A_component_whose_part_is_in_a_catalog_is_a_connector_of_its_board(string number, int connectors)
    {
        Assert.NotEmpty(F4.Series.Parts);
        var board = Board.Parse(
            "Main",
            "main.kicad_pcb",
            $"""(kicad_pcb (footprint "a" (at 0 0) (property "Reference" "U7") (property "MPN" "{number}") (pad "1" smd rect)))"""
        );
        Assert.Equal(connectors, board.Connectors.Count);
        Assert.All(board.Connectors, connector => Assert.Equal(number, board["U7"].Part?.ToString()));
    }
}
