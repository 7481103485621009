using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

/// <summary>Nets of contacts that the manufacturer gives names.</summary>
public class ContactNameExtensionsTests
{
    [Fact]
    public void Names_are_contacts()
    {
        Net net = Assert.Single(NamedContacts.Between("FMS400", "FMH400").AddNet("V", 1.Amperes(), ["A1", "B2", "K40"]).Nets);
        Assert.Equal(["A1", "B2", "K40"], net.ContactNames);
        Assert.Equal([1, 42, 400], net.Contacts);
    }

    [Fact]
    public void Numbers_are_those_of_the_manufacturer()
    {
        Interconnect design = NamedContacts
            .Between("TNS10", "TNH10")
            .AddNet("A", 1.Amperes(), [101, 102])
            .AddReturn("B", ["A"], ["109", "110"]);
        Assert.Equal(
            [
                [101, 102],
                [109, 110],
            ],
            design.Nets.Select(net => net.Contacts)
        );
        Assert.Equal(["109", "110"], design.Nets[1].ContactNames);
        Assert.Empty(design.Check().Where(finding => finding.Severity == FindingSeverity.Error));
    }

    [Fact]
    public void A_part_without_names_takes_its_numbers_as_text()
    {
        Interconnect design = Interconnect
            .Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"))
            .AddNet("A", 0.1.Amperes(), ["1", "24"])
            .AddNet("B", 0.1.Amperes(), [25, 24])
            .AddNet("C", 0.1.Amperes(), ["A1", "024", "0"]);
        Assert.Equal([1, 24], design.Nets[0].Contacts);
        Assert.Equal(["A1", "024", "0"], design.Nets[2].ContactNames);
        Assert.Equal(
            [
                "AXK7L24223G has contacts 1 to 24; there is no contact 25",
                "AXK7L24223G has contacts 1 to 24; there is no contact A1",
                "AXK7L24223G has contacts 1 to 24; there is no contact 024",
                "AXK7L24223G has contacts 1 to 24; there is no contact 0",
                "contact 24 already carries 'A'; 'B' needs another contact",
            ],
            design.Check().Where(finding => finding.Id is "KEY1003" or "KEY3004").Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Names_may_come_from_anywhere()
    {
        Interconnect design = NamedContacts.Between("FMS400", "FMH400");
        List<string> list = ["A1"];
        string[]? array = ["A1"];
        foreach (IEnumerable<string> names in new IEnumerable<string>[] { list, array, "A1,B1".Split(',').Take(1) })
        {
            Assert.Equal(["A1"], Assert.Single(design.AddNet("V", 1.Amperes(), names).Nets).ContactNames);
        }

        Assert.Empty(Assert.Single(design.AddNet("V", 1.Amperes(), []).Nets).ContactNames);
    }

    [Fact]
    public void Invalid_arguments_are_rejected()
    {
        Interconnect design = NamedContacts.Between("FMS400", "FMH400");
        string[] none = null!,
            hole = [null!];
        Assert.Throws<ArgumentNullException>("interconnect", () => ((Interconnect)null!).AddNet("V", 1.Amperes(), ["A1"]));
        Assert.Throws<ArgumentNullException>("interconnect", () => ((Interconnect)null!).AddReturn("V", ["A"], ["A1"]));
        Assert.Throws<ArgumentNullException>("interconnect", () => ((Interconnect)null!).AcknowledgeContacts(["A1"], "strap"));
        Assert.Throws<ArgumentNullException>("name", () => design.AddNet(null!, 1.Amperes(), ["A1"]));
        Assert.Throws<ArgumentNullException>("name", () => design.AddReturn(null!, ["A"], ["A1"]));
        Assert.Throws<ArgumentNullException>("nets", () => design.AddReturn("V", null!, ["A1"]));
        Assert.Throws<ArgumentException>("nets", () => design.AddReturn("V", ["A"], ["A1"]));
        Assert.Throws<ArgumentNullException>("contacts", () => design.AddNet("V", 1.Amperes(), none));
        Assert.Throws<ArgumentException>("contacts", () => design.AddNet("V", 1.Amperes(), hole));
        Assert.Throws<ArgumentNullException>("contacts", () => design.AcknowledgeContacts(none, "strap"));
        Assert.Throws<ArgumentNullException>("because", () => design.AcknowledgeContacts(["A1"], null!));
    }

    [Fact]
    public void Messages_show_names()
    {
        Interconnect design = NamedContacts
            .Between("FMS400", "FMH400")
            .AddNet("A", 0.1.Amperes(), ["A1", "I3", "a2"])
            .AddNet("B", 0.1.Amperes(), ["A1", "B1", "B1"])
            .AddNet("C", 0.1.Amperes(), [5]);
        Assert.Equal(
            [
                "FMS400 has contacts A1 to K40 (without I); there is no contact I3",
                "FMS400 has contacts A1 to K40 (without I); there is no contact a2; did you mean A2?",
                "FMS400 has contacts A1 to K40 (without I); there is no contact 5",
                "contact A1 already carries 'A'; 'B' needs another contact",
                "'B' lists contact B1 twice; a contact counts once",
            ],
            design.Check().Where(finding => finding.Id is "KEY1003" or "KEY3004" or "KEY3006").Select(finding => finding.Message)
        );
    }

    [Fact]
    public void A_number_where_contacts_are_counted_from_elsewhere_says_where() =>
        Assert.Equal(
            "TNS10 has contacts 101 to 110; there is no contact 1",
            Assert.Single(NamedContacts.Between("TNS10", "TNH10").AddNet("A", 0.1.Amperes(), [1]).Check(), IsWrongContact).Message
        );

    [Theory]
    [InlineData("FMS400", "FMH160")]
    [InlineData("FMH160", "FMS400")]
    public void Equal_names_meet_where_counts_differ(string first, string second)
    {
        // H37 of the card is its 157th contact, and the 317th of the carrier, which rates it for power.
        Interconnect design = NamedContacts.Between(first, second);
        Assert.Empty(design.AddNet("V", 2.Amperes(), ["H37", "H38", "H39", "H40"]).Check().Where(IsError));
        Assert.Equal(
            "FMH160 has contacts C1 to D40 and G1 to H40; contact A1 of FMS400 meets none",
            Assert.Single(design.AddNet("V", 0.1.Amperes(), ["A1"]).Check(), IsWrongContact).Message
        );
        Assert.Equal(
            "FMH160 has contacts C1 to D40 and G1 to H40; there is no contact Z1",
            Assert.Single(design.AddNet("V", 0.1.Amperes(), ["Z1"]).Check(), IsWrongContact).Message
        );
    }

    [Fact]
    public void Contacts_with_a_lower_rating_are_named() =>
        Assert.Equal(
            "'V' puts 0.625 A on each of 4 contacts; contacts G1, G2 and G3 of FM carry 0.5 A each; 2.5 A needs 5 contacts",
            Assert
                .Single(
                    NamedContacts.Between("FMS400", "FMH160").AddNet("V", 2.5.Amperes(), ["H37", "G1", "G2", "G3"]).Check(),
                    finding => finding.Id == "KEY3001"
                )
                .Message
        );

    [Fact]
    public void The_total_of_a_group_counts_the_contacts_with_its_names()
    {
        Interconnect design = NamedContacts
            .Between("FMS400", "FMH160")
            .AddNet("A", 4.Amperes(), ["H37", "H38"])
            .AddNet("B", 1.1.Amperes(), ["H39", "H40"]);
        Assert.Equal(
            "'B' goes over the limit of the power contacts: 'A' 4 A and 'B' 1.1 A add up to 5.1 A; FM power contacts carry 5 A in total",
            Assert.Single(design.Check(), finding => finding.Id == "KEY3002").Message
        );
    }

    [Fact]
    public void Turned_connectors_meet_at_names()
    {
        Interconnect design = NamedContacts
            .Between("FMS400", "FMH400")
            .AddNet("A", 0.1.Amperes(), ["A1"])
            .AddNet("B", 0.1.Amperes(), ["K40"]);
        Assert.Contains(
            "plugged in the wrong way around, 'A' at contact A1 would meet 'B' at contact K40",
            Assert.Single(design.Check(), finding => finding.Id == "KEY5004").Message,
            StringComparison.Ordinal
        );
    }

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;

    private static bool IsWrongContact(Finding finding) => finding.Id == "KEY1003";
}
