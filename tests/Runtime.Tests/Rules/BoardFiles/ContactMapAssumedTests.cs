using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class ContactMapAssumedTests
{
    [Fact]
    public void What_would_follow_is_told_where_positions_show_nothing()
    {
        Finding finding = Assert.Single(Judge.By<ContactMapAssumed>(SampleBoards.Assumed("GND +5V SDA GND", "GND GND SDA +5V")));
        Assert.Equal(
            "info KEY7011: the board files do not show how contacts of Main.J1 with Camera.J1 meet, so they are not compared; if equal "
                + "numbers meet, ground meets a supply or a signal at contacts 2 and 4 of Main.J1; state how they meet, such as "
                + "Between(…, ContactMap.SameNumbers)",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
    }

    [Fact]
    public void Contacts_with_names_may_meet_by_name()
    {
        InterconnectModel design = SampleBoards.Mate(Netlist("Main", "A1:GND B2:+5V"), Netlist("Camera", "A1:GND B2:GND"));
        Assert.Equal(
            "the board files do not show how contacts of Main.J1 with Camera.J1 meet, so they are not compared; if equal names meet, "
                + "ground meets a supply or a signal at contact B2 of Main.J1; state how they meet, such as "
                + "Between(…, ContactMap.SameNames)",
            Assert.Single(Judge.By<ContactMapAssumed>(design)).Message
        );
    }

    [Fact]
    public void Ways_that_nothing_tells_apart_are_told()
    {
        InterconnectModel design = SampleBoards.Mate(Layouts.Draw("Main", "A B C D"), Layouts.Draw("Camera", "E F G H"));
        Assert.Equal(
            "contacts of Main.J1 with Camera.J1 may meet in 2 ways, so only what holds in each is reported: where 1 meets 2, no ground "
                + "meets a supply or a signal; where 1 meets 3, no ground meets a supply or a signal; state how they meet, such as "
                + "Between(…, ContactMap.SwappedRows)",
            Assert.Single(Judge.By<ContactMapAssumed>(design)).Message
        );
    }

    [Fact]
    public void Equal_numbers_need_no_confirmation() => Assert.Empty(Judge.By<ContactMapAssumed>(SampleBoards.Mate("A B C D", "E F G H")));

    [Fact]
    public void Grounds_would_show_a_wrong_order() =>
        Assert.Empty(
            Judge.By<ContactMapAssumed>(SampleBoards.Mate(Layouts.Draw("Main", "GND B C D"), Layouts.Draw("Camera", "E GND G H")))
        );

    [Fact]
    public void What_the_design_states_is_known()
    {
        PlacedConnector main = Layouts.Draw("Main", "A B C D");
        Assert.Empty(Judge.By<ContactMapAssumed>(SampleBoards.Mate(main, Layouts.Draw("Camera", "E F G H"), ContactMap.SwappedRows)));
        Assert.Empty(
            Judge.By<ContactMapAssumed>(SampleBoards.Mate(main, Layouts.Draw("Camera", "E F G H - - - -"), ContactMap.SameNumbers))
        );
    }

    [Fact]
    public void Parts_have_no_positions() =>
        Assert.Empty(Judge.By<ContactMapAssumed>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG")));

    private static PlacedConnector Netlist(string name, string nets)
    {
        string nodes = string.Concat(
            nets.Split(' ')
                .Select(net => net.Split(':'))
                .GroupBy(net => net[1])
                .Select(net =>
                    $"(net (name \"{net.Key}\") (node (ref \"U1\") (pin \"{net.Key}\"))"
                    + string.Concat(net.Select(node => $"(node (ref \"J1\") (pin \"{node[0]}\"))"))
                    + ")"
                )
        );
        return Board.Parse(
            name,
            $"{name}.net",
            $"(export (version \"E\") (components (comp (ref \"J1\")) (comp (ref \"U1\"))) (nets {nodes}))"
        )["J1"];
    }
}
