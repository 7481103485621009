using System.Globalization;
using Keyway.Boards.Contacts;
using Keyway.Designs.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Contacts;

/// <summary>Boards whose connectors have pads with the names of the manufacturer.</summary>
public class NamedPadsTests
{
    private static readonly Series Lettered = TestSeries.Create(
        """
        series BL
        manufacturer Acme
        ratings currentPerContact=0.5 A
        contacts names=rows A to B
        contacts shields=S1 to S2 | mountingPads=7
        contact-group name=power | first=B5 | last=B6 | currentPerContact=2 A
        socket 12: BLS{}
        header 12: BLH{}
        pair 2 mm: 0 1

        """
    );

    private const string LargerSeries = """
        series BL
        manufacturer Acme
        ratings currentPerContact=0.5 A
        contacts names=rows A to B
        contacts shields=S1 to S2 | mountingPads=7
        socket 16: BLS{}
        header 16: BLH{}
        pair 2 mm: 0 1

        """;

    private static readonly Connector Socket = Lettered.Find("BLS12")!;
    private static readonly Connector Header = Lettered.Find("BLH12")!;

    [Fact]
    public void Contacts_are_the_pads_that_the_catalog_names()
    {
        PlacedConnector placed = Draw("Main", "GND", isMirrored: false);
        Assert.Equal(Socket.ContactNames, ContactNumbers.GetContacts(placed, Socket).Select(contact => contact.Number));
        Assert.Equal(15, placed.Contacts.Count);
    }

    [Fact]
    public void A_footprint_with_other_numbers_is_read_without_the_catalog()
    {
        PlacedConnector numbered = Layouts.Draw("Main", "A B C D");
        Assert.Equal(["1", "2", "3", "4"], ContactNumbers.GetContacts(numbered, Socket).Select(contact => contact.Number));
    }

    [Fact]
    public void Other_pads_are_no_contacts_even_if_they_look_like_them()
    {
        PlacedConnector placed = Layouts.Draw("Main", "A B C D E F G H");
        Assert.DoesNotContain("7", ContactNumbers.GetContacts(placed, Socket).Select(contact => contact.Number));
        Assert.Contains("7", ContactNumbers.GetContacts(placed).Select(contact => contact.Number));
    }

    [Fact]
    public void A_footprint_has_the_names_of_its_part()
    {
        PlacedConnector placed = Draw("Main", "GND", isMirrored: false);
        Assert.Equal((0, 0), (FootprintContacts.Read(placed, Socket).CountMissing, FootprintContacts.Read(placed, Socket).Missing.Count));
        Assert.Empty(FootprintContacts.Read(placed, Socket).Beyond);

        Connector larger = TestSeries.Create(LargerSeries).Find("BLS16")!;
        var footprint = FootprintContacts.Read(placed, larger);
        Assert.Equal(4, footprint.CountMissing);
        Assert.Equal(["A7", "A8", "B7", "B8"], footprint.Missing);
    }

