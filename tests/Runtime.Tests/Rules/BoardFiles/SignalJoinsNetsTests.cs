using Keyway.Designs.Model;
using Keyway.Rules.BoardFiles;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.BoardFiles;

public class SignalJoinsNetsTests
{
    [Fact]
    public void A_signal_that_joins_two_nets_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<SignalJoinsNets>(SampleBoards.Mate("SDA GND SDA SDA", "SDA GND A SDA")));
        Assert.Equal(
            "warning KEY7004: contacts 1, 3 and 4 of Main.J1 are SDA and meet contacts 1, 3 and 4 of Camera.J1 (SDA and A), which joins "
                + "2 nets; use a net for each, or call AcknowledgeContacts([1, 3, 4], …) if that is meant",
            finding.ToString()
        );
        Assert.Equal("second", finding.Origin);
    }

    [Fact]
    public void It_does_not_matter_which_half_is_named_first() =>
        Assert.Contains(
            "contacts 1 and 3 of Camera.J1 are SDA and meet contacts 1 and 3 of Main.J1 (A and B)",
            Assert.Single(Judge.By<SignalJoinsNets>(SampleBoards.Mate("A GND B SCL", "SDA GND SDA SCL"))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Acknowledged_contacts_are_let_through()
    {
        InterconnectModel design = SampleBoards.Mate("SDA GND SDA SCL", "A GND B SCL");
        Assert.Empty(Judge.By<SignalJoinsNets>(design.AcknowledgingContacts(3)));
        Assert.Single(Judge.By<SignalJoinsNets>(design.AcknowledgingContacts(2)));
    }

    [Theory]
    [InlineData("+5V GND +5V GND", "+5V GND VCC AGND")]
    [InlineData("SDA GND SDA SCL", "SDA GND - SCL")]
    [InlineData("SDA GND SDA SCL", "SDA GND SDA SCL")]
    [InlineData("A GND A SCL", "B GND C SCL")]
    [InlineData("SDA GND SDA SCL", "SDA GND GND SCL")]
    public void Supplies_grounds_open_contacts_and_unknown_nets_are_let_through(string main, string camera) =>
        Assert.All(SampleBoards.InEitherOrder(main, camera), design => Assert.Empty(Judge.By<SignalJoinsNets>(design)));
}
