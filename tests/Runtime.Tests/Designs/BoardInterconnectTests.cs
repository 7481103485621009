using System.Globalization;
using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class BoardInterconnectTests
{
    private const string Nets = "GND +5V GND /cam/+5V SDA -";

    private static readonly PlacedConnector Main = Layouts.Draw("Main", "GND +5V GND +5V SDA +5V");
    private static readonly PlacedConnector Camera = Layouts.Draw("Camera", Nets, isMirrored: true);

    [Fact]
    public void Connectors_of_boards_are_the_halves()
    {
        var interconnect = Interconnect.Between(Main, Camera);
        Assert.Same(Main, interconnect.FirstPlaced);
        Assert.Same(Camera, interconnect.SecondPlaced);
        Assert.Equal("Main.J1 with Camera.J1", interconnect.ToString());
        Assert.Empty(interconnect.Nets);
        Assert.Throws<ArgumentNullException>(() => Interconnect.Between(Main, (PlacedConnector)null!));
        Assert.Throws<ArgumentNullException>(() => Interconnect.Between((PlacedConnector)null!, Camera));
        Assert.Throws<ArgumentNullException>(() => Interconnect.Between(Main, Camera, null!));
    }

    [Fact]
    public void A_part_that_no_catalog_knows_is_null()
    {
        var interconnect = Interconnect.Between(Main, Camera);
        Assert.Null(interconnect.First);
        Assert.Null(interconnect.Second);
        Assert.Null(interconnect.MatedHeight);
        Assert.Equal(2.5.Millimeters(), interconnect.WithMatedHeight(2.5.Millimeters()).MatedHeight);
        Assert.Null(Main.Part);
    }

    [Fact]
    public void Parts_are_on_no_board()
    {
        var interconnect = Interconnect.Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"));
        Assert.Null(interconnect.FirstPlaced);
        Assert.Null(interconnect.SecondPlaced);
    }

    [Fact]
    public void A_current_runs_over_the_contacts_that_both_boards_connect()
    {
        // Contact 6 is open on the camera.
        Net net = Assert.Single(Interconnect.Between(Main, Camera).WithNetCurrent("+5V", 1.5.Amperes()).Nets);
        Assert.Equal(("+5V", 1.5.Amperes(), 0.75.Amperes()), (net.Name, net.Current, net.CurrentPerContact));
        Assert.Equal([2, 4], net.Contacts);
    }

    [Fact]
    public void Contacts_are_counted_where_their_numbers_begin()
    {
        PlacedConnector from101 = Layouts.Parse(
            "Main",
            System.Text.RegularExpressions.Regex.Replace(Layouts.Write("GND +5V GND +5V SDA +5V"), "pad \"(\\d)\"", "pad \"10$1\"")
        )["J1"];
        Assert.Equal([2, 4], Assert.Single(Interconnect.Between(from101, Camera).WithNetCurrent("+5V", 1.Amperes()).Nets).Contacts);
    }

    [Fact]
    public void A_return_uses_the_contacts_that_both_boards_connect()
    {
        Interconnect mated = Interconnect.Between(Main, Camera).WithNetCurrent("+5V", 1.5.Amperes()).AddReturn("GND", ["+5V"]);
        Assert.Equal(("GND", 1.5.Amperes()), (mated.Nets[1].Name, mated.Nets[1].Current));
        Assert.Equal([1, 3], mated.Nets[1].Contacts);
        Assert.Equal(
            "neither Main nor Camera has a net 'GMD'; did you mean 'GND'?",
            Assert.Single(Interconnect.Between(Main, Camera).WithNetCurrent("+5V", 1.Amperes()).AddReturn("GMD", ["+5V"]).Check()).Message
        );
        Assert.Throws<ArgumentException>(() => Interconnect.Between(Main, Camera).AddReturn("GND", ["+5V"]));
        Assert.Throws<ArgumentNullException>("name", () => mated.AddReturn(null!, ["+5V"]));
        Assert.Throws<ArgumentNullException>("nets", () => mated.AddReturn("GND", null!));
    }

    [Fact]
    public void Contacts_are_written_as_the_board_numbers_them()
    {
        string text = System.Text.RegularExpressions.Regex.Replace(
            Layouts.Write(string.Join(' ', Enumerable.Repeat("GND +5V SDA", 8)), fields: "MPN=AXK7L24223G"),
            "pad \"(\\d+)\" (smd rect \\(at [\\d.]+ -?1\\))",
            pad => $"pad \"{100 + int.Parse(pad.Groups[1].Value, CultureInfo.InvariantCulture)}\" {pad.Groups[2]}"
        );
        // Pads for mounting are numbered on.
        string mounting = Layouts.Pad(125, "GND", -2, 0) + Layouts.Pad(126, "GND", 9, 0);
        PlacedConnector from101 =
                Layouts.Parse("Main", text.Replace("(property \"MPN", mounting + "(property \"MPN", StringComparison.Ordinal))["J1"],
            camera = Layouts.Draw("Camera", string.Join(' ', Enumerable.Repeat("GND +5V SDA", 8)), isMirrored: true);
        InterconnectModel mated = AddNet(SampleBoards.Mate(from101, camera).WithNetCurrent("+5V", 0.2m), "RETURN", 101, 104);
        Assert.Equal([2, 5, 8, 11, 14, 17, 20, 23], mated.Nets[0].DistinctContacts);
        Assert.Equal([1, 4], mated.Nets[1].DistinctContacts);
        Assert.Empty(Judge.By<NoSuchContact>(mated));
        Assert.Equal(
            "AXK7L24223G has contacts 101 to 124; there is no contact 1",
            Assert.Single(Judge.By<NoSuchContact>(AddNet(mated, "X", 1))).Message
        );
        Assert.Single(Judge.By<ContactOnTwoNets>(AddNet(mated, "X", 102)));
    }

    private static InterconnectModel AddNet(InterconnectModel design, string net, params int[] contacts) =>
        design.Stating(
            nameof(Interconnect.AddNet),
            SampleDesigns.Name(net),
            SampleDesigns.Current(net, 0.1m),
            SampleDesigns.Contacts(net, contacts)
        );

    [Theory]
    [InlineData("/cam/+5V", new[] { 4 })]
    [InlineData("SDA", new[] { 5 })]
    [InlineData("+3V3", new int[0])]
    [InlineData("X", new int[0])]
    public void A_net_is_searched_on_the_first_board_and_then_on_the_second(string net, int[] contacts) =>
        Assert.Equal(contacts, Assert.Single(Interconnect.Between(Main, Camera).WithNetCurrent(net, 1.Amperes()).Nets).Contacts);

    [Fact]
    public void A_net_that_no_contact_of_one_half_carries_is_that_of_the_other_half()
    {
        // Main has a +3V3 as well, but its connector only carries VCAM.
        PlacedConnector main = Layouts.Draw(
                "Main",
                "GND VCAM GND VCAM SDA GND",
                more: """(footprint "r" (layer "F.Cu") (at 9 9) (property "Reference" "U2") (pad "1" smd rect (at 0 0) (net "+3V3")))"""
            ),
            camera = Layouts.Draw("Camera", "GND +3V3 GND +3V3 SDA GND", isMirrored: true);
        foreach (var mated in new[] { Interconnect.Between(main, camera), Interconnect.Between(camera, main) })
        {
            Assert.Equal([2, 4], Assert.Single(mated.WithNetCurrent("+3V3", 0.5.Amperes()).Nets).Contacts);
            Assert.Empty(mated.WithNetCurrent("+3V3", 0.5.Amperes()).WithNetVoltage("+3V3", 3.3.Volts()).Check());
        }
    }

    [Fact]
    public void A_leaf_that_two_nets_share_names_neither()
    {
        PlacedConnector twice = Layouts.Draw("Main", "/a/IN /b/IN GND /c/+5V");
        var pair = new PlacedPair(twice, Layouts.Draw("Camera", "IN +5V GND X", isMirrored: true), null);
        Assert.Null(BoardNetSearch.Find(pair, "IN"));
        Assert.Equal("/a/IN", BoardNetSearch.Find(pair, "/a/IN")?.Net.Name);
        Assert.Equal("/c/+5V", BoardNetSearch.Find(pair, "+5V")?.Net.Name);
        Assert.False(BoardNetSearch.Find(pair, "X")?.IsOnFirst);
    }

    [Fact]
    public void Where_contacts_are_only_assumed_to_meet_no_contact_carries()
    {
        PlacedConnector longer = Layouts.Draw("Camera", Nets + " GND GND GND GND", isMirrored: true);
        Interconnect assumed = Interconnect.Between(Main, longer).WithNetCurrent("+5V", 1.Amperes());
        Assert.Empty(Assert.Single(assumed.Nets).Contacts);
        Assert.Equal(1.Amperes(), assumed.TotalCurrent);
        Interconnect stated = Interconnect.Between(Main, longer, ContactMap.SameNumbers).WithNetCurrent("+5V", 1.Amperes());
        Assert.Equal([2, 4], Assert.Single(stated.Nets).Contacts);
    }

    [Theory]
    [InlineData("-12V", 1, 0.5)]
    [InlineData("-12V", -1, 0.5)]
    [InlineData("VEE", 1, 0.5)]
    [InlineData("VAUX", 1, 2.5)]
    [InlineData("VAUX", -1, 0.5)]
    public void Rails_of_both_signs_return_the_amount_of_their_difference(string rail, double amperes, double back)
    {
        string nets = $"+12V {rail} GND GND GND GND";
        Interconnect rails = Interconnect
            .Between(Layouts.Draw("Main", nets), Layouts.Draw("Amplifier", nets, isMirrored: true))
            .WithNetVoltage("VEE", (-5).Volts())
            .WithNetCurrent("+12V", 1.5.Amperes())
            .WithNetCurrent(rail, amperes.Amperes())
            .AddReturn("GND", ["+12V", rail], [3, 4]);
        Assert.Equal(back.Amperes(), rails.Nets[2].Current);
    }

    [Fact]
    public void Names_and_reasons_must_not_be_null()
    {
        var interconnect = Interconnect.Between(Main, Camera);
        Assert.Throws<ArgumentNullException>("net", () => interconnect.WithNetCurrent(null!, 1.Amperes()));
        Assert.Throws<ArgumentNullException>("net", () => interconnect.WithNetVoltage(null!, 1.Volts()));
        Assert.Throws<ArgumentNullException>("contacts", () => interconnect.AcknowledgeContacts(null!, "strap"));
        Assert.Throws<ArgumentNullException>("because", () => interconnect.AcknowledgeContacts([20], null!));
    }

    [Fact]
    public void Contacts_are_acknowledged_together()
    {
        InterconnectModel model = Interconnect
            .Between(Main, Camera)
            .AcknowledgeContacts([1, 2], because: "straps")
            .AcknowledgeContacts([5], because: "spare")
            .Model;
        Assert.Equal(["1", "2", "5"], new[] { "1", "2", "3", "4", "5", "6" }.Where(model.HasAcknowledged));
    }

    [Fact]
    public void The_last_voltage_of_a_net_counts() =>
        Assert.Equal(
            [6m, 3.3m],
            Interconnect
                .Between(Main, Camera)
                .WithNetVoltage("+5V", 5.Volts())
                .WithNetVoltage("+3V3", 3.3.Volts())
                .WithNetVoltage("+5V", 6.Volts())
                .Model.NetVoltages.Select(stated => stated.Voltage.Value.Volts)
        );

    [Fact]
    public void The_boards_of_the_connectors_are_joined()
    {
        BoardJoint joint = Assert.Single(new BoardAssembly("scanner").Join(Interconnect.Between(Main, Camera)).Joints);
        Assert.Equal("Main to Camera: Main.J1 with Camera.J1", joint.ToString());
        Assert.Throws<ArgumentNullException>("interconnect", () => new BoardAssembly("scanner").Join(null!));
        Assert.Equal(
            "AXK7L24223G with AXK8L24124BG says which parts mate, but not on which boards; "
                + "name them: Join(\"main\", \"camera\", …). (Parameter 'interconnect')",
            Assert
                .Throws<ArgumentException>(() =>
                    new BoardAssembly("scanner").Join(Interconnect.Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG")))
                )
                .Message
        );
    }
}
