using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Choosing;

/// <summary>Shields and ground blades are no contacts, but may carry nets; pegs carry none.</summary>
public class NamedPadsTests
{
    private static readonly Series Blades = TestSeries.Create(
        """
        series QB
        manufacturer Acme
        ratings currentPerContact=1 A | totalCurrent=20 A
        contacts groundBlades=GB1 to GB2 | shields=SH1 | pegs=P1 | mountingPads=MP1
        socket 20: QBS{}
        header 20: QBH{}
        pair 5 mm: 0 1

        """
    );

    private static Interconnect Design => Interconnect.Between(Blades.Find("QBS20")!, Blades.Find("QBH20")!);

    [Fact]
    public void A_net_may_use_ground_blades_and_shields() =>
        Assert.DoesNotContain(
            Design.AddNet("GND", 0.Amperes(), contacts: ["GB1", "GB2", "1"]).AddNet("CHASSIS", 0.Amperes(), contacts: ["SH1"]).Check(),
            finding => finding.Severity != FindingSeverity.Information
        );

    [Theory]
    [InlineData("P1", "QBS20 has contacts 1 to 20; P1 is a peg, which carries no net")]
    [InlineData("MP1", "QBS20 has contacts 1 to 20; MP1 is a mounting pad, which carries no net")]
    [InlineData("GB3", "QBS20 has contacts 1 to 20; there is no contact GB3")]
    public void Other_pads_carry_no_net(string pad, string message) =>
        Assert.Equal(
            message,
            Assert.Single(Design.AddNet("A", 0.Amperes(), contacts: [pad]).Check(), finding => finding.Id == "KEY1003").Message
        );

    [Fact]
    public void Two_nets_on_a_ground_blade_are_a_finding() =>
        Assert.Equal(
            "contact GB1 already carries 'GND'; 'VCC' needs another contact",
            Assert
                .Single(
                    Design.AddNet("GND", 0.Amperes(), contacts: ["GB1", "GB2"]).AddNet("VCC", 0.Amperes(), contacts: ["1", "GB1"]).Check(),
                    finding => finding.Id == "KEY3004"
                )
                .Message
        );

    [Fact]
    public void The_current_of_a_ground_blade_is_said_to_be_unrated() =>
        Assert.Equal(
            ["KEY1005: the catalog gives no rated current per ground blade for QB connectors; this is not checked"],
            Design.AddNet("GND", 5.Amperes(), contacts: ["GB1", "1"]).Check().Select(finding => $"{finding.Id}: {finding.Message}")
        );

    [Fact]
    public void Connectors_whose_nets_use_blades_can_still_be_mixed_up()
    {
        Interconnect one = Design.AddNet("GND", 0.Amperes(), contacts: ["GB1"]).AddNet("A", 0.Amperes(), contacts: [1]);
        Interconnect other = Design.AddNet("GND", 0.Amperes(), contacts: ["GB1"]).AddNet("B", 0.Amperes(), contacts: [1]);
        Assert.Contains(
            new BoardAssembly("x").Join("main", "left", one).Join("main", "right", other).Check(),
            finding => finding.Id == "KEY5003"
        );
    }

    [Fact]
    public void An_acknowledged_contact_must_exist() =>
        Assert.Equal(
            ["KEY1003: QBS20 has no contact 21"],
            Design.AcknowledgeContacts([20, 21], because: "test points").Check().Select(finding => $"{finding.Id}: {finding.Message}")
        );

    [Fact]
    public void A_contact_of_the_smaller_half_must_meet_one()
    {
        Series series = TestSeries.Create(
            """
            series UN
            manufacturer Acme
            contacts@contacts=4 names=A1 to A3; X1
            contacts@contacts=8 names=A1 to B4
            socket 8: UNS{}
            header 4: UNH{}
            pair 5 mm: 0 1: 8/4

            """
        );
        Interconnect design = Interconnect.Between(series.Find("UNS8")!, series.Find("UNH4")!);
        Assert.Empty(design.AddNet("A", 0.Amperes(), contacts: ["A3"]).Check());
        Assert.Equal(
            "contact X1 of UNH4 meets none, because UNS8 has no contact X1",
            Assert.Single(design.AddNet("A", 0.Amperes(), contacts: ["X1"]).Check()).Message
        );
    }

    [Fact]
    public void More_contacts_than_the_datasheet_rates_are_said_to_be_unrated()
    {
        InterconnectModel design = MadeUp.Pair("K2", "current-rating poweredContacts=2 | currentPerContact=2 A");
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 4, 1, 2)));
        Assert.Empty(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 6, 1, 2, 3)));
        Assert.Single(Judge.By<ContactCurrentTooHigh>(design.AddNet("A", 6.3m, 1, 2, 3)));
        Assert.DoesNotContain(
            Judge.By<RatingNotGiven>(design.AddNet("A", 4, 1, 2)),
            finding => finding.Message.Contains("per contact", StringComparison.Ordinal)
        );
        Assert.Contains(
            "the catalog gives no rated current per contact where 3 carry as much for K2 connectors; this is not checked",
            Judge.By<RatingNotGiven>(design.AddNet("A", 6, 1, 2, 3)).Select(finding => finding.Message)
        );
    }
}
