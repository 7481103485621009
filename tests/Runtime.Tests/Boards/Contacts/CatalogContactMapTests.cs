using Keyway.Boards.Contacts;
using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Contacts;

/// <summary>How the contacts of a pair meet, as its catalog states it.</summary>
public class CatalogContactMapTests
{
    private const string Around = "GND +5V SDA SCL +5V GND";

    [Theory]
    [InlineData("sameNumbers", "1-1 2-2 3-3 4-4 5-5 6-6")]
    [InlineData("swappedRows", "1-2 2-1 3-4 4-3 5-6 6-5")]
    [InlineData("reversed", "1-6 2-5 3-4 4-3 5-2 6-1")]
    [InlineData("sameNames", "1-1 2-2 3-3 4-4 5-5 6-6")]
    public void Without_positions_the_catalog_decides(string stated, string pairs)
    {
        Series series = Create(stated);
        PlacedPair pair = Mate(series, Netlist("Main", Around), Netlist("Camera", Around), null);
        Assert.Equal((ContactMapSource.Catalog, pairs, (ContactMap?)null), (pair.Maps.Source, Show(pair), pair.Maps.Contradicted));
    }

    [Fact]
    public void The_catalog_comes_before_the_design()
    {
        PlacedPair pair = Mate(Create("swappedRows"), Netlist("Main", Around), Netlist("Camera", Around), ContactMap.SameNumbers);
        Assert.Equal((ContactMapSource.Catalog, "1-2 2-1 3-4 4-3 5-6 6-5"), (pair.Maps.Source, Show(pair)));
        Assert.Equal(
            "by the catalog, contacts of Main.J1 with Camera.J1 meet like this: 1 meets 2, 2 meets 1, 3 meets 4, …; the design states "
                + "SameNumbers; turn or mirror a footprint, or state another map",
            Assert.Single(Judge.By<ContactsInOtherOrder>(ToModel(pair))).Message
        );
    }

    [Fact]
    public void Positions_come_before_the_catalog()
    {
        PlacedConnector main = Layouts.Draw("Main", Around),
            camera = Layouts.Draw("Camera", Around, isMirrored: true);
        PlacedPair right = Mate(Create("sameNumbers"), main, camera, null);
        Assert.Equal((ContactMapSource.Geometry, "1-1 2-2 3-3 4-4 5-5 6-6"), (right.Maps.Source, Show(right)));
        Assert.Empty(Judge.By<ContactsInOtherOrder>(ToModel(right)));

        PlacedPair wrong = Mate(Create("swappedRows"), main, camera, null);
        Assert.Equal("1-1 2-2 3-3 4-4 5-5 6-6", Show(wrong));
        Assert.EndsWith(
            "1 meets 1, 2 meets 2, 3 meets 3, …; the catalog of CM states SwappedRows; turn or mirror a footprint, or state another map",
            Assert.Single(Judge.By<ContactsInOtherOrder>(ToModel(wrong))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_catalog_chooses_among_what_positions_allow()
    {
        PlacedPair pair = Mate(
            Create("reversed"),
            Layouts.Draw("Main", Around),
            Layouts.Draw("Camera", Around, isMirrored: true),
            ContactMap.SameNumbers
        );
        Assert.Equal((ContactMapSource.Catalog, "1-6 2-5 3-4 4-3 5-2 6-1"), (pair.Maps.Source, Show(pair)));
        Assert.Same(ContactMap.SameNumbers, pair.Maps.Contradicted);
    }

    [Fact]
    public void A_footprint_with_other_numbers_contradicts_nothing()
    {
        PlacedPair pair = Mate(
            Create("sameNames"),
            Layouts.Parse("Main", Layouts.Write(Around).Replace("(pad \"", "(pad \"1", StringComparison.Ordinal))["J1"],
            Layouts.Draw("Camera", Around, isMirrored: true),
            null
        );
        Assert.Equal((ContactMapSource.Geometry, "11-1 12-2 13-3 14-4 15-5 16-6"), (pair.Maps.Source, Show(pair)));
        Assert.Null(pair.Maps.Contradicted);
    }

    [Fact]
    public void Numbers_may_begin_behind_a_hundred()
    {
        PlacedPair pair = Mate(Create("swappedRows"), Netlist("Main", Around, first: 101), Netlist("Camera", Around), null);
        Assert.Equal("101-2 102-1 103-4 104-3 105-6 106-5", Show(pair));
    }

    [Fact]
    public void Numbers_beyond_those_of_the_part_are_no_contacts()
    {
        PlacedPair pair = Mate(Create("sameNumbers"), Netlist("Main", Around + " SH SH"), Netlist("Camera", Around + " SH SH"), null);
        Assert.Equal("1-1 2-2 3-3 4-4 5-5 6-6", Show(pair));
    }

    [Fact]
    public void Without_a_pair_or_a_statement_nothing_is_known()
    {
        Assert.Same(ContactMap.SameNumbers, Create("sameNumbers").Find("CMH6")!.Mates[0].ContactMap);
        Assert.Null(Create("something newer").Find("CMS6")!.Mates[0].ContactMap);
        Series other = Create("sameNumbers");
        PlacedConnector main = Netlist("Main", Around),
            camera = Netlist("Camera", Around);
        Assert.Equal(ContactMapSource.Assumed, new PlacedPair(main, camera, null, other.Find("CMS6"), other.Find("CMS6")).Maps.Source);
    }

    private static Series Create(string map) =>
        TestSeries.Create($"series CM\nmanufacturer Acme\nmating contactMap={map}\nsocket 6: CMS{{}}\nheader 6: CMH{{}}\npair 2 mm: 0 1\n");

    private static PlacedPair Mate(Series series, PlacedConnector main, PlacedConnector camera, ContactMap? design) =>
        new(main, camera, design, series.Find("CMS6"), series.Find("CMH6"));

    private static InterconnectModel ToModel(PlacedPair pair) => new(pair.FirstPart!, pair.SecondPart!, pair);

    private static string Show(PlacedPair pair) =>
        string.Join(' ', Assert.Single(pair.Maps.Maps).Select(met => $"{met.First}-{met.Second}"));

    private static PlacedConnector Netlist(string name, string nets, int first = 1)
    {
        string nodes = string.Concat(
            nets.Split(' ').Select((net, i) => $"(net (name \"{net}{i}\") (node (ref \"J1\") (pin \"{first + i}\")))")
        );
        return Board.Parse(name, $"{name}.net", $"(export (version \"E\") (components (comp (ref \"J1\"))) (nets {nodes}))")["J1"];
    }
}
