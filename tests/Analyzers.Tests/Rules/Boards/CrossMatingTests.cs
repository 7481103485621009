using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class CrossMatingTests
{
    private const string Camera =
        "Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"VCAM\", 0.3.Amperes(), [1])"
        + ".AddNet(\"GND\", 0.3.Amperes(), [24]);\n";
    private const string Display =
        "Interconnect display = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"VLED\", 0.3.Amperes(), [1])"
        + ".AddNet(\"GND\", 0.3.Amperes(), [24]);\n";

    [Fact]
    public Task Names_the_nets_that_would_meet() =>
        Check.Statements(
            Camera
                + Display
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", {|#1:camera|}).Join(\"main\", \"display\", {|#0:display|});",
            Check.Warning(
                "KEY5003",
                "on 'main', AXK7L24223G for 'camera' and AXK7L24223G for 'display' accept each other's "
                    + "partner; if mixed up, 'VCAM' would meet 'VLED' at contact 1; "
                    + "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up",
                related: 1
            )
        );

    [Fact]
    public Task With_the_boards_in_the_other_order() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).AddNet("VCAM", 0.3.Amperes(), [1]);
            Interconnect display = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VLED", 0.3.Amperes(), [1]);
            new BoardAssembly("a").Join("camera", "main", {|#1:camera|}).Join("main", "display", {|#0:display|});
            """,
            Check.Warning(
                "KEY5003",
                "on 'main', AXK7L24223G for 'camera' and AXK7L24223G for 'display' accept each other's "
                    + "partner; if mixed up, 'VCAM' would meet 'VLED' at contact 1; "
                    + "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up",
                related: 1
            )
        );

    [Fact]
    public Task Halves_of_other_roles_cannot_be_mixed_up() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.3.Amperes(), [1]);
            Interconnect display = Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).AddNet("VLED", 0.3.Amperes(), [1]);
            new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display);
            """
        );

    [Fact]
    public Task Other_counts_and_other_series_cannot_be_mixed_up() =>
        Check.Statements(
            Camera
                + """
                Interconnect display = Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG).AddNet("VLED", 0.3.Amperes(), [1]);
                Interconnect keys = Interconnect.Between(F4S.AXT524124, F4S.AXT624124).AddNet("VKEY", 0.3.Amperes(), [1]);
                new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display).Join("main", "keys", keys);
                """
        );

    [Fact]
    public Task Nets_that_do_not_meet_do_no_harm() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("V", 0.3.Amperes(), [1])
                .AddNet("A", 0.1.Amperes(), [2]);
            Interconnect display = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("V", 0.3.Amperes(), [1])
                .AddNet("B", 0.1.Amperes(), [3]);
            new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display);
            new BoardAssembly("a").Join("main", "camera", camera)
                .Join("other", "display", Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("C", 0.1.Amperes(), [1]));
            """
        );

    [Fact]
    public Task A_team_may_accept_the_hazard() =>
        Check.Statements(
            Camera
                + Display
                + """
                new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display)
                    .Acknowledge(Hazard.CrossMating, "display", "camera", because: "the flexes are of different length");
                """
        );

    [Fact]
    public Task Another_hazard_or_other_boards_do_not_count() =>
        Check.Statements(
            Camera
                + Display
                + """
                new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", {|KEY5003:display|})
                    .Acknowledge(Hazard.SeveralConnectors, "display", "camera", because: "screws")
                    .Acknowledge(Hazard.CrossMating, "main", "camera", because: "colors");
                """
        );

    [Fact]
    public Task Settings_may_say_so_as_well() =>
        Check.Under(
            "keyway_acknowledge_cross_mating = left / right, camera/display",
            Camera + Display + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", camera).Join(\"main\", \"display\", display);"
        );

    [Fact]
    public Task An_acknowledgement_that_is_not_known_may_be_this() =>
        Check.Members(
            "static BoardAssembly Build(string board, Hazard hazard)\n{\n"
                + Camera
                + Display
                + """
                    new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display)
                        .Acknowledge(hazard, "display", "camera", "");
                    return new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display)
                        .Acknowledge(Hazard.CrossMating, board, "camera", "");
                }
                """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            "static void Build(string board, Interconnect other, ElectricCurrent current, int contact, string net)\n{\n"
                + Camera
                + Display
                + """
                    new BoardAssembly("a").Join("main", "camera", camera).Join("main", board, display);
                    new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", other);
                    new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display.AddNet(net, current, [3]));
                    new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display.AddNet("X", current, [contact]));
                }
                """
        );

    [Fact]
    public Task A_board_that_is_joined_to_itself_is_not_a_common_board() =>
        Check.Statements(
            Camera
                + Display
                + """
                new BoardAssembly("a").Join("main", "main", camera).Join("main", "display", display).Join("main", "main", display);
                """
        );

    [Fact]
    public Task Two_joints_between_the_same_boards_are_held_apart_by_them() =>
        Check.Statements(
            Camera
                + Display
                + """
                new BoardAssembly("a").Join("main", "camera", camera).Join("camera", "main", display)
                    .Acknowledge(Hazard.SeveralConnectors, "main", "camera", because: "screws");
                """
        );

    [Fact]
    public Task A_contact_that_does_not_exist_meets_no_net() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), [{|KEY1003:25|}]);
            Interconnect display = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("B", 0.3.Amperes(), [{|KEY1003:25|}]);
            new BoardAssembly("a").Join("main", "camera", camera).Join("main", "display", display);
            """
        );
}
