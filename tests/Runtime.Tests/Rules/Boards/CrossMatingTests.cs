using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class CrossMatingTests
{
    private static readonly InterconnectModel Pair = MadeUp.Pair("K2");

    private static readonly InterconnectModel Camera = Pair.AddNet("GND", 0.1m, 7, 4).AddNet("VCAM", 0.1m, 3);

    private static readonly InterconnectModel Sensor = Pair.AddNet("VCAM", 0.1m, 7).AddNet("CLK", 0.1m, 4, 2).AddNet("GND", 0.1m, 9);

    private static readonly AssemblyModel Mixable = new AssemblyModel().Join("main", "camera", Camera).Join("main", "sensor", Sensor);

    [Fact]
    public void Two_plugs_that_can_be_mixed_up_are_a_finding_with_the_first_contact_at_which_nets_would_meet()
    {
        Finding finding = Assert.Single(Judge.By<CrossMating>(Mixable));
        Assert.Equal(
            "warning KEY5003: on 'main', K2A10 for 'camera' and K2A10 for 'sensor' accept each other's "
                + "partner; if mixed up, 'GND' would meet 'CLK' at contact 4; "
                + "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up",
            finding.ToString()
        );
        Assert.Equal("main-sensor", finding.Origin);
        Assert.Equal(["main-camera"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_connector_that_can_be_mixed_up_with_more_than_eight_others_is_one_finding()
    {
        AssemblyModel many = Enumerable
            .Range(0, 10)
            .Aggregate(
                new AssemblyModel(),
                (assembly, place) => assembly.Join("main", $"module {place}", Pair.AddNet($"N{place}", 0.1m, 1))
            );
        Finding[] last = [.. Judge.By<CrossMating>(many).Where(finding => (string?)finding.Origin == "main-module 9")];
        Assert.Contains("accept each other's partner, as do 8 others; if mixed up", Assert.Single(last).Message, StringComparison.Ordinal);
        Assert.Equal(8, Judge.By<CrossMating>(many).Count(finding => (string?)finding.Origin == "main-module 8"));
        Assert.Equal((8 * 9 / 2) + 1, Judge.By<CrossMating>(many).Count);
    }

    [Theory]
    [InlineData("camera", "main", "main", "sensor")]
    [InlineData("main", "camera", "sensor", "main")]
    [InlineData("camera", "main", "sensor", "main")]
    public void The_common_board_may_be_named_first_or_second(string one, string two, string three, string four)
    {
        // The half on the common board is the socket, in either position.
        InterconnectModel camera = two == "main" ? Turned(Pair).AddNet("VCAM", 0.1m, 1) : Pair.AddNet("VCAM", 0.1m, 1);
        InterconnectModel sensor = four == "main" ? Turned(Pair).AddNet("GND", 0.1m, 1) : Pair.AddNet("GND", 0.1m, 1);
        Assert.StartsWith(
            "on 'main', K2A10 for 'camera' and K2A10 for 'sensor' accept each other's partner",
            Assert.Single(Judge.By<CrossMating>(new AssemblyModel().Join(one, two, camera).Join(three, four, sensor))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_socket_and_a_header_on_the_common_board_cannot_be_mixed_up() =>
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).Join("sensor", "main", Sensor)));

    [Fact]
    public void It_is_enough_that_one_plug_fits_into_the_others_place()
    {
        Series series = TestSeries.Create(
            "series L3\nsocket 10: LA{}\nsocket 10: LC{}\nheader 10: LB{}\nheader 10: LD{}\npair 1.2 mm: 0 2\npair 1.2 mm: 1 2\n"
                + "pair 1.5 mm: 1 3\n"
        );
        InterconnectModel narrow = SampleDesigns.Between(series.Find("LA10")!, series.Find("LB10")!).AddNet("VCAM", 0.1m, 1);
        InterconnectModel wide = SampleDesigns.Between(series.Find("LC10")!, series.Find("LD10")!).AddNet("GND", 0.1m, 1);
        Assert.Single(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", narrow).Join("main", "sensor", wide)));
        Assert.Single(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", wide).Join("main", "sensor", narrow)));
    }

    /// <summary>The catalog says that a card with 160 contacts also fits the carrier with 400, where equal names meet.</summary>
    [Theory]
    [InlineData("FMS400", "FMH400", "FMS400", "FMH160", "G1")]
    [InlineData("FMS400", "FMH160", "FMS400", "FMH400", "G1")]
    [InlineData("FMS400", "FMH400", "FMS160", "FMH160", "G1")]
    public void Plugs_of_another_size_that_fit_can_be_mixed_up(string first, string plug, string second, string otherPlug, string contact)
    {
        Interconnect one = NamedContacts.Between(first, plug).AddNet("12V", 0.Amperes(), contacts: [contact]);
        Interconnect other = NamedContacts.Between(second, otherPlug).AddNet("VADJ", 0.Amperes(), contacts: [contact]);
        Assert.Contains(
            $"if mixed up, '12V' would meet 'VADJ' at contact {contact}; ",
            Assert
                .Single(
                    new BoardAssembly("x").Join("carrier", "left", one).Join("carrier", "right", other).Check(),
                    finding => finding.Id == "KEY5003"
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            new BoardAssembly("x")
                .Join("carrier", "left", one)
                .Join("carrier", "right", NamedContacts.Between(second, otherPlug).AddNet("VADJ", 0.Amperes(), contacts: ["G2"]))
                .Check(),
            finding => finding.Id == "KEY5003"
        );
    }

    [Fact]
    public void Every_two_joints_of_a_board_are_compared() =>
        Assert.Equal(
            ["main-sensor", "main-display", "main-display"],
            Judge
                .By<CrossMating>(Mixable.Join("main", "display", Pair.AddNet("LCD", 0.1m, 7)).Join("lid", "hinge", Sensor))
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void Parts_that_do_not_fit_each_other_or_nets_that_are_alike_do_no_harm()
    {
        Assert.Empty(Judge.By<CrossMating>(WithSensor(MadeUp.Pair("K2", contacts: 12).AddNet("GND", 0.1m, 3))));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(MadeUp.Pair("L3").AddNet("GND", 0.1m, 3))));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Camera)));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Pair.AddNet("CLK", 0.1m, 1, 2, 5))));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Pair)));
    }

    [Fact]
    public void Two_between_the_same_boards_are_held_apart_by_them()
    {
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).Join("main", "camera", Sensor)));
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).Join("camera", "main", Turned(Sensor))));
    }

    [Fact]
    public void A_board_that_is_joined_to_itself_is_not_checked()
    {
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "main", Camera).Join("main", "sensor", Sensor)));
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).Join("main", "main", Sensor)));
    }

    [Fact]
    public void Boards_that_have_nothing_in_common_are_apart() =>
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).Join("lid", "sensor", Sensor)));

    [Fact]
    public void A_team_can_accept_the_hazard_in_code_or_in_its_settings()
    {
        Assert.Empty(Judge.By<CrossMating>(Mixable.Acknowledge(Hazard.CrossMating, "camera", "sensor")));
        Assert.Empty(Judge.By<CrossMating>(Mixable.Acknowledge(Hazard.CrossMating, "sensor", "camera")));
        Assert.Empty(Judge.By<CrossMating>(Mixable.Under(Acknowledging(Hazard.CrossMating, "sensor", "camera"))));
        Assert.Single(Judge.By<CrossMating>(Mixable.Acknowledge(Hazard.CrossMating, "main", "camera")));
        Assert.Single(Judge.By<CrossMating>(Mixable.Acknowledge(Hazard.SeveralConnectors, "camera", "sensor")));
        Assert.Single(Judge.By<CrossMating>(Mixable.Under(Acknowledging(Hazard.SeveralConnectors, "camera", "sensor"))));
    }

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera)));
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "camera", Camera).JoinUnknown("main", "sensor")));
        Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().JoinUnknown("main", "sensor").Join("main", "camera", Camera)));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Pair.AddNet("GND", 0.1m, 3).AddNetWithoutName(0.1m, 5))));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Pair.AddNet("GND", 0.1m, 3).AddNetWithUnknownContact("CLK", 0.1m, 5))));
        Assert.Empty(Judge.By<CrossMating>(WithSensor(Pair.AddNet("GND", 0.1m, 3).AddNet("CLK", 0.1m, 11))));
        Assert.All(
            MadeUp.WithUnknown(Pair.First.Value),
            half =>
            {
                InterconnectModel other = half.AddNet("GND", 0.1m, 3);
                Assert.Empty(Judge.By<CrossMating>(WithSensor(other)));
                Assert.Empty(Judge.By<CrossMating>(new AssemblyModel().Join("main", "sensor", other).Join("main", "camera", Camera)));
            }
        );
    }

    [Fact]
    public void Unknown_boards_are_not_a_finding() =>
        Assert.Empty(
            Judge.By<CrossMating>(
                new AssemblyModel()
                    .Join("main", "camera", Camera)
                    .Stating(
                        nameof(BoardAssembly.Join),
                        SampleDesigns.Known("main", "first board"),
                        SampleDesigns.Unknown<string>(),
                        SampleDesigns.Known(Sensor, "main-?")
                    )
            )
        );

    private static AssemblyModel WithSensor(InterconnectModel sensor) =>
        new AssemblyModel().Join("main", "camera", Camera).Join("main", "sensor", sensor);

    private static InterconnectModel Turned(InterconnectModel pair) =>
        pair.Nets.Aggregate(SampleDesigns.Between(pair.Second.Value, pair.First.Value), (turned, net) => turned.WithNet(net));

    private static DesignPolicy Acknowledging(Hazard hazard, string first, string second) =>
        new() { Acknowledged = [new AcknowledgedHazard(hazard, first, second)] };
}
