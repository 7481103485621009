using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class RolesDoNotMateTests
{
    [Fact]
    public void Two_sockets_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<RolesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK7L26223G")));
        Assert.Equal(
            "error KEY2001: AXK7L24223G and AXK7L26223G are both sockets; a socket mates with a header, AXK7L24223G with AXK8L24124BG",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
        Assert.Equal<object>(["first"], finding.Related);
        Assert.Equal(["second: AXK8L24124BG", "first: AXK8L26124BG"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Two_headers_are_a_finding() =>
        Assert.Equal(
            "AXK840245WG and AXK8L24124BG are both headers; a header mates with a socket, "
                + "AXK840245WG with AXK740347G at 3.0 mm or AXK740447G at 3.5 mm",
            Assert.Single(Judge.By<RolesDoNotMate>(SampleDesigns.Between("AXK840245WG", "AXK8L24124BG"))).Message
        );

    [Fact]
    public void So_is_a_part_with_itself() =>
        Assert.Equal(
            "AXK7L24223G is an F4 socket and does not mate with another of its kind; "
                + "a socket mates with a header, AXK7L24223G with AXK8L24124BG",
            Assert.Single(Judge.By<RolesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK7L24223G"))).Message
        );

    [Fact]
    public void A_part_without_partners_has_no_remedy()
    {
        Connector socket = TestSeries.Create("series Z\nsocket 10: A{}\n").Find("A10")!;
        Finding finding = Assert.Single(Judge.By<RolesDoNotMate>(SampleDesigns.Between(socket, socket)));
        Assert.Equal("A10 is a Z socket and does not mate with another of its kind; a socket mates with a header", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_socket_and_a_header_are_not_a_finding()
    {
        Assert.Empty(Judge.By<RolesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG")));
        Assert.Empty(Judge.By<RolesDoNotMate>(SampleDesigns.Between("AXK7L24223G", "AXT626124")));
    }

    [Fact]
    public void An_unknown_half_is_not_a_finding() => Assert.Empty(Judge.By<RolesDoNotMate>(SampleDesigns.Half("AXK7L24223G")));
}
