using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class ContactsInOtherOrderTests
{
    [Fact]
    public Task An_order_that_contradicts_the_positions_of_pads_is_reported() =>
        Check.Statements(
            BoardCode.DeclareLayouts("GND +5V SDA SCL", isMirrored: false)
                + """
                Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
                """,
            Check.Error(
                "KEY7005",
                "by the positions of their pads, contacts of Main.J1 with Camera.J1 meet like this: 1 meets 2, "
                    + "2 meets 1, 3 meets 4, …; the design states SameNumbers; turn or mirror a footprint, or state another map",
                related: 1
            )
        );

    [Fact]
    public Task An_order_that_they_show_is_let_through() =>
        Check.Statements(
            BoardCode.DeclareLayouts("GND +5V SDA SCL", isMirrored: true)
                + """
                Interconnect.Between(main["J1"], camera["J1"], ContactMap.SameNumbers).EnsureValid();
                """
        );
}
