using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class SupplyMeetsSignalTests
{
    [Fact]
    public Task Ground_that_meets_a_signal_is_reported() =>
        Check.Statements(
            BoardCode.Declare("SDA GND", "GND GND")
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
                """,
            Check.Warning(
                "KEY7012",
                "contact 1 of Main.J1 (SDA) meets contact 1 of Camera.J1 (GND); SDA is held at ground; "
                    + "if it is meant, such as a strap, call AcknowledgeContacts([1], …)",
                related: 1
            )
        );

    [Fact]
    public Task Acknowledged_contacts_are_let_through() =>
        Check.Statements(
            BoardCode.Declare("SDA GND", "GND GND")
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers)
                    .AcknowledgeContacts([1], because: "strap").EnsureValid();
                """
        );
}
