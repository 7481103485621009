using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class InspectionPartInProductTests
{
    [Fact]
    public Task Where_the_standard_part_lives_long_enough() =>
        Check.Statements(
            "Interconnect.Between({|#0:F4.AXK7LE2426G|}, F4.AXK8L24124BG).WithMatingCycles({|#1:30|});",
            Check.Warning(
                "KEY2006",
                "AXK7LE2426G is for inspection (3000 mating cycles); for 30 mating cycles use AXK7L24223G, or call WithInspectionUse()",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order_and_on_both_halves() =>
        Check.Statements("Interconnect.Between({|KEY2006:F4.AXK8LE2426BG|}, {|KEY2006:F4.AXK7LE2426G|}).WithMatingCycles(50);");

    [Fact]
    public Task Where_it_does_not_the_part_is_in_its_place() =>
        Check.Statements("Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(51);");

    [Fact]
    public Task Between_two_boards_of_a_product() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, {|#0:F4.AXK8LE2426BG|});
            new BoardAssembly("handheld").Join("main", "camera", {|#1:camera|});
            """,
            Check.Warning(
                "KEY2006",
                "AXK8LE2426BG is for inspection (3000 mating cycles); in a product use AXK8L24124BG, or call WithInspectionUse()",
                related: 1
            )
        );

    [Fact]
    public Task Where_cycles_are_stated_they_decide_once() =>
        Check.Statements(
            """
            Interconnect often = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(2000);
            Interconnect seldom = Interconnect.Between(F4.AXK7L24223G, {|KEY2006:F4.AXK8LE2426BG|}).WithMatingCycles(20);
            new BoardAssembly("handheld").Join("main", "camera", often).Join("main", "display", seldom);
            """
        );

    [Fact]
    public Task Test_equipment_is_its_home() =>
        Check.Statements(
            """
            Interconnect bench = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithInspectionUse();
            new BoardAssembly("bench").Join("main", "probe", bench).Join("main", "other", bench.WithMatingCycles(10));
            """
        );

    [Fact]
    public Task By_itself_nothing_is_said_of_it() => Check.Statements("Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG);");

    [Fact]
    public async Task Offers_the_standard_part() =>
        Assert.Equal(
            ["F4.AXK7LE2426G -> global::Panasonic.F4.AXK7L24223G"],
            await Remedies.OfMembers(
                "    static Interconnect Build() => Interconnect.Between(F4.AXK7LE2426G, F4.AXK8L24124BG).WithMatingCycles(30);"
            )
        );

    [Fact]
    public Task An_interconnect_that_joins_twice_is_one_fault() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, {|KEY2006:F4.AXK8LE2426BG|});
            new BoardAssembly("handheld").Join("main", "camera", camera).Join("other", "camera", camera);
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect For(int cycles) => Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(cycles);
                static BoardAssembly Join(int cycles) => new BoardAssembly("handheld")
                    .Join("main", "camera", Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(cycles));
                static BoardAssembly Named(string board) => new BoardAssembly("handheld")
                    .Join(board, board, Interconnect.Between({|KEY2006:F4.AXK7LE2426G|}, F4.AXK8L24124BG));
            """
        );
}
