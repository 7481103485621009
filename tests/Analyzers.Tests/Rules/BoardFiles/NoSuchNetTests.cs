using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class NoSuchNetTests
{
    [Fact]
    public Task A_net_that_no_board_has_is_reported_at_its_name() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "GND +5V")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers)
                    .WithNetCurrent({|#0:"+5"|}, 0.2.Amperes()).EnsureValid();
                """,
            Check.Error("KEY7013", "neither Main nor Camera has a net '+5'; did you mean '+5V'?", related: 0)
        );

    [Fact]
    public Task Nets_of_boards_are_no_nets_of_parts() =>
        Check.Statements(
            BoardCode.Declare("GND", "GND")
                + """
                Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithNetVoltage({|#0:"+5V"|}, 5.Volts()).EnsureValid();
                """,
            Check.Error(
                "KEY7013",
                "'+5V' would be a net of a board, but AXK7L24223G and AXK8L24124BG are parts; " + "call AddNet, which states the contacts",
                related: 0
            )
        );

    [Fact]
    public Task A_net_of_either_board_is_let_through() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "GND VCC")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers)
                    .WithNetVoltage("+5V", 5.Volts()).WithNetCurrent("VCC", 0.2.Amperes()).EnsureValid();
                """
        );
}
