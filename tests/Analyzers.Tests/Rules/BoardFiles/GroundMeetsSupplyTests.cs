using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class GroundMeetsSupplyTests
{
    [Fact]
    public Task Ground_that_meets_a_supply_is_reported_at_the_second_half() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "+5V -")
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
                """,
            Check.Error(
                "KEY7001",
                "contact 1 of Main.J1 (GND) meets contact 1 of Camera.J1 (+5V), which shorts +5V to ground; " + "ground must meet ground",
                related: 1
            )
        );

    [Fact]
    public Task A_net_whose_role_is_unknown_is_let_through() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "GND X")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers).EnsureValid();
                """
        );
}
