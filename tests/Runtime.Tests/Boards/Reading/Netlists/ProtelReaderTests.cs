using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.Netlists;

public class ProtelReaderTests
{
    [Fact]
    public void A_component_has_its_footprint_and_its_comment()
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.Protel);
        Assert.Equal(
            [("Footprint", "DF40C-4DP"), ("Value", "DF40C-4DP-0.4V")],
            file.Find("J1").Fields.Select(field => (field.Name, field.Value))
        );
    }

    [Fact]
    public void Items_may_have_keywords_and_nodes_further_words()
    {
        BoardFile file = Drawing.ReadSound(
            """
            PROTEL NETLIST 2.0
            [
            DESIGNATOR
            J1
            FOOTPRINT
            DF40
            PARTTYPE
            DF40C-4DP
            DESCRIPTION

            ]
            (
            VCC
            J1-14 J1-VCC POWER
            J1-2,J1-B
            )
            {
            TRACK
            10
            }

            """
        );
        Assert.Equal(["J1.14 J1.2"], file.Partition());
        Assert.Equal([("Footprint", "DF40"), ("Value", "DF40C-4DP")], file.Find("J1").Fields.Select(field => (field.Name, field.Value)));
    }

    [Fact]
    public void The_last_hyphen_separates_the_pin()
    {
        BoardFile file = Drawing.ReadSound("(\nGND\nA-J1-L13\n)\n");
        Assert.Equal(["A-J1.L13"], file.Partition());
    }

    [Theory]
    [InlineData("J1")]
    [InlineData("J1-")]
    [InlineData("-1")]
    [InlineData("-")]
    public void A_node_without_a_pin_is_reported(string node)
    {
        BoardFile file = Drawing.Read($"(\nGND\n  {node}\n)\n");
        Assert.Equal(
            "cam.txt(3,3): error: this is not a contact; write the reference designator, a hyphen and the pin: J3-14",
            Assert.Single(file.Findings).ToString()
        );
        Assert.Empty(file.Components);
    }

    [Theory]
    [InlineData("[\nJ1\nA\nB\n[\nJ2\n]\n(\nGND\nJ2-1\n)\n", "(1,1)", ']')]
    [InlineData("[\nJ1\n]\n[\nJ2\n", "(4,1)", ']')]
    [InlineData("(\nGND\nJ1-1\n(\nVCC\nJ2-1\n)\n", "(1,1)", ')')]
    [InlineData("(\nGND\nJ1-1\nJ2-1", "(1,1)", ')')]
    public void A_block_that_is_not_closed_is_reported_and_the_next_is_read(string text, string place, char closing)
    {
        BoardFile file = Drawing.Read(text);
        Assert.Equal(
            $"cam.txt{place}: error: a line with '{closing}' is missing for the block that begins here",
            Assert.Single(file.Findings).ToString()
        );
        Assert.Equal(["J1", "J2"], file.Components.Select(component => component.Reference));
    }
}
