using System.Globalization;
using Keyway.Boards.Contacts;

namespace Keyway.Runtime.Tests.Boards.Contacts;

public class ContactMapsTests
{
    // Two rows as the component shows them to who looks at it, and the same mirrored at the long axis.
    private static readonly string[] Zigzag = ["1 3 5 7 9", "2 4 6 8 10"];
    private static readonly string[] Mirrored = ["2 4 6 8 10", "1 3 5 7 9"];

    [Fact]
    public void Mirrored_footprints_let_equal_numbers_meet() =>
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Find(Draw(Zigzag), Draw(Mirrored)));

    [Fact]
    public void Equal_footprints_exchange_the_rows() =>
        AssertMap("1-2 2-1 3-4 4-3 5-6 6-5 7-8 8-7 9-10 10-9", Find(Draw(Zigzag), Draw(Zigzag)));

    [Fact]
    public void The_half_turned_by_half_a_turn_is_kept_apart()
    {
        FoundContactMaps found = Find(Draw(Zigzag), Draw(Mirrored));
        Assert.Equal("1-10 2-9 3-8 4-7 5-6 6-5 7-4 8-3 9-2 10-1", Show(Assert.Single(found.Turned)));
    }

    [Fact]
    public void A_footprint_on_the_bottom_is_stored_mirrored() =>
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Find(Draw(Zigzag), Draw(Zigzag, layer: "B.Cu")));

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(33.5)]
    public void The_rotation_on_the_board_does_not_matter(double rotation) =>
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Find(Draw(Zigzag), Draw(Mirrored, rotation: rotation)));

    [Fact]
    public void Rows_may_be_closer_on_one_half_and_longer_across()
    {
        // The box around these contacts is longer across the rows.
        FoundContactMaps found = Find(Draw(Zigzag, across: 6), Draw(Mirrored, across: 2.5));
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", found);
    }

    [Fact]
    public void Numbers_may_begin_elsewhere() =>
        AssertMap("101-1 102-2 103-3 104-4 105-5 106-6", Find(Draw(["101 103 105", "102 104 106"]), Draw(["2 4 6", "1 3 5"])));

    [Fact]
    public void Numbers_may_run_around() => AssertMap("1-1 2-6 3-2 4-5 5-3 6-4", Find(Draw(["1 3 5", "2 4 6"]), Draw(["6 5 4", "1 2 3"])));

    [Fact]
    public void Mounting_pads_are_no_contacts_even_if_they_are_numbered_on()
    {
        string mounting = Pad("11", -2, 0.5) + Pad("12", 6, 0.5) + Pad("MP", 7, 3);
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Find(Draw(Zigzag, more: mounting), Draw(Mirrored)));
    }

    [Fact]
    public void Wide_contacts_for_power_at_the_ends_of_rows_are_contacts()
    {
        const string Inner = "3-3 4-4 5-5 6-6 7-7 8-8";
        string ends(int side) =>
            Pad("1", -1.5, side * 3) + Pad("2", -1.5, (1 - side) * 3) + Pad("9", 3.5, side * 3) + Pad("10", 3.5, (1 - side) * 3);
        PlacedConnector first = Draw(["3 5 7", "4 6 8"], more: ends(0)),
            second = Draw(["4 6 8", "3 5 7"], more: ends(1));
        AssertMap($"1-1 2-2 {Inner} 9-9 10-10", Find(first, second));
        // Where the other half has none, or has them elsewhere, the rest still meets.
        AssertMap(Inner, Find(first, Draw(["4 6 8", "3 5 7"])));
        string elsewhere = Pad("1", -2.5, 3) + Pad("2", -2.5, 0) + Pad("9", 4.5, 3) + Pad("10", 4.5, 0);
        AssertMap(Inner, Find(first, Draw(["4 6 8", "3 5 7"], more: elsewhere)));
    }

    [Fact]
    public void Pads_for_mounting_in_line_with_the_rows_do_not_continue_their_numbers()
    {
        string mounting = Pad("11", -1.5, 0) + Pad("12", -1.5, 3) + Pad("13", 5.5, 0) + Pad("14", 5.5, 3);
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Find(Draw(Zigzag, more: mounting), Draw(Mirrored)));
    }

    [Fact]
    public void A_missing_pad_leaves_the_others_where_they_are() =>
        AssertMap("1-1 2-2 3-3 4-4 6-6 7-7 8-8 9-9 10-10", Find(Draw(["1 3 - 7 9", "2 4 6 8 10"]), Draw(Mirrored)));

    [Fact]
    public void Contacts_that_do_not_lie_together_are_no_mates()
    {
        Assert.Equal(ContactMapSource.Assumed, Find(Draw(Zigzag), Draw(Mirrored, pitch: 1.1)).Source);
        Assert.Equal(ContactMapSource.Assumed, Find(Draw(Zigzag), Draw(["2 4 6", "1 3 5"])).Source);
        Assert.Equal(ContactMapSource.Assumed, Find(Draw(Zigzag), Draw(["1 2 3 4 5 6 7 8 9 10"])).Source);
        Assert.Equal(ContactMapSource.Geometry, Find(Draw(Zigzag), Draw(Mirrored, pitch: 1.02)).Source);
    }

    [Fact]
    public void Where_contact_1_is_at_no_end_both_ways_remain()
    {
        FoundContactMaps found = Find(Draw(["4 6 1 7 5 8 9 10"]), Draw(["1 2 3 4 5 6 7 8"]));
        Assert.Equal(ContactMapSource.Geometry, found.Source);
        Assert.Equal(2, found.Maps.Count);
        Assert.Empty(found.Turned);
    }

    [Fact]
    public void Through_hole_connectors_may_be_stacked()
    {
        FoundContactMaps found = Find(Draw(Zigzag, kind: "thru_hole"), Draw(Zigzag, kind: "thru_hole"));
        Assert.Equal(["1-2 2-1 3-4 4-3 5-6 6-5 7-8 8-7 9-10 10-9", "1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10"], found.Maps.Select(Show));
        // Surface pads on one half cannot be reached from below.
        Assert.Single(Find(Draw(Zigzag, kind: "thru_hole"), Draw(Zigzag)).Maps);
    }

    [Fact]
    public void The_pads_of_a_card_edge_show_nothing()
    {
        PlacedConnector edge = Draw(Zigzag, kind: "connect");
        Assert.Equal(ContactMapSource.Assumed, Find(edge, Draw(Zigzag)).Source);
        PlacedConnector bothSides = Draw(
            ["1 3 5 7 9"],
            more: string.Concat(Enumerable.Range(1, 5).Select(i => Pad($"{2 * i}", i - 1, 1, layer: "B.Cu")))
        );
        Assert.Equal(ContactMapSource.Assumed, Find(Draw(Mirrored), bothSides).Source);
    }

    [Fact]
    public void The_rows_of_a_square_could_run_either_way() =>
        Assert.Equal(ContactMapSource.Assumed, Find(Draw(["1 2", "3 4"], across: 1), Draw(["3 4", "1 2"], across: 1)).Source);

    [Fact]
    public void Without_positions_equal_numbers_are_assumed_to_meet()
    {
        FoundContactMaps found = Find(Netlist("1", "2", "3", "MP"), Netlist("2", "3", "4", "MP"));
        Assert.Equal((ContactMapSource.Assumed, "2-2 3-3"), (found.Source, Show(Assert.Single(found.Maps))));
        Assert.Equal("A1-A1 B12-B12", Show(Find(Netlist("A1", "B12", "SH"), Netlist("A1", "B12", "SH")).Maps[0]));
    }

    [Fact]
    public void Without_positions_the_design_states_how_contacts_meet()
    {
        PlacedConnector first = Netlist("1", "2", "3", "4", "5", "6"),
            second = Netlist("1", "2", "3", "4", "5", "6");
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6", ContactMaps.Find(first, second, ContactMap.SameNumbers), ContactMapSource.Design);
        AssertMap("1-2 2-1 3-4 4-3 5-6 6-5", ContactMaps.Find(first, second, ContactMap.SwappedRows), ContactMapSource.Design);
        AssertMap("1-6 2-5 3-4 4-3 5-2 6-1", ContactMaps.Find(first, second, ContactMap.Reversed), ContactMapSource.Design);
        AssertMap("1-1 2-6 3-2 4-5 5-3 6-4", ContactMaps.Find(first, second, ContactMap.Around), ContactMapSource.Design);
    }

    [Fact]
    public void The_design_chooses_among_what_positions_allow()
    {
        PlacedConnector first = Draw(Zigzag, kind: "thru_hole"),
            second = Draw(Zigzag, kind: "thru_hole");
        AssertMap(
            "1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10",
            ContactMaps.Find(first, second, ContactMap.SameNumbers),
            ContactMapSource.Design
        );
        FoundContactMaps turned = ContactMaps.Find(Draw(Zigzag), Draw(Mirrored), ContactMap.Reversed);
        AssertMap("1-10 2-9 3-8 4-7 5-6 6-5 7-4 8-3 9-2 10-1", turned, ContactMapSource.Design);
    }

    [Fact]
    public void What_contradicts_the_positions_chooses_nothing() =>
        AssertMap("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", ContactMaps.Find(Draw(Zigzag), Draw(Mirrored), ContactMap.SwappedRows));

    [Fact]
    public void Every_map_has_its_name() => Assert.Equal("SwappedRows", ContactMap.SwappedRows.ToString());

    private static FoundContactMaps Find(PlacedConnector first, PlacedConnector second) => ContactMaps.Find(first, second, null);

    private static void AssertMap(string pairs, FoundContactMaps found, ContactMapSource source = ContactMapSource.Geometry) =>
        Assert.Equal((source, pairs), (found.Source, Show(Assert.Single(found.Maps))));

    private static string Show(IReadOnlyList<ContactPair> map) => string.Join(' ', map.Select(pair => $"{pair.First}-{pair.Second}"));

    private static PlacedConnector Netlist(params string[] numbers) =>
        Board.Parse(
            "b",
            "b.net",
            "(export (version \"E\") (components (comp (ref \"J1\"))) (nets "
                + string.Concat(numbers.Select(number => $"(net (name \"N{number}\") (node (ref \"J1\") (pin \"{number}\")))"))
                + "))"
        )["J1"];

    /// <summary>Draws a connector from the numbers in its rows; a hyphen leaves a place free.</summary>
    private static PlacedConnector Draw(
        string[] rows,
        double pitch = 1,
        double across = 3,
        double rotation = 0,
        string layer = "F.Cu",
        string kind = "smd",
        string more = ""
    )
    {
        string pads = string.Concat(
            rows.SelectMany(
                (row, y) =>
                    row.Split(' ')
                        .Select((number, x) => (number, x))
                        .Where(pad => pad.number != "-")
                        .Select(pad => Pad(pad.number, pad.x * pitch, y * across, kind, layer))
            )
        );
        return Board.Parse(
            "b",
            "b.kicad_pcb",
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                (kicad_pcb (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
                  (footprint "a" (layer "{layer}") (at 100 50 {rotation}) (property "Reference" "J1") {pads}{more}))
                """
            )
        )["J1"];
    }

    private static string Pad(string number, double x, double y, string kind = "smd", string layer = "F.Cu") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"(pad \"{number}\" {kind} rect (at {x} {y}) (layers \"{(kind == "thru_hole" ? "*.Cu" : layer)}\"))"
        );
}
