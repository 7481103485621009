using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.KiCad;

public class PcbReaderTests
{
    [Theory]
    [InlineData(nameof(BoardTexts.KiCad5))]
    [InlineData(nameof(BoardTexts.KiCad9))]
    [InlineData(nameof(BoardTexts.KiCad10))]
    public void Positions_are_those_on_the_board(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format]);
        Assert.Equal(new BoardPosition(99_500_000, 51_000_000), file.Find("J1", "1").Position);
        // A quarter turn counterclockwise: what was on the left is below.
        Assert.Equal(new BoardPosition(110_000_000, 50_500_000), file.Find("C1", "1").Position);
        Assert.Equal(new BoardPosition(110_000_000, 50_000_000), file.Find("C1").Position);
        Assert.Equal(90_000_000, file.Find("C1").Rotation);
        Assert.Equal(0, file.Find("J1").Rotation);
    }

    [Theory]
    [InlineData(nameof(BoardTexts.KiCad5))]
    [InlineData(nameof(BoardTexts.KiCad9))]
    [InlineData(nameof(BoardTexts.KiCad10))]
    public void The_ordinal_of_the_layer_tells_the_side_and_not_its_name(string format)
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.All[format]);
        Assert.Equal(BoardSide.Top, file.Find("J1").Side);
        Assert.Equal(BoardSide.Bottom, file.Find("C1").Side);
        Assert.Equal(BoardSide.Top, file.Find("J1", "1").Side);
        Assert.Equal(BoardSide.Bottom, file.Find("C1", "1").Side);
    }

    [Fact]
    public void An_inner_layer_is_no_side()
    {
        // Up to KiCad 8, ordinal 2 is an inner layer; from 9 on, ordinal 31 is no copper.
        const string Footprint = "(footprint \"a\" (layer \"X\"))";
        Assert.Null(Drawing.ReadPcb("(layers (0 F signal) (2 X signal) (31 B signal))", Footprint).Components[0].Side);
        Assert.Equal(BoardSide.Bottom, Drawing.ReadPcb("(layers (0 F signal) (2 X signal) (31 B user))", Footprint).Components[0].Side);
        Assert.Equal(BoardSide.Bottom, Drawing.ReadPcb("(layers (0 F power) (31 X power hide))", Footprint).Components[0].Side);
    }

    [Fact]
    public void Without_a_table_of_layers_the_usual_names_count()
    {
        BoardFile file = Drawing.ReadPcb("(footprint \"a\" (layer \"B.Cu\"))", "(footprint \"b\" (layer \"B.Fab\"))");
        Assert.Equal([BoardSide.Bottom, null], file.Components.Select(component => component.Side));
    }

    [Theory]
    [InlineData("smd", "\"F.Cu\" \"F.Mask\"", "Surface", BoardSide.Top)]
    [InlineData("smd", "\"B.Cu\"", "Surface", BoardSide.Bottom)]
    [InlineData("thru_hole", "\"*.Cu\" \"*.Mask\"", "ThroughHole", null)]
    [InlineData("thru_hole", "\"F.Cu\" \"B.Cu\"", "ThroughHole", null)]
    [InlineData("np_thru_hole", "\"*.Cu\"", "UnplatedHole", null)]
    [InlineData("connect", "\"B.Cu\"", "Edge", BoardSide.Bottom)]
    [InlineData("other", "\"F.Paste\"", "Unknown", null)]
    public void A_pad_has_its_kind_and_the_side_of_its_copper(string type, string layers, string kind, BoardSide? side)
    {
        BoardPad pad = Drawing.ReadPcb($"(footprint \"a\" (pad \"1\" {type} rect (layers {layers})))").Components[0].Pads[0];
        Assert.Equal((kind, side), (pad.Kind.ToString(), pad.Side));
    }

    [Fact]
    public void A_pad_has_the_function_and_the_type_of_its_pin()
    {
        BoardPad pad = Drawing.ReadSound(BoardTexts.KiCad9).Find("J1", "1");
        Assert.Equal(("GND", "power_in"), (pad.PinFunction, pad.PinType));
    }

    [Theory]
    [InlineData("(net 12 \"GND\")", "GND")]
    [InlineData("(net 12 GND)", "GND")]
    [InlineData("(net \"GND\")", "GND")]
    [InlineData("(net GND)", "GND")]
    [InlineData("(net \"12\")", "12")]
    [InlineData("(net 12)", "12")]
    [InlineData("(net 0 \"\")", null)]
    [InlineData("(net \"\")", null)]
    [InlineData("", null)]
    public void The_last_atom_names_the_net(string net, string? name)
    {
        BoardFile file = Drawing.ReadPcb($"(footprint \"a\" (pad 1 smd rect {net}))");
        Assert.Empty(file.Findings);
        Assert.Equal(name, file.Components[0].Pads[0].Net?.Name);
    }

    [Fact]
    public void A_bare_number_is_looked_up_in_the_table_of_nets()
    {
        BoardFile file = Drawing.ReadPcb(
            "(net 0 \"\")",
            "(net 12 \"GND\")",
            "(footprint \"a\" (pad 1 smd rect (net 12)) (pad 2 smd rect (net 0)) (pad 3 smd rect (net \"12\")))"
        );
        Assert.Empty(file.Findings);
        Assert.Equal(["GND", null, "12"], file.Components[0].Pads.Select(pad => pad.Net?.Name));
    }

    [Fact]
    public void A_number_that_the_table_of_nets_lacks_is_reported()
    {
        BoardFile file = Drawing.ReadPcb("(net 12 \"GND\")", "(footprint \"a\" (pad 1 smd rect (net 13)))");
        BoardFinding finding = Assert.Single(file.Findings);
        Assert.Equal("cam.txt(3,37): error: the table of nets has no net '13'", finding.ToString());
        Assert.NotNull(file.Components[0].Pads[0].Net);
    }

    [Fact]
    public void A_net_without_a_name_is_reported_and_not_taken_for_an_open_pad() =>
        Assert.Equal(
            "cam.txt(2,32): error: this net has no name; write (net \"GND\"), or leave it out for a pad without a net",
            Assert.Single(Drawing.ReadPcb("(footprint \"a\" (pad 1 smd rect (net)))").Findings).ToString()
        );

    [Fact]
    public void Pads_without_a_number_and_pads_that_share_one_are_kept()
    {
        BoardFile file = Drawing.ReadPcb(
            "(footprint \"a\" (pad \"\" np_thru_hole circle) (pad MP smd rect (net \"GND\")) (pad MP smd rect (net \"GND\")))"
        );
        Assert.Equal(["", "MP", "MP"], file.Components[0].Pads.Select(pad => pad.Number));
    }

    [Fact]
    public void The_place_of_a_footprint_may_follow_its_pads()
    {
        BoardFile file = Drawing.ReadPcb("(footprint \"a\" (pad 1 smd rect (at 1 0)) (at 10 20 180))");
        Assert.Equal(new BoardPosition(9_000_000, 20_000_000), file.Components[0].Pads[0].Position);
    }

    [Fact]
    public void Without_a_place_of_the_footprint_its_pads_have_none()
    {
        BoardFile file = Drawing.ReadPcb("(footprint \"a\" (pad 1 smd rect (at 1 0)))", "(footprint \"b\" (at 1 2) (pad 1 smd rect))");
        Assert.Empty(file.Findings);
        Assert.All(file.Components, component => Assert.Null(component.Pads[0].Position));
        Assert.Equal([null, 0L], file.Components.Select(component => component.Rotation));
    }

    [Theory]
    [InlineData("(at 1 x)", "(2,22)", "this is not a number of millimeters that a board can have")]
    [InlineData("(at 1e99 1)", "(2,20)", "this is not a number of millimeters that a board can have")]
    [InlineData("(at 1)", "(2,16)", "a position needs two numbers of millimeters, such as (at 12.5 40)")]
    [InlineData("(at 1 2 x)", "(2,24)", "this is not a number of degrees")]
    public void A_place_that_cannot_be_read_is_reported(string at, string place, string message)
    {
        BoardFile file = Drawing.ReadPcb($"(footprint \"a\" {at})");
        Assert.Equal($"cam.txt{place}: error: {message}", Assert.Single(file.Findings).ToString());
        Assert.Null(file.Components[0].Position);
    }

    [Fact]
    public void A_field_may_be_private_and_bookkeeping_is_left_out()
    {
        BoardFile file = Drawing.ReadPcb(
            "(footprint \"a\" (property private \"MPN\" \"DF40\") (property \"Sheetname\" \"x\")",
            "(property \"ki_keywords\" \"x\") (property))"
        );
        Assert.Equal([("Footprint", "a"), ("MPN", "DF40")], file.Components[0].Fields.Select(field => (field.Name, field.Value)));
    }

    [Theory]
    [InlineData(
        "(kicad_pcb (footprint \"a\"",
        "(1,1)",
        "closing parentheses are missing for the list that begins here; the file may be cut off"
    )]
    [InlineData(
        "(kicad_pcb (footprint \"a\")",
        "(1,1)",
        "a closing parenthesis is missing for the list that begins here; the file may be cut off"
    )]
    [InlineData("(kicad_pcb (footprint \"a))", "(1,23)", "this quotation mark is never closed; what follows cannot be read")]
    [InlineData(
        "(kicad_pcb)\n)",
        "(2,1)",
        "the list that the file consists of has ended before this; a closing parenthesis before it is one too many"
    )]
    [InlineData(
        "(kicad_pcb\n(footprint \"a\" (at 1 2)\n(footprint \"b\")\n)",
        "(2,1)",
        "this footprint is not closed: another footprint begins within it, and cannot be read; add the closing parenthesis"
    )]
    [InlineData(
        "(kicad_pcb\n(footprint \"a\"\n(pad 1 smd rect\n(pad 2 smd rect)\n(pad 3 smd rect)\n)\n(footprint \"b\")\n)",
        "(3,1)",
        "pad '1' is not closed: another pad begins within it; add the closing parenthesis"
    )]
    public void A_damaged_file_is_reported_once(string text, string place, string message) =>
        Assert.Equal($"cam.txt{place}: error: {message}", Assert.Single(Drawing.Read(text).Findings).ToString());

    [Fact]
    public void Unknown_lists_are_left_out_wherever_they_are()
    {
        string text = BoardTexts
            .KiCad9.Replace("(layer \"F.Cu\")", "(layer \"F.Cu\") (new (pad \"9\" (net \"X\")) (at 7 7))", StringComparison.Ordinal)
            .Replace("(net 1 \"GND\")", "(teardrops (net 9 \"Y\")) (net 1 \"GND\")", StringComparison.Ordinal);
        Assert.Equal(Drawing.ReadSound(BoardTexts.KiCad9).Partition(), Drawing.ReadSound(text).Partition());
    }
}
