using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class HeightsDifferTests
{
    private const string Halves = """
        Interconnect low = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG);
        Interconnect high = Interconnect.Between(P4.AXK740247G, P4.AXK840145WG);
        Interconnect alike = Interconnect.Between(P4.AXK720147G, P4.AXK820145WG);

        """;

    private const string Acknowledged = ".Acknowledge(Hazard.SeveralConnectors, \"main\", \"camera\", \"screws\")";

    [Fact]
    public Task Names_both_pairs() =>
        Check.Statements(
            Halves
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", {|#1:low|}).Join(\"main\", \"camera\", {|#0:high|})"
                + Acknowledged
                + ";",
            Check.Error(
                "KEY5002",
                "between 'main' and 'camera', AXK740247G with AXK840145WG is 2.0 mm high and AXK740147G with "
                    + "AXK840145WG is 1.5 mm; the boards would not be parallel; for 1.5 mm use AXK740147G instead of AXK740247G",
                related: 1
            )
        );

    [Fact]
    public Task With_the_boards_in_the_other_order() =>
        Check.Statements(
            Halves
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", low).Join(\"camera\", \"main\", {|KEY5002:high|})"
                + Acknowledged
                + ";"
        );

    [Fact]
    public Task The_same_height_passes() =>
        Check.Statements(
            Halves
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", low).Join(\"main\", \"camera\", alike)"
                + ".Join(\"main\", \"camera\", low)"
                + Acknowledged
                + ";"
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", low).Join(\"main\", \"display\", high);"
                + "new BoardAssembly(\"a\").Join(\"main\", \"main\", low).Join(\"main\", \"main\", high);"
        );

    [Fact]
    public Task A_height_that_the_pair_does_not_give_is_one_fault_only() =>
        Check.Statements(
            Halves
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", high)"
                + ".Join(\"main\", \"camera\", low.WithMatedHeight({|KEY2005:2.5.Millimeters()|}))"
                + Acknowledged
                + ";"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            "static void Build(string board, Interconnect other, Length height)\n{\n"
                + Halves
                + """
                    new BoardAssembly("a").Join("main", board, low).Join("main", "camera", high);
                    new BoardAssembly("a").Join("main", "camera", other).Join("main", "display", high);
                    new BoardAssembly("a").Join("main", "camera", low.WithMatedHeight(height)).Join("main", "camera", high)
                        .Acknowledge(Hazard.SeveralConnectors, "main", "camera", "screws");
                }
                """
        );

    [Fact]
    public Task Each_pair_that_differs_from_the_first_is_named_once() =>
        Check.Statements(
            Halves
                + "new BoardAssembly(\"a\").Join(\"main\", \"camera\", low).Join(\"main\", \"camera\", {|KEY5002:high|})"
                + ".Join(\"main\", \"camera\", alike)"
                + Acknowledged
                + ";"
        );
}
