using System.Globalization;
using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class FootprintUnfitTests
{
    private const string Nets = "A B C D GND F G H J K";

    private const string Part = "MPN=AXK720147G";

    [Fact]
    public void A_pad_that_is_missing_is_a_finding()
    {
        Finding finding = Assert.Single(Find(Draw(without: 7)));
        Assert.Equal("error KEY7008: Main.J1 has pads for 19 contacts, but AXK720147G has 20; contact 7 is missing", finding.ToString());
        Assert.Equal("Main.kicad_pcb(2,68)", finding.Origin?.ToString());
    }

    [Fact]
    public void A_number_on_two_contacts_is_a_finding()
    {
        string text = Draw().Replace("\"12\"", "\"11\"", StringComparison.Ordinal);
        Assert.Equal(
            "Main.J1 has several pads for contact 11, and there is no contact 12; number each contact once",
            Assert.Single(Find(text)).Message
        );
        Assert.Equal(
            "Main.J1 has several pads for contact 11, and there is no contact 12; number each contact once",
            Assert.Single(Find(text, fields: "")).Message
        );
    }

    [Fact]
    public void More_contacts_than_the_part_has_are_a_finding() =>
        Assert.Equal("Main.J1 has pads for 24 contacts, but AXK720147G has 20", Assert.Single(Find(Draw(contacts: 24))).Message);

    [Fact]
    public void Another_pitch_is_a_finding() =>
        Assert.Equal(
            "the pads of Main.J1 are 0.5 mm apart, but contacts of AXK720147G have a pitch of 0.4 mm",
            Assert.Single(Find(Draw(pitch: 0.5m))).Message
        );

    [Fact]
    public void Contacts_that_board_numbers_from_101_are_counted()
    {
        Assert.Empty(Find(Draw(first: 101)));
        Assert.Equal(
            "Main.J1 has pads for 19 contacts, but AXK720147G has 20; contact 101 is missing",
            Assert.Single(Find(Draw(first: 101, without: 101))).Message
        );
    }

    [Theory]
    [InlineData("0.4")]
    [InlineData("0.402")]
    [InlineData("0.3984")]
    public void The_right_pitch_and_its_rounding_are_let_through(string pitch) =>
        Assert.Empty(Find(Draw(pitch: decimal.Parse(pitch, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("""(pad "21" smd rect (at -3 0)) (pad "22" smd rect (at 9 0))""")]
    [InlineData("""(pad "MP" smd rect (at -3 0)) (pad "MP" smd rect (at 9 0)) (pad "S1" smd rect (at 9 2))""")]
    [InlineData("""(pad "" np_thru_hole circle (at -1 0)) (pad "" np_thru_hole circle (at 5 0))""")]
    [InlineData("""(pad "4" smd rect (at -3 0))""")]
    public void Pads_that_are_no_contacts_are_let_through(string pads) => Assert.Empty(Find(Draw(more: pads)));

    [Fact]
    public void A_keyed_connector_lacks_numbers_but_no_contacts() => Assert.Empty(Find(Draw(contacts: 21, without: 7)));

    [Fact]
    public void Without_a_part_the_other_half_shows_what_is_missing()
    {
        PlacedConnector main = Layouts.Parse("Main", Layouts.Write(Nets))["J1"];
        PlacedConnector camera = DrawCameraWithout("GND");
        Finding finding = Assert.Single(Judge.By<FootprintUnfit>(SampleBoards.Mate(main, camera)));
        Assert.Equal(
            "warning KEY7008: Camera.J1 has no pad for contact 5, where contact 5 of Main.J1 (GND) would meet it; draw the pad, or "
                + "leave the net off a key",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal("first", Assert.Single(Judge.By<FootprintUnfit>(SampleBoards.Mate(camera, main))).Origin);
    }

    [Theory]
    [InlineData("A3", "E")]
    [InlineData("B5", "K")]
    [InlineData("A9", "S")]
    public void Contacts_may_have_letters_for_rows(string number, string net)
    {
        // Odd numbers are row A, even ones row B.
        const string Wide = "A B C D E F G H J K L M N P Q R S T U V";
        string name(string text) =>
            System.Text.RegularExpressions.Regex.Replace(
                text,
                "\\(pad \"(\\d+)\" (smd rect \\(at [\\d.]+ -?1\\))",
                pad =>
                {
                    int place = int.Parse(pad.Groups[1].Value, CultureInfo.InvariantCulture);
                    return $"(pad \"{"BA"[place % 2]}{(place + 1) / 2}\" {pad.Groups[2]}";
                }
            );
        PlacedConnector main = Layouts.Parse("Main", name(Layouts.Write(Wide)))["J1"],
            camera = Layouts.Parse("Camera", Drop(name(Layouts.Write(Wide, isMirrored: true)), number))["J1"];
        Assert.Equal(20, main.Contacts.Count);
        Assert.Equal(
            $"Camera.J1 has no pad for contact {number}, where contact {number} of Main.J1 ({net}) would meet it; draw the pad, or leave "
                + "the net off a key",
            Assert.Single(Judge.By<FootprintUnfit>(SampleBoards.Mate(main, camera))).Message
        );
    }

    [Fact]
    public void A_number_with_a_letter_on_two_contacts_is_a_finding() =>
        Assert.Equal(
            "Main.J1 has several pads for contact A4, and there is no contact A5; number each contact once",
            Assert.Single(Find(DrawLettered(fifth: "A4"), fields: "")).Message
        );

    [Fact]
    public void Shields_with_letters_are_no_contacts() =>
        Assert.Empty(Find(DrawLettered(fifth: "S1") + """(pad "S1" smd rect (at -0.4 -1)) (pad "S1" smd rect (at 4 -1))""", fields: ""));

    /// <summary>Draws contacts A1 to A10 and B1 to B10.</summary>
    /// <param name="fifth">What is written in place of A5.</param>
    private static string DrawLettered(string fifth) =>
        string.Concat(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                {
                    string number = i == 8 ? fifth : $"{"AB"[i % 2]}{(i / 2) + 1}";
                    return Layouts
                        .Pad(1, "-", i / 2 * 0.4, i % 2 == 0 ? -1 : 1)
                        .Replace("\"1\"", $"\"{number}\"", StringComparison.Ordinal);
                })
        );

    [Fact]
    public void A_netlist_shows_what_the_layout_of_the_other_half_lacks()
    {
        PlacedConnector main = Board.Parse("Main", "main.net", WriteNetlist(Nets))["J1"];
        Assert.Equal(
            "Camera.J1 has no pad for contact 5, where contact 5 of Main.J1 (GND) would meet it; draw the pad, or leave the net off a key",
            Assert.Single(Judge.By<FootprintUnfit>(SampleBoards.Mate(main, DrawCameraWithout("GND"), ContactMap.SameNumbers))).Message
        );
        Assert.Empty(Judge.By<FootprintUnfit>(SampleBoards.Mate(main, DrawCameraWithout("GND"))));
    }

    private static string WriteNetlist(string nets) =>
        "(export (version \"E\") (components (comp (ref \"J1\")) (comp (ref \"U1\"))) (nets "
        + string.Concat(
            nets.Split(' ')
                .Select((net, i) => $"(net (name \"{net}\") (node (ref \"J1\") (pin \"{i + 1}\")) (node (ref \"U1\") (pin \"{i + 1}\")))")
        )
        + "))";

    private static string Drop(string text, string number)
    {
        int start = text.IndexOf($"\n(pad \"{number}\"", StringComparison.Ordinal);
        return text.Remove(start, text.IndexOf('\n', start + 1) - start);
    }

    [Fact]
    public void A_gap_where_nothing_is_connected_may_be_a_key() =>
        Assert.Empty(
            Judge.By<FootprintUnfit>(
                SampleBoards.Mate(Layouts.Draw("Main", Nets.Replace("GND", "-", StringComparison.Ordinal)), DrawCameraWithout("GND"))
            )
        );

    [Fact]
    public void A_part_that_no_catalog_knows_is_let_through() => Assert.Empty(Find(Draw(without: 7), fields: ""));

    [Fact]
    public void What_is_named_as_two_parts_is_another_fault() => Assert.Empty(Find(Draw(without: 7), fields: Part + ";Value=AXK7L24223G"));

    [Fact]
    public void A_gap_is_a_warning_where_fields_disagree_on_the_part()
    {
        const string Disagreeing = Part + ";Manufacturer Part=BM20B-20DS-X";
        Assert.Equal(
            "warning KEY7008: Main.J1 has no pad for contact 7, but AXK720147G, which its field 'MPN' names, has 20 contacts; draw the "
                + "pad, or correct the field",
            Assert.Single(Find(Draw(without: 7), fields: Disagreeing)).ToString()
        );
        Assert.Empty(Find(Draw(), fields: Disagreeing));
        Assert.Empty(Find(Draw(contacts: 14), fields: Disagreeing));
    }

    [Fact]
    public void A_pin_on_two_nets_is_a_finding()
    {
        Finding finding = Assert.Single(FindInNetlist("5"));
        Assert.Equal(
            "error KEY7008: contact 5 of Main.J1 is on 2 nets (/A and /B), so several pins of its symbol have this number; number each "
                + "contact once",
            finding.ToString()
        );
        Assert.Equal("main.net(3,45)", finding.Origin?.ToString());
        Assert.Empty(FindInNetlist("6"));
    }

    private static IReadOnlyList<Finding> FindInNetlist(string pin)
    {
        var board = Board.Parse(
            "Main",
            "main.net",
            $"""
            (export (version "E") (components (comp (ref "J1")) (comp (ref "U1")))
              (nets (net (name "/A") (node (ref "J1") (pin "5")) (node (ref "U1") (pin "1")))
                (net (name "/B") (node (ref "J1") (pin "{pin}")) (node (ref "U1") (pin "2")))))
            """
        );
        return Judge.By<FootprintUnfit>(new BoardModel(board, TestSeries.All));
    }

    [Fact]
    public void A_netlist_may_leave_contacts_out()
    {
        var board = Board.Parse(
            "Main",
            "main.net",
            """
            (export (version "E") (components (comp (ref "J1") (value "AXK720147G")) (comp (ref "U1")))
              (nets (net (name "A") (node (ref "J1") (pin "1")) (node (ref "U1") (pin "1")))))
            """
        );
        Assert.Empty(Judge.By<FootprintUnfit>(new BoardModel(board, TestSeries.All)));
    }

    private static string Draw(int contacts = 20, decimal pitch = 0.4m, int first = 1, int? without = null, string more = "") =>
        string.Concat(
            Enumerable
                .Range(0, contacts)
                .Where(i => i + first != without)
                .Select(i => Layouts.Pad(i + first, "-", (double)(i / 2 * pitch), i % 2 == 0 ? -1 : 1))
        ) + more;

    private static PlacedConnector DrawCameraWithout(string net)
    {
        string text = Layouts.Write(Nets, isMirrored: true);
        int start = text.IndexOf("\n(pad \"5\"", StringComparison.Ordinal);
        Assert.Contains($"\"{net}\"", text[start..text.IndexOf('\n', start + 1)], StringComparison.Ordinal);
        return Layouts.Parse("Camera", Drop(text, "5"))["J1"];
    }

    private static IReadOnlyList<Finding> Find(string pads, string fields = Part)
    {
        string text = Layouts.Write("-", fields: fields).Replace(Layouts.Pad(1, "-", 0, -1), pads, StringComparison.Ordinal);
        return Judge.By<FootprintUnfit>(new BoardModel(Board.Parse("Main", "Main.kicad_pcb", text), TestSeries.All));
    }
}
