using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class SupplyVoltagesDifferTests
{
    [Fact]
    public Task Voltages_that_names_say_are_compared() =>
        Check.Statements(
            BoardCode.Declare("+3V3 GND", "+5V GND")
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
                """,
            Check.Error(
                "KEY7002",
                "contact 1 of Main.J1 (+3V3) meets contact 1 of Camera.J1 (+5V): 3.3 V meets 5 V; "
                    + "supplies that meet must have the same voltage",
                related: 1
            )
        );

    [Fact]
    public Task Names_that_differ_are_let_through() =>
        Check.Statements(
            BoardCode.Declare("+3V3 GND", "VCC GND")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers).EnsureValid();
                """
        );
}
