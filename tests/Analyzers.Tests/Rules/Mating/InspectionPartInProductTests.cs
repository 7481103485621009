using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class InspectionPartInProductTests
{
    [Fact]
    public Task Where_The_Standard_Part_Lives_Long_Enough() =>
        Check.Statements(
            "Interconnect.Between({|#0:F4.AXK7LE2426G|}, F4.AXK8L24124BG).WithMatingCycles({|#1:30|});",
            Check.Warning(
                "KEY2006",
                "AXK7LE2426G is for inspection (3000 mating cycles); for 30 mating cycles use AXK7L24223G, or state WithInspectionUse()",
                related: 1
            )
        );

    [Fact]
    public Task In_The_Other_Order_And_On_Both_Halves() =>
        Check.Statements("Interconnect.Between({|KEY2006:F4.AXK8LE2426BG|}, {|KEY2006:F4.AXK7LE2426G|}).WithMatingCycles(50);");

    [Fact]
    public Task Where_It_Does_Not_The_Part_Is_In_Its_Place() =>
        Check.Statements("Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(51);");

    [Fact]
    public Task Between_Two_Boards_Of_A_Product() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, {|#0:F4.AXK8LE2426BG|});
            new BoardAssembly("handheld").Join("main", "camera", {|#1:camera|});
            """,
            Check.Warning(
                "KEY2006",
                "AXK8LE2426BG is for inspection (3000 mating cycles); in a product use AXK8L24124BG, or state WithInspectionUse()",
                related: 1
            )
        );

    [Fact]
    public Task Where_Cycles_Are_Stated_They_Decide_Once() =>
        Check.Statements(
            """
            Interconnect often = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(2000);
            Interconnect seldom = Interconnect.Between(F4.AXK7L24223G, {|KEY2006:F4.AXK8LE2426BG|}).WithMatingCycles(20);
            new BoardAssembly("handheld").Join("main", "camera", often).Join("main", "display", seldom);
            """
        );

    [Fact]
    public Task Test_Equipment_Is_Its_Home() =>
        Check.Statements(
            """
            Interconnect bench = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithInspectionUse();
            new BoardAssembly("bench").Join("main", "probe", bench).Join("main", "other", bench.WithMatingCycles(10));
            """
        );

    [Fact]
    public Task By_Itself_Nothing_Is_Said_Of_It() => Check.Statements("Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG);");

    [Fact]
    public async Task Offers_The_Standard_Part() =>
        Assert.Equal(
            ["F4.AXK7LE2426G -> global::Panasonic.F4.AXK7L24223G"],
            await Remedies.OfMembers(
                "    static Interconnect Build() => Interconnect.Between(F4.AXK7LE2426G, F4.AXK8L24124BG).WithMatingCycles(30);"
            )
        );

    [Fact]
    public Task An_Interconnect_That_Joins_Twice_Is_One_Fault() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, {|KEY2006:F4.AXK8LE2426BG|});
            new BoardAssembly("handheld").Join("main", "camera", camera).Join("other", "camera", camera);
            """
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Members(
            """
                static Interconnect For(int cycles) => Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(cycles);
                static BoardAssembly Join(int cycles) => new BoardAssembly("handheld").Join("main", "camera", Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(cycles));
                static BoardAssembly Named(string board) => new BoardAssembly("handheld").Join(board, board, Interconnect.Between({|KEY2006:F4.AXK7LE2426G|}, F4.AXK8L24124BG));
            """
        );
}
