using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading;

public class RepeatedReferencesTests
{
    [Fact]
    public void A_panel_is_reported_at_its_first_repetition()
    {
        BoardFile file = Drawing.ReadPcb([.. Placed("J1", "R1", "J2", "R2"), .. Placed("J1", "R1", "J2", "R2")]);
        Assert.Equal(
            "cam.txt(6,39): error: 'J1', 'R1', 'J2' and 1 more stand more than once on this board; if it is a panel, "
                + "use the layout of a single board",
            Assert.Single(file.Findings).ToString()
        );
    }

    [Fact]
    public void A_single_connector_that_is_repeated_is_reported() =>
        Assert.Equal(
            "'J1' stands more than once on this board; if it is a panel, use the layout of a single board",
            Assert.Single(Drawing.ReadPcb(Placed("J1", "R1", "J1")).Findings).Message
        );

    [Theory]
    [InlineData("R1", "R1")]
    [InlineData("REF**", "REF**")]
    [InlineData("", "")]
    [InlineData("J1", "j1")]
    public void Others_may_share_a_reference(string first, string second) => Assert.Empty(Drawing.ReadPcb(Placed(first, second)).Findings);

    [Fact]
    public void Footprints_without_nets_may_share_a_reference() =>
        Assert.Empty(Drawing.ReadPcb([.. Placed("J1"), "(footprint \"a\" (property \"Reference\" \"J1\") (pad 1 smd rect))"]).Findings);

    private static string[] Placed(params string[] references) =>
        [.. references.Select(reference => $"(footprint \"a\" (property \"Reference\" \"{reference}\") (pad 1 smd rect (net \"GND\")))")];
}
