using Keyway.Boards.Parts;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Parts;

public class ComponentPartsTests
{
    private static readonly Series[] Catalog = [TestSeries.F4, TestSeries.P4];

    [Theory]
    [InlineData("MPN=AXK7L24223G")]
    [InlineData("Value=AXK7L24223G")]
    [InlineData("Bestellnummer=AXK7L24223G")]
    [InlineData("LCSC Part #=C1234;Value=24 contacts;Mfr. Part #=axk7l24223g")]
    public void Any_field_may_name_the_part(string fields) => Assert.Equal(["AXK7L24223G"], Find(fields));

    [Fact]
    public void The_name_of_the_footprint_may_name_it() =>
        Assert.Equal(
            ["AXK7L24223G"],
            Find(Layouts.Parse("b", Layouts.Write("-").Replace("a:b", "conn:AXK7L24223G_top", StringComparison.Ordinal)))
        );

    [Fact]
    public void What_says_it_more_surely_comes_first() =>
        Assert.Equal(
            ["AXK740347G", "AXK7L24223G", "AXK7L26223G", "AXK7L28223G"],
            Find(
                Layouts.Parse(
                    "b",
                    Layouts
                        .Write("-", fields: "Order code=AXK7L26223G;Value=AXK7L24223G;Manufacturer_Part_Number=AXK740347G")
                        .Replace("a:b", "AXK7L28223G", StringComparison.Ordinal)
                )
            )
        );

    [Theory]
    [InlineData("Description=Mates with AXK7L24223G")]
    [InlineData("Mating part=AXK7L24223G")]
    [InlineData("Alternate MPN=AXK7L24223G")]
    [InlineData("Datasheet=AXK7L24223G.pdf")]
    [InlineData("Shop=https://example.com/AXK7L24223G")]
    [InlineData("ki_keywords=AXK7L24223G")]
    [InlineData("MPN=AXK7L18223G")]
    public void Fields_about_other_things_do_not(string fields) => Assert.Empty(Find(fields));

    [Fact]
    public void A_table_beside_the_layout_may_name_it()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string layout = Path.Combine(folder, "main.kicad_pcb"),
            table = Path.Combine(folder, "bom.csv");
        File.WriteAllText(layout, Layouts.Write("GND -"));
        File.WriteAllText(table, "Designator,Comment,LCSC\n\"J1, J2\",AXK7L24223G,C1\n");
        var board = Board.Load("main", layout, table);
        Directory.Delete(folder, recursive: true);
        Assert.Equal("bom.csv", Assert.Single(ComponentParts.Find(board, "J1", Catalog)).File.Name);
        Assert.Equal("AXK7L24223G", board["J1"].FindPart(Catalog)?.ToString());
    }

    [Fact]
    public void Without_a_catalog_nothing_is_known()
    {
        PlacedConnector connector = Layouts.Draw("b", "GND", fields: "MPN=AXK7L24223G");
        Assert.Null(connector.FindPart([]));
        Assert.Null(connector.FindPart([TestSeries.P4]));
        Assert.NotNull(connector.FindPart(Catalog));
    }

    private static IEnumerable<string> Find(string fields) => Find(Layouts.Parse("b", Layouts.Write("-", fields: fields)));

    private static IEnumerable<string> Find(Board board) =>
        ComponentParts.Find(board, "J1", Catalog).Select(named => named.Part.ToString());
}
