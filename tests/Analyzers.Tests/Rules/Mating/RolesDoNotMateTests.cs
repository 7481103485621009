using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class RolesDoNotMateTests
{
    [Fact]
    public Task Two_sockets() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7L24223G|}, {|#0:F4.AXK7L26223G|});",
            Check.Error(
                "KEY2001",
                "AXK7L24223G and AXK7L26223G are both sockets; a socket mates with a header, AXK7L24223G with AXK8L24124BG",
                related: 1
            )
        );

    [Fact]
    public Task Two_headers() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT624124|}, {|#0:P4.AXK824145WG|});",
            Check.Error(
                "KEY2001",
                "AXT624124 and AXK824145WG are both headers; a header mates with a socket, AXT624124 with AXT524124",
                related: 1
            )
        );

    [Fact]
    public Task A_part_with_itself() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7L24223G|}, {|#0:F4.AXK7L24223G|});",
            Check.Error(
                "KEY2001",
                "AXK7L24223G is an F4 socket and does not mate with another of its kind; "
                    + "a socket mates with a header, AXK7L24223G with AXK8L24124BG",
                related: 1
            )
        );

    [Fact]
    public async Task The_remedies_are_the_partners_of_either() =>
        Assert.Equal(
            ["F4.AXK7L26223G -> global::Panasonic.F4.AXK8L24124BG", "F4.AXK7L24223G -> global::Panasonic.F4.AXK8L26124BG"],
            await Remedies.OfExpression("Interconnect.Between(F4.AXK7L24223G, F4.AXK7L26223G)")
        );
}
