using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class SeveralConnectorsTests
{
    private const string Pairs = """
        Interconnect one = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG);
        Interconnect two = Interconnect.Between(P4.AXK720147G, P4.AXK820145WG);
        Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

        """;

    [Fact]
    public Task What_the_maker_forbids_is_an_error() =>
        Check.Statements(
            Pairs + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", {|#1:one|}).Join(\"camera\", \"main\", {|#0:two|});",
            Check.Error(
                "KEY5001",
                "2 connectors join 'main' and 'camera'; the P4 datasheet allows only one connector between two "
                    + "boards; use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the "
                    + "boards are held in place",
                related: 1
            )
        );

    [Fact]
    public Task What_the_maker_calls_for_care_with_is_a_warning() =>
        Check.Statements(
            Pairs + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", {|#1:flex|}).Join(\"main\", \"camera\", {|#0:flex|});",
            Check.Warning(
                "KEY5001",
                "2 connectors join 'main' and 'camera'; the F4 datasheet calls for care, because small "
                    + "misalignments strain them; use one with more contacts, or call "
                    + "Acknowledge(Hazard.SeveralConnectors, …) if the boards are held in place",
                related: 1
            )
        );

    [Fact]
    public Task Three_are_one_fault() =>
        Check.Statements(
            Pairs
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", {|#1:one|}).Join(\"main\", \"camera\", {|#0:two|})"
                + ".Join(\"main\", \"camera\", {|#2:one|});",
            Check.Error(
                "KEY5001",
                "3 connectors join 'main' and 'camera'; the P4 datasheet allows only one connector between two "
                    + "boards; use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the "
                    + "boards are held in place",
                related: 2
            )
        );

    [Fact]
    public Task Boards_that_are_joined_once_each_pass() =>
        Check.Statements(
            Pairs
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", one).Join(\"main\", \"display\", two)"
                + ".Join(\"camera\", \"display\", one).Join(\"Main\", \"camera\", one).Join(\"main\", \"main\", one)"
                + ".Join(\"main\", \"main\", one);"
        );

    [Fact]
    public Task A_team_may_accept_the_hazard() =>
        Check.Statements(
            Pairs
                + """
                new BoardAssembly("a").Join("main", "camera", one).Join("main", "camera", two)
                    .Acknowledge(Hazard.SeveralConnectors, "camera", "main", because: "four screws");
                new BoardAssembly("a").Acknowledge(Hazard.SeveralConnectors, "main", "camera", because: "four screws")
                    .Join("main", "camera", one).Join("main", "camera", two);
                new BoardAssembly("a").Join("main", "camera", one).Join("main", "camera", {|KEY5001:two|})
                    .Acknowledge(Hazard.SeveralConnectors, "main", "display", because: "four screws");
                new BoardAssembly("a").Join("main", "camera", one).Join("main", "camera", {|KEY5001:two|})
                    .Acknowledge(Hazard.CrossMating, "main", "camera", because: "four screws");
                """
        );

    [Fact]
    public Task Settings_may_say_so_as_well() =>
        Check.Under(
            "keyway_acknowledge_several_connectors = main/camera, main/display",
            Pairs
                + """
                new BoardAssembly("a").Join("main", "camera", one).Join("main", "camera", two);
                new BoardAssembly("a").Join("display", "main", one).Join("main", "display", two);
                new BoardAssembly("a").Join("main", "keys", one).Join("main", "keys", {|KEY5001:two|});
                """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            "static void Build(string board, Interconnect other)\n{\n"
                + Pairs
                + """
                    new BoardAssembly("a").Join("main", board, one).Join("main", "camera", two);
                    new BoardAssembly("a").Join("main", "camera", other).Join("main", "camera", other);
                    new BoardAssembly("a").Join("main", "camera", other).Join("main", "camera", {|KEY5001:two|});
                    new BoardAssembly("a").Join("main", "camera", one).Join("main", "camera", two)
                        .Acknowledge(Hazard.SeveralConnectors, board, "camera", "");
                }
                """
        );

    [Fact]
    public Task A_loop_joins_several() =>
        Check.Statements(
            Pairs
                + """
                BoardAssembly a = new("a");
                for (int i = 0; i < 2; i++)
                {
                    a = a.Join("main", "camera", {|KEY5001:one|});
                }

                BoardAssembly b = new("b");
                for (int i = 0; i < 2; i++)
                {
                    b = b.Join("main", "camera" + i, one);
                }
                """
        );
}
