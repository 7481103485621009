using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class BoardWarpedTests
{
    [Fact]
    public Task Names_what_the_maker_allows() =>
        Check.Statements(
            "Mounting.Of(P4.AXK740147G).WithBoardWarp({|#0:0.04.Millimeters()|});",
            Check.Error("KEY5006", "a warp of 0.04 mm is too much; P4 connectors allow 0.03 mm over their length")
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Mounting.Of(P4.AXK740147G).WithBoardWarp(0.03.Millimeters());
            Mounting.Of(P4.AXK840145WG).WithBoardWarp(30.Micrometers());
            Mounting.Of(P4.AXK840145WG).WithBoardWarp((-0.03).Millimeters());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not_whichever_way_the_board_bends() =>
        Check.Statements(
            """
            Mounting.Of(P4.AXK740147G).WithBoardWarp({|KEY5006:0.0300001.Millimeters()|});
            Mounting.Of(P4.AXK740147G).WithBoardWarp({|KEY5006:(-0.0300001).Millimeters()|});
            """
        );

    [Fact]
    public Task The_last_warp_counts() =>
        Check.Statements("Mounting.Of(P4.AXK740147G).WithBoardWarp(1.Millimeters()).WithBoardWarp(0.01.Millimeters());");

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithBoardWarp(1.Millimeters());
                static Mounting With(Length warp) => Mounting.Of(P4.AXK740147G).WithBoardWarp(warp);
            """
        );
}
