using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class MatedTooFastTests
{
    [Fact]
    public Task Faster_than_the_test() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(30, perHour: {|#0:300|});",
            Check.Warning(
                "KEY4009",
                "300 matings an hour is faster than the maker's test; the life of F4 connectors is rated at 200 an hour"
            )
        );

    [Fact]
    public Task In_the_other_order_with_too_many() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK840145WG, P4.AXK740147G).WithMatingCycles(perHour: {|KEY4009:201|}, cycles: {|KEY4002:51|});"
        );

    [Fact]
    public Task The_test_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(50, 200);
            Interconnect.Between(F4S.AXT524124, F4S.AXT624124).WithMatingCycles(50, 0);
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithMatingCycles(50, 999).WithMatingCycles(50, 60);
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithMatingCycles(50, 999).WithMatingCycles(50);
            """
        );

    [Fact]
    public Task Of_connectors_for_inspection_the_datasheet_gives_no_rate() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithInspectionUse().WithMatingCycles(3000, {|#0:600|});",
            Check.Information("KEY1005", "the catalog gives no mating rate for F4 connectors; this is not checked")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithMatingCycles(30, 999);
                static Interconnect At(int perHour) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(30, perHour);
                static Interconnect For(int cycles) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithMatingCycles(cycles, {|KEY4009:999|});
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .WithMatingCycles(30, {|KEY4009:999|});
            """
        );
}
