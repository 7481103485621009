using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class SignalJoinsNetsTests
{
    [Fact]
    public Task Nets_that_a_signal_joins_are_reported() =>
        Check.Statements(
            BoardCode.Declare("SDA SDA GND", "SDA SCL GND")
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
                """,
            Check.Warning(
                "KEY7004",
                "contacts 1 and 2 of Main.J1 are SDA and meet contacts 1 and 2 of Camera.J1 (SDA and SCL), which joins "
                    + "2 nets; use a net for each, or call AcknowledgeContacts([1, 2], …) if that is meant",
                related: 1
            )
        );

    [Fact]
    public Task A_supply_may_join_several() =>
        Check.Statements(
            BoardCode.Declare("+5V +5V GND", "+5V VCC GND")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers).EnsureValid();
                """
        );
}
