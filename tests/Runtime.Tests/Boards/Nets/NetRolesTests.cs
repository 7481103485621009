using Keyway.Boards.Nets;

namespace Keyway.Runtime.Tests.Boards.Nets;

public class NetRolesTests
{
    [Fact]
    public void A_net_is_open_where_no_other_component_has_a_pad_on_it()
    {
        // A contact that ends at its pad is no signal, whatever the name and the type of its pin.
        Board board = Parse(Part("J1", "1 SDA bidirectional", "2 +3V3", "3 +3V3", "4 GND", "5"), Part("U1", "1 GND"));
        Assert.Equal([NetRole.Open, NetRole.Open, NetRole.Open, NetRole.Ground, NetRole.Open], RolesOfContacts(board));
    }

    [Fact]
    public void Three_capacitors_to_ground_show_a_supply()
    {
        Assert.Equal(NetRole.Unknown, RoleOfX(Capacitor("C1"), Capacitor("C2")));
        Assert.Equal(NetRole.Supply, RoleOfX(Capacitor("C1"), Capacitor("C2"), Capacitor("C3")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Capacitor("C1"), Capacitor("C2"), Part("C3", "1 X", "2 Y")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Capacitor("C1"), Capacitor("C2"), Capacitor("CN3")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Capacitor("C1"), Capacitor("C2"), Unfitted(Capacitor("C3"))));
    }

    [Fact]
    public void A_power_pin_and_a_capacitor_show_a_supply()
    {
        Assert.Equal(NetRole.Supply, RoleOfX(Part("U1", "1 X power_in VIN"), Capacitor("C1")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X power_in VIN")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X power_in GND_1"), Capacitor("C1")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X passive"), Capacitor("C1")));
    }

    [Fact]
    public void The_type_of_a_pin_shows_a_signal()
    {
        Assert.Equal(NetRole.Signal, RoleOfX(Part("U1", "1 X bidirectional")));
        Assert.Equal(NetRole.Signal, RoleOfX(Part("U1", "1 X input+no_connect")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X input"), Part("U2", "1 X power_out")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X input"), Capacitor("C1")));
        Assert.Equal(NetRole.Unknown, RoleOfX(Part("U1", "1 X passive"), Part("R1", "1 X", "2 Y")));
    }

    [Fact]
    public void A_name_made_from_a_pin_stays_unknown()
    {
        Board board = Parse(Part("J1", "1 Net-(F1-Pad2)"), Part("F1", "1 +5V", "2 Net-(F1-Pad2)"), Part("U1", "1 Net-(F1-Pad2) input"));
        Assert.Equal([NetRole.Unknown], RolesOfContacts(board));
    }

    [Fact]
    public void Resistors_inductors_beads_and_jumpers_reach_ground()
    {
        foreach (string reference in (string[])["R1", "L1", "FB1", "JP1"])
        {
            Assert.True(XReachesGround(Part(reference, "1 X", "2 GND")));
        }

        Assert.True(XReachesGround(Part("R1", "1 X", "2 Y"), Part("L1", "1 Y", "2 AGND")));
        Assert.False(XReachesGround(Part("C1", "1 X", "2 GND")));
        Assert.False(XReachesGround(Part("U1", "1 X", "2 GND")));
        Assert.False(XReachesGround(Part("RN1", "1 X", "2 GND")));
        Assert.False(XReachesGround(Unfitted(Part("R1", "1 X", "2 GND"))));
    }

    [Fact]
    public void The_way_to_ground_ends_at_a_supply() =>
        Assert.False(XReachesGround(Part("R1", "1 X", "2 +3V3"), Part("R2", "1 +3V3", "2 GND")));

    private static string Capacitor(string reference) => Part(reference, "1 X", "2 GND");

    private static string Unfitted(string part) => part.Replace("\"a\"", "\"a\" (attr smd dnp)", StringComparison.Ordinal);

    /// <summary>Writes a component from its pads: number, net, type of the pin, and name of the pin.</summary>
    private static string Part(string reference, params string[] pads) =>
        $"(footprint \"a\" (property \"Reference\" \"{reference}\") {string.Concat(pads.Select(pad => Pad(pad.Split(' '))))})";

    private static string Pad(string[] words) =>
        $"(pad \"{words[0]}\" smd rect"
        + (words.Length > 1 ? $" (net \"{words[1]}\")" : "")
        + (words.Length > 2 ? $" (pintype \"{words[2]}\")" : "")
        + (words.Length > 3 ? $" (pinfunction \"{words[3]}\")" : "")
        + ")";

    private static Board Parse(params string[] parts) => Board.Parse("b", "b.kicad_pcb", $"(kicad_pcb {string.Concat(parts)})");

    private static IEnumerable<NetRole> RolesOfContacts(Board board)
    {
        var roles = new NetRoles(board.Files[0]);
        return board["J1"].Contacts.Select(contact => roles.GetRole(contact.Net, board["J1"].Component));
    }

    private static NetRole RoleOfX(params string[] parts) => RolesOfContacts(Parse([Part("J1", "1 X"), .. parts])).Single();

    private static bool XReachesGround(params string[] parts)
    {
        Board board = Parse([Part("J1", "1 X"), .. parts]);
        return new NetRoles(board.Files[0]).ReachesGround(board.Nets.Single(net => net.Name == "X"));
    }
}