    [Fact]
    public void A_net_runs_over_contacts_with_names()
    {
        PlacedConnector main = Draw("Main", "VCC", isMirrored: false),
            card = Draw("Card", "VCC", isMirrored: true);
        var design = Interconnect.FromModel(
            (InterconnectModel)
                new InterconnectModel(Socket, Header, new PlacedPair(main, card, null, Socket, Header)).With(
                    new Keyway.Designs.Model.Statements.NetCurrentStatement("VCC", 4.Amperes())
                )
        );
        Assert.Equal(["B5", "B6"], Assert.Single(design.Nets).ContactNames);
        Assert.DoesNotContain(design.Check(), finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("SameNumbers", "A1", "A1")]
    [InlineData("Reversed", "A1", "B6")]
    [InlineData("SwappedRows", "A1", "A2")]
    public void A_stated_map_counts_in_the_order_of_the_names(string map, string first, string second)
    {
        ContactMap stated = (ContactMap)typeof(ContactMap).GetProperty(map)!.GetValue(null)!;
        PlacedConnector main = Netlist("Main"),
            card = Netlist("Card");
        FoundContactMaps found = ContactMaps.Find(main, card, stated, Socket, Header);
        Assert.Equal(ContactMapSource.Design, found.Source);
        ContactPair pair = Assert.Single(found.Maps)[0];
        Assert.Equal((first, second), (pair.First.Number, pair.Second.Number));
        Assert.Equal(12, found.Maps[0].Count);
    }

    [Fact]
    public void A_listed_pair_with_different_counts_meets_by_names()
    {
        Connector carrier = NamedContacts.Part("FMS400"),
            card = NamedContacts.Part("FMH160"),
            full = NamedContacts.Part("FMH400");
        FoundContactMaps found = ContactMaps.Find(Netlist("Main", carrier), Netlist("Card", card), null, carrier, card);
        Assert.Equal((ContactMapSource.Catalog, 160), (found.Source, Assert.Single(found.Maps).Count));
        Assert.All(found.Maps[0], met => Assert.Equal(met.First.Number, met.Second.Number));

        FoundContactMaps alike = ContactMaps.Find(Netlist("Main", carrier), Netlist("Card", full), null, carrier, full);
        Assert.Equal(ContactMapSource.Assumed, alike.Source);
        Connector other = NamedContacts.Part("FMS160");
        Assert.Equal(
            ContactMapSource.Assumed,
            ContactMaps.Find(Netlist("Main", carrier), Netlist("Card", other), null, carrier, other).Source
        );
    }

    [Fact]
    public void Ground_blades_are_no_contacts_that_meet()
    {
        Connector carrier = NamedContacts.Part("FMS400"),
            card = NamedContacts.Part("FMH160");
        PlacedConnector main = Netlist("Main", carrier, "GB1", "P1"),
            second = Netlist("Card", card, "GB1", "P1");
        foreach (ContactMap? stated in new[] { null, ContactMap.SameNames, ContactMap.SameNumbers })
        {
            FoundContactMaps found = ContactMaps.Find(main, second, stated, carrier, card);
            Assert.Equal(160, Assert.Single(found.Maps).Count);
            Assert.DoesNotContain(found.Maps[0], met => met.First.Number is "GB1" or "P1");
        }
    }

    [Fact]
    public void Letters_meet_letters_without_a_catalog() =>
        Assert.Equal(12, Assert.Single(ContactMaps.Find(Netlist("Main"), Netlist("Card"), ContactMap.SameNumbers).Maps).Count);

    [Fact]
    public void Contacts_are_acknowledged_by_their_names()
    {
        InterconnectModel model = Interconnect
            .Between(Draw("Main", "VCC", isMirrored: false), Draw("Card", "VCC", isMirrored: true))
            .AcknowledgeContacts(["A1", "B2"], because: "straps")
            .Model;
        Assert.Equal(["A1", "B2"], new[] { "A1", "A2", "B2", "1" }.Where(model.HasAcknowledged));
    }

    [Fact]
    public void Nets_of_boards_without_a_part_take_the_numbers_of_the_pads()
    {
        Interconnect design = Interconnect.Between(Draw("Main", "VCC", isMirrored: false), Draw("Card", "VCC", isMirrored: true));
        Assert.Equal(["A2", "B1"], Assert.Single(design.AddNet("X", 0.1.Amperes(), ["A2", "B1"]).Nets).ContactNames);
    }

    [Fact]
    public void Numbers_that_begin_elsewhere_on_the_board_are_contacts()
    {
        PlacedConnector from101 = Write(
            "Main",
            string.Concat(Enumerable.Range(0, 24).Select(i => Pad(FormattableString.Invariant($"{101 + i}"), "GND", i / 2, i % 2)))
        );
        Connector part = TestSeries.Part("AXK7L24223G"),
            header = TestSeries.Part("AXK8L24124BG");
        var design = Interconnect.FromModel(new InterconnectModel(part, header, new PlacedPair(from101, from101, null, part, header)));
        Assert.DoesNotContain(design.AddNet("X", 0.1.Amperes(), [101, 124]).Check(), finding => finding.Id == "KEY1003");
        Assert.Equal(
            "AXK7L24223G has contacts 101 to 124; there is no contact 1",
            Assert.Single(design.AddNet("X", 0.1.Amperes(), [1]).Check(), finding => finding.Id == "KEY1003").Message
        );
    }

    /// <summary>Draws contacts A1 to A6 and B1 to B6 in two rows, with a net at B5 and B6, two shields and a mounting pad.</summary>
    private static PlacedConnector Draw(string name, string net, bool isMirrored)
    {
        string pads = string.Concat(
            Enumerable
                .Range(0, 12)
                .Select(i => Pad(Socket.ContactNames[i], i >= 10 ? net : $"N{i}", i % 6 * 0.5, (i < 6) == isMirrored ? 1 : -1))
        );
        string others = string.Concat(Enumerable.Range(0, 11).Select(i => Layouts.Pad(i + 1, i == 10 ? net : $"N{i}", i, 0)));
        return Write(name, pads + Pad("S1", "GND", -2, 0) + Pad("S2", "GND", 5, 0) + Pad("7", "GND", 9, 0), others);
    }

    private static PlacedConnector Write(string name, string pads, string others = "") =>
        Layouts.Parse(
            name,
            $"""
            (kicad_pcb (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
            (footprint "a:b" (layer "F.Cu") (at 100 50) (property "Reference" "J1"){pads})
            (footprint "c:d" (layer "F.Cu") (at 150 90) (property "Reference" "U1"){others}))
            """
        )["J1"];

    private static string Pad(string number, string net, double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"\n(pad \"{number}\" smd rect (at {x} {y}) (layers \"F.Cu\") (net \"{net}\"))");

    private static PlacedConnector Netlist(string name, Connector? part = null, params string[] others) =>
        Board.Parse(
            name,
            $"{name}.net",
            "[\nJ1\nFP\nVAL\n\n\n\n]\n"
                + string.Concat((part ?? Socket).ContactNames.Concat(others).Select(contact => $"(\nN{contact}\nJ1-{contact}\n)\n"))
        )["J1"];
}
