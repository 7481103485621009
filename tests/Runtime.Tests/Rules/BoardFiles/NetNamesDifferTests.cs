using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class NetNamesDifferTests
{
    private static readonly DesignPolicy Asked = new() { ComparesNetNames = true };

    [Fact]
    public void Other_names_are_a_finding_if_it_is_asked_for()
    {
        InterconnectModel design = SampleBoards.Mate("GND +5V SDA E11", "GND +5V SDA E12");
        Assert.Empty(Judge.By<NetNamesDiffer>(design));
        Assert.Equal(
            "warning KEY7010: contact 4 of Main.J1 (E11) meets contact 4 of Camera.J1 (E12); nets that meet should have the same name, "
                + "or call AcknowledgeContacts([4], …) if that is meant",
            Assert.Single(Judge.By<NetNamesDiffer>((InterconnectModel)design.WithPolicy(Asked))).ToString()
        );
    }

    [Theory]
    [InlineData("GND +5V SDA E11", "GND +5V sda E11")]
    [InlineData("GND +5V SDA E11", "GND +5V - E11")]
    [InlineData("GND /A/+5V SDA E11", "GND +5V /B/SDA E11")]
    [InlineData("GND +5V SDA E11", "GND GND SDA E11")]
    public void Equal_names_open_contacts_and_other_faults_are_let_through(string main, string camera) =>
        Assert.Empty(Judge.By<NetNamesDiffer>((InterconnectModel)SampleBoards.Mate(main, camera).WithPolicy(Asked)));

    [Fact]
    public void Acknowledged_contacts_are_let_through() =>
        Assert.Empty(
            Judge.By<NetNamesDiffer>(
                (InterconnectModel)SampleBoards.Mate("GND +5V SDA E11", "GND +5V SDA E12").AcknowledgingContacts(4).WithPolicy(Asked)
            )
        );
}
