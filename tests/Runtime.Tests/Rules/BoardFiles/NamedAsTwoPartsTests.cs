using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class NamedAsTwoPartsTests
{
    [Fact]
    public void Two_parts_in_two_fields_are_a_finding()
    {
        Finding finding = Assert.Single(Find("MPN=AXK7L24223G;Mouser Part Number=AXK8L24124BG"));
        Assert.Equal(
            "error KEY7007: Main.J1 is AXK7L24223G (F4 socket, 24 contacts) by 'MPN' of Main.kicad_pcb, "
                + "but AXK8L24124BG (F4 header, 24 contacts) by 'Mouser Part Number' of Main.kicad_pcb; "
                + "name the part that is meant in both",
            finding.ToString()
        );
        Assert.Equal("Main.kicad_pcb(4,33)", finding.Origin?.ToString());
        Assert.Equal(["Main.kicad_pcb(3,18)", "Main.kicad_pcb(4,33)"], finding.Related.Select(place => place.ToString()));
    }

    [Fact]
    public void It_stands_at_the_code_that_creates_the_board() =>
        Assert.Equal(
            "creation",
            Assert
                .Single(
                    Judge.By<NamedAsTwoParts>(
                        new BoardModel(
                            Layouts.Draw("Main", "-", fields: "MPN=AXK7L24223G;Value=AXK7L26223G").Board,
                            TestSeries.All,
                            "creation"
                        )
                    )
                )
                .Origin
        );

    [Theory]
    [InlineData("MPN=AXK7L24223G;Value=AXK7L24223G")]
    [InlineData("MPN=AXK7L24223G;Value=axk7l-24223g")]
    [InlineData("MPN=AXK7L24223G;Alternate MPN=AXK7L26223G")]
    [InlineData("MPN=AXK7L24223G;MPN_ALT=AXK7L26223G;MPN2=AXK7L28223G")]
    [InlineData("MPN=AXK7L24223G;Mates with=AXK8L24124BG")]
    [InlineData("MPN=AXK7L24223G;Remark=not AXK7L26223G")]
    [InlineData("MPN=AXK7L24223G;Colour=AXK7L26223G")]
    [InlineData("MPN=AXK7L24223G;Value=AXK7L26223G or AXK7L24223G")]
    [InlineData("MPN=AXK7L24223G")]
    [InlineData("")]
    public void One_part_and_others_in_other_roles_are_let_through(string fields) => Assert.Empty(Find(fields));

    [Theory]
    [InlineData("AXK740147G", false)]
    [InlineData("AXK740247G", false)]
    [InlineData("AXK840145WG", true)]
    [InlineData("AXK750147G", true)]
    public void A_footprint_may_be_that_of_another_height(string footprint, bool isFault)
    {
        Board board = Layouts.Parse(
            "Main",
            Layouts.Write("-", fields: "MPN=AXK740147G").Replace("a:b", $"lib:{footprint}", StringComparison.Ordinal)
        );
        Assert.Equal(isFault ? 1 : 0, Judge.By<NamedAsTwoParts>(new BoardModel(board, TestSeries.All)).Count);
        Assert.Equal(isFault ? null : "AXK740147G", board["J1"].FindPart(TestSeries.All)?.ToString());
    }

    private static IReadOnlyList<Finding> Find(string fields) =>
        Judge.By<NamedAsTwoParts>(new BoardModel(Layouts.Draw("Main", "-", fields: fields).Board, TestSeries.All));
}
