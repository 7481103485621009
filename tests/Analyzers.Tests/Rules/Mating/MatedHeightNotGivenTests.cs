using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class MatedHeightNotGivenTests
{
    [Fact]
    public Task Names_The_Height_Of_The_Pair_And_The_Part_For_The_Other() =>
        Check.Statements(
            """
            Interconnect.Between({|#1:P4.AXK740347G|}, {|#2:P4.AXK840145WG|})
                .WithMatedHeight({|#0:3.0.Millimeters()|});
            """,
            Check.Error("KEY2005", "AXK740347G with AXK840145WG is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG", related: 2)
        );

    [Fact]
    public Task In_The_Other_Order() =>
        Check.Statements(
            """
            Interconnect.Between({|#1:P4.AXK840145WG|}, {|#2:P4.AXK740347G|})
                .WithMatedHeight({|#0:3.0.Millimeters()|});
            """,
            Check.Error("KEY2005", "AXK840145WG with AXK740347G is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG", related: 2)
        );

    [Fact]
    public Task The_Height_Of_The_Pair_Passes_In_Any_Unit() =>
        Check.Statements(
            """
            Interconnect pair = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG);
            pair.WithMatedHeight(2.5.Millimeters());
            pair.WithMatedHeight(2500.Micrometers());
            pair.WithMatedHeight(Length.Parse("2.50 mm"));
            """
        );

    [Fact]
    public Task The_Last_Height_Counts() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(3.0.Millimeters()).WithMatedHeight(2.5.Millimeters());"
        );

    [Fact]
    public Task Parts_That_Do_Not_Mate_Have_That_One_Fault() =>
        Check.Statements("Interconnect.Between(P4.AXK740347G, {|KEY2003:P4.AXK850145WG|}).WithMatedHeight(9.Millimeters());");

    [Fact]
    public Task One_Known_Half_Is_Enough() =>
        Check.Members(
            """
                static Interconnect Build(Header header) => Interconnect.Between(P4.AXK740347G, header)
                    .WithMatedHeight({|KEY2005:1.5.Millimeters()|});

                static Interconnect Sound(Header header) => Interconnect.Between(P4.AXK740347G, header)
                    .WithMatedHeight(3.0.Millimeters());
            """
        );

    [Fact]
    public Task A_Partner_Is_Asked_For_At_A_Height_It_Does_Not_Give() =>
        Check.Statements(
            "P4.AXK740347G.MatingHeader({|#0:1.5.Millimeters()|});",
            Check.Error(
                "KEY2005",
                "AXK740347G gives no mated height of 1.5 mm; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm"
            )
        );

    [Fact]
    public Task A_Partner_Is_Asked_For_Where_There_Are_Several() =>
        Check.Statements(
            "{|#0:P4.AXK840145WG.MatingSocket()|};",
            Check.Error(
                "KEY2005",
                "AXK840145WG mates with AXK740147G at 1.5 mm, AXK740247G at 2.0 mm or AXK740347G at 2.5 mm; say which mated height is wanted"
            )
        );

    [Fact]
    public Task Partners_That_Exist_Pass() =>
        Check.Statements(
            """
            P4.AXK740347G.MatingHeader(2.5.Millimeters());
            P4.AXK740347G.MatingHeader(3.Millimeters());
            P4.AXK840145WG.MatingSocket(1.5.Millimeters());
            F4.AXK7L24223G.MatingHeader();
            F4S.AXT624124.MatingSocket();
            P4.AXK740147G.MatingHeader();
            """
        );

    [Fact]
    public async Task The_Remedies_Are_The_Height_And_The_Parts_For_The_Other() =>
        Assert.Equal(
            ["3.0.Millimeters() -> 2.5.Millimeters()", "P4.AXK840145WG -> global::Panasonic.P4.AXK840245WG"],
            await Remedies.OfExpression("Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(3.0.Millimeters())")
        );

    [Fact]
    public async Task The_Remedies_Of_A_Request_Are_The_Heights_It_Gives() =>
        Assert.Equal(
            ["1.5.Millimeters() -> 2.5.Millimeters()", "1.5.Millimeters() -> 3.0.Millimeters()"],
            await Remedies.OfExpression("P4.AXK740347G.MatingHeader(1.5.Millimeters())")
        );
}
