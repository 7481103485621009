using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class NoCommonHeightTests
{
    [Fact]
    public Task Names_the_heights_and_the_right_partner() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK740147G|}, {|#0:P4.AXK840245WG|});",
            Check.Error(
                "KEY2004",
                "AXK740147G (1.5 mm) and AXK840245WG (3.0 or 3.5 mm) have no mated height in common; "
                    + "AXK740147G mates with AXK840145WG at 1.5 mm",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK840245WG|}, {|#0:P4.AXK740147G|});",
            Check.Error(
                "KEY2004",
                "AXK840245WG (3.0 or 3.5 mm) and AXK740147G (1.5 mm) have no mated height in common; "
                    + "AXK840245WG mates with AXK740347G at 3.0 mm or AXK740447G at 3.5 mm",
                related: 1
            )
        );

    [Fact]
    public Task One_socket_serves_two_heights_and_one_header_three() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK740347G, P4.AXK840145WG);
            Interconnect.Between(P4.AXK740347G, P4.AXK840245WG);
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG);
            Interconnect.Between(P4.AXK740247G, P4.AXK840145WG);
            """
        );

    [Fact]
    public async Task The_remedies_are_the_partners_of_either() =>
        Assert.Equal(
            [
                "P4.AXK840245WG -> global::Panasonic.P4.AXK840145WG",
                "P4.AXK740147G -> global::Panasonic.P4.AXK740347G",
                "P4.AXK740147G -> global::Panasonic.P4.AXK740447G",
            ],
            await Remedies.OfExpression("Interconnect.Between(P4.AXK740147G, P4.AXK840245WG)")
        );
}
