using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Contacts;

/// <summary>Netlists that leave out pins without a net, as Protel netlists do.</summary>
public class LeftOutPinsTests
{
    private const string Nets = "+5V +5V +5V +5V GND GND GND GND SDA SCL";

    private static readonly PlacedConnector Main = Netlist("Main", Nets);

    [Fact]
    public void A_pin_that_is_left_out_is_open_where_the_other_half_meets_it()
    {
        PlacedConnector camera = Netlist("Camera", "+5V - +5V - GND GND GND GND SDA SCL");
        Assert.Equal(8, camera.Contacts.Count);
        Assert.Equal(
            "contacts 2 and 4 of Camera.J1 are open and meet contacts 2 and 4 of Main.J1 (+5V): 2 of 4 contacts carry +5V; connect them, "
                + "or call AcknowledgeContacts([2, 4], …) if that is meant",
            Assert.Single(Judge.By<RailPartlyOpen>(SampleBoards.Mate(Main, camera, ContactMap.SameNumbers))).Message
        );
        Assert.Equal("1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10", Show(SampleBoards.Mate(camera, Main, ContactMap.SameNumbers)));
        Assert.Empty(Judge.By<RailPartlyOpen>(SampleBoards.Mate(camera, Main, ContactMap.SameNumbers).AcknowledgingContacts(2, 4)));
    }

    [Fact]
    public void A_pin_that_neither_half_has_meets_nothing() =>
        Assert.Equal("1-1 4-4", Show(SampleBoards.Mate(Netlist("Main", "A - - B"), Netlist("Camera", "A - - B"), ContactMap.SameNumbers)));

    [Fact]
    public void Pins_that_are_left_out_keep_their_places_in_an_order()
    {
        PlacedConnector camera = Netlist("Camera", "+5V - +5V - GND GND GND GND SDA SCL");
        Assert.Equal("1-2 2-1 3-4 4-3 5-6 6-5 7-8 8-7 9-10 10-9", Show(SampleBoards.Mate(camera, Main, ContactMap.SwappedRows)));
        PlacedConnector odd = Netlist("Camera", "GND A - B");
        Assert.Equal("1-2 2-1 4-3", Show(SampleBoards.Mate(odd, Netlist("Main", "A GND B"), ContactMap.SwappedRows)));
    }

    [Fact]
    public void What_a_half_does_not_have_is_not_left_out()
    {
        PlacedConnector shorter = Netlist("Camera", "+5V +5V GND");
        Assert.Equal("1-1 2-2 3-3", Show(SampleBoards.Mate(shorter, Main, ContactMap.SameNumbers)));
        Assert.Equal("1-1 2-2 3-3", Show(SampleBoards.Mate(Main, shorter, ContactMap.SameNumbers)));
    }

    [Fact]
    public void The_part_counts_pins_that_are_left_out_at_the_end()
    {
        PlacedConnector main = Netlist("Main", "A GND" + string.Concat(Enumerable.Repeat(" -", 22)), "AXK7L24223G");
        PlacedConnector camera = Netlist("Camera", string.Concat(Enumerable.Repeat("- ", 22)) + "GND A");
        var pair = new PlacedPair(main, camera, ContactMap.Reversed, TestSeries.Part("AXK7L24223G"));
        Assert.Equal("1-24 2-23", string.Join(' ', pair.Maps.Maps[0].Select(met => $"{met.First}-{met.Second}")));
    }

    [Fact]
    public void Currents_divide_over_the_pins_that_both_halves_have()
    {
        PlacedConnector main = Netlist("Main", Nets, "AXK7L24223G"),
            camera = Netlist("Camera", "+5V - +5V - - GND - GND SDA SCL");
        InterconnectModel design = SampleBoards
            .Mate(main, camera, ContactMap.SameNumbers)
            .WithNetCurrent("+5V", 0.7m)
            .Stating(nameof(Interconnect.AddReturn), SampleDesigns.Name("GND"), SampleDesigns.Names("+5V"));
        Assert.Equal([1, 3], design.Nets[0].DistinctContacts);
        Assert.Equal([6, 8], design.Nets[1].DistinctContacts);
        Assert.Equal(
            "'+5V' puts 0.35 A on each of 2 contacts; F4 contacts carry 0.3 A; 0.7 A needs 3 contacts",
            Assert.Single(Judge.By<ContactCurrentTooHigh>(design)).Message
        );
        Assert.Equal(
            "'GND' returns the 0.7 A of '+5V' over 2 contacts, 0.35 A on each, while it goes out over 2; F4 contacts carry 0.3 A; "
                + "0.7 A needs 3 contacts",
            Assert.Single(Judge.By<ReturnOverloaded>(design)).Message
        );
    }

    /// <summary>Writes a Protel netlist in which a hyphen leaves a pin out.</summary>
    private static PlacedConnector Netlist(string name, string nets, string part = "B2B")
    {
        IEnumerable<string> lists = nets.Split(' ')
            .Select((net, i) => (Net: net, Pin: i + 1))
            .Where(pin => pin.Net != "-")
            .GroupBy(pin => pin.Net)
            .Select((net, i) => $"(\n{net.Key}\n{string.Concat(net.Select(pin => $"J1-{pin.Pin}\n"))}U1-{i + 1}\n)\n");
        return Board.Parse(name, $"{name}.net", $"[\nJ1\nB2B\n{part}\n\n]\n[\nU1\nIC\nX\n\n]\n{string.Concat(lists)}")["J1"];
    }

    private static string Show(InterconnectModel design) =>
        string.Join(' ', Assert.Single(design.Placed!.Maps.Maps).Select(met => $"{met.First}-{met.Second}"));
}
