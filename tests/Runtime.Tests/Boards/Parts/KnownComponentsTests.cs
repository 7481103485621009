using Keyway.Boards.Parts;
using Keyway.Boards.Reading;
using Keyway.Parts;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Parts;

public class KnownComponentsTests
{
    private static readonly WrittenParts Parts = new([TestSeries.F4, TestSeries.P4]);

    [Theory]
    [InlineData("MPN=AXK7L24223G")]
    [InlineData("Value=AXK7L24223G")]
    [InlineData("LCSC Part #=AXK7L24223G")]
    [InlineData("Value=24 contacts;Manufacturer_Part_Number=axk7l-24223g")]
    public void A_component_is_known_by_the_part_that_a_field_states(string fields) => Assert.Equal(["U7"], Find(fields));

    [Fact]
    public void The_name_of_the_footprint_may_state_it() => Assert.Equal(["U7"], Find("", footprint: "conn:AXK7L24223G_top"));

    [Theory]
    [InlineData("")]
    [InlineData("MPN=STM32F072")]
    [InlineData("Mating part=AXK7L24223G")]
    [InlineData("Description=Mates with AXK7L24223G")]
    [InlineData("For=AXK7L24223G")]
    public void What_stands_in_other_fields_is_not_its_part(string fields) => Assert.Empty(Find(fields));

    [Fact]
    public void A_table_may_state_it() =>
        Assert.Equal(
            ["U9"],
            KnownComponents.Find(
                [BoardFileReader.Read("bom.csv", "Designator,MPN,For\nU9,AXK7L24223G,-\nU8,X,AXK7L24223G\n")],
                Parts.IsNamed
            )
        );

    private static HashSet<string> Find(string fields, string footprint = "a:b")
    {
        string text = Layouts
            .Write("GND -", fields: fields)
            .Replace("\"J1\"", "\"U7\"", StringComparison.Ordinal)
            .Replace("a:b", footprint, StringComparison.Ordinal);
        return KnownComponents.Find([BoardFileReader.Read("b.kicad_pcb", text)], Parts.IsNamed);
    }
}
