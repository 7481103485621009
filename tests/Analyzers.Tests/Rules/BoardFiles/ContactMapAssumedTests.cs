using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class ContactMapAssumedTests
{
    [Fact]
    public Task Without_positions_and_a_map_it_is_an_information() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "GND +5V")
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}).EnsureValid();
                """,
            Check.Information(
                "KEY7011",
                "the board files do not show how contacts of Main.J1 with Camera.J1 meet, so they are not compared; if "
                    + "equal numbers meet, no ground meets a supply or a signal; state how they meet, such as "
                    + "Between(…, ContactMap.SameNumbers)",
                related: 1
            )
        );

    [Fact]
    public Task A_map_that_the_build_does_not_know_is_let_through() =>
        Check.Statements(
            BoardCode.Declare("GND +5V", "+5V GND")
                + """
                Interconnect.Between(main["J1"], camera["J1"], Map()).EnsureValid();
                static ContactMap Map() => (ContactMap)System.AppContext.GetData("map")!;
                """
        );
}
