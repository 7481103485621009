using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class VoltageDropTooHighTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "ratings contactResistance=50 mΩ");

    [Fact]
    public void A_net_that_loses_more_than_the_design_allows()
    {
        Finding finding = Assert.Single(Judge.By<VoltageDropTooHigh>(Limited(Design, 10).AddNet("A", 0.41m, 4, 5)));
        Assert.Equal(
            "error KEY3007: 'A' loses up to 10.25 mV across 2 contacts of at most 50 mΩ; the design allows 10 mV, which needs 3 contacts",
            finding.ToString()
        );
        Assert.Equal("A current", finding.Origin);
        Assert.Equal(["drop", "A contacts"], finding.Related);
        Assert.Equal(["A contacts: 4, 5, 3"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        Assert.All([0.4m, -0.4m, 0], amperes => Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(Design, 10).AddNet("A", amperes, 1, 2))));
        Assert.Single(Judge.By<VoltageDropTooHigh>(Limited(Design, 10).AddNet("A", 0.4000000000000000000000001m, 1, 2)));
        Assert.Single(Judge.By<VoltageDropTooHigh>(Limited(Design, 10).AddNet("A", -0.41m, 1, 2)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(Design, 0).AddNet("A", 0, 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(Design, -10).AddNet("A", 0.4m, 1, 2)));
    }

    [Theory]
    [InlineData(10, 2, 5, "'A' loses up to 20 mV across 5 contacts of at most 50 mΩ; the design allows 10 mV, which needs 10 contacts")]
    [InlineData(
        10,
        2.1,
        5,
        "'A' loses up to 21 mV across 5 contacts of at most 50 mΩ; the design allows 10 mV, which even all 10 contacts exceed"
    )]
    [InlineData(
        10,
        1,
        3,
        "'A' loses up to 16.6667 mV across 3 contacts of at most 50 mΩ; " + "the design allows 10 mV, which needs 5 contacts"
    )]
    [InlineData(1000, 30, 1, "'A' loses up to 1.5 V across 1 contact of at most 50 mΩ; the design allows 1 V, which needs 2 contacts")]
    [InlineData(
        999,
        19.99,
        1,
        "'A' loses up to 999.5 mV across 1 contact of at most 50 mΩ; the design allows 999 mV, which needs 2 contacts"
    )]
    [InlineData(
        0,
        1,
        1,
        "'A' loses up to 50 mV across 1 contact of at most 50 mΩ; the design allows 0 V, which even all 10 contacts exceed"
    )]
    [InlineData(-10, 1, 4, "'A' loses up to 12.5 mV across 4 contacts of at most 50 mΩ; the design allows -10 mV, which needs 5 contacts")]
    public void The_message_says_what_would_be_right(double millivolts, double amperes, int contacts, string message) =>
        Assert.Equal(
            message,
            Message(Limited(Design, (decimal)millivolts).AddNet("A", (decimal)amperes, [.. Enumerable.Range(1, contacts)]))
        );

    [Fact]
    public void The_limit_of_a_net_counts_before_that_of_all()
    {
        InterconnectModel design = Limited(Design, 10).AddNet("A", 0.4m, 1).AddNet("B", 0.4m, 2);
        Assert.Equal(["A current", "B current"], Origins(design));
        Assert.Equal(["B current"], Origins(LimitedFor(design, "A", 20)));
        Assert.Equal(["B current"], Origins(Limited(LimitedFor(design, "A", 20), 9)));
        Assert.Equal(["A current"], Origins(LimitedFor(Limited(design, 100), "A", 19)));
        Assert.Equal(["own", "A contacts"], Judge.By<VoltageDropTooHigh>(LimitedFor(Limited(design, 100), "A", 19))[0].Related);
    }

    [Fact]
    public void A_return_is_checked_like_every_other_net() =>
        Assert.StartsWith(
            "'GND' loses up to 30 mV",
            Assert
                .Single(
                    Judge.By<VoltageDropTooHigh>(
                        Limited(Design, 20).AddNet("A", 0.4m, 1).AddNet("B", 0.2m, 2).AddReturn("GND", ["A", "B"], 3)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_half_of_the_higher_resistance_sets_the_limit()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("L3", "ratings contactResistance=30 mΩ"),
                MadeUp.Header("M4", "ratings contactResistance=80 mΩ")
            )
        )
        {
            Assert.StartsWith(
                "'A' loses up to 32 mV across 1 contact of at most 80 mΩ",
                Assert.Single(Judge.By<VoltageDropTooHigh>(Limited(design, 31.9m).AddNet("A", 0.4m, 1))).Message,
                StringComparison.Ordinal
            );
            Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(design, 32).AddNet("A", 0.4m, 1)));
        }
    }

    [Fact]
    public void A_half_without_a_resistance_leaves_it_unknown()
    {
        foreach (InterconnectModel design in MadeUp.InEitherOrder(Design.First.Value, MadeUp.Header("U4")))
        {
            Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(design, 0).AddNet("A", 9, 1)));
        }
    }

    [Fact]
    public void Groups_of_contacts_have_their_own_resistance()
    {
        const string Group = "contact-group name=power | first=1 | last=2 | contactResistance=20 mΩ";
        InterconnectModel mixed = Limited(MadeUp.Pair("L3", "ratings contactResistance=50 mΩ\n" + Group), 10);
        Assert.Empty(Judge.By<VoltageDropTooHigh>(mixed.AddNet("A", 1, 1, 2)));
        Assert.Contains("of at most 50 mΩ", Message(mixed.AddNet("A", 1, 1, 3)), StringComparison.Ordinal);
        Assert.Contains("of at most 50 mΩ", Message(mixed.AddNet("A", 1, 3, 1)), StringComparison.Ordinal);

        // If the other contacts have no resistance, the drop of a net that uses one of them is unknown.
        InterconnectModel alone = Limited(MadeUp.Pair("M4", Group), 10);
        Assert.Contains("of at most 20 mΩ", Message(alone.AddNet("A", 1.1m, 1, 2)), StringComparison.Ordinal);
        Assert.Empty(Judge.By<VoltageDropTooHigh>(alone.AddNet("A", 9, 1, 3)));
    }

    /// <summary>No contact can be suggested if contacts differ.</summary>
    [Fact]
    public void Groups_have_no_remedy() =>
        Assert.Empty(
            Assert
                .Single(
                    Judge.By<VoltageDropTooHigh>(
                        Limited(MadeUp.Pair("L3", "ratings contactResistance=50 mΩ\ncontact-group name=power | first=1 | last=2"), 10)
                            .AddNet("A", 0.4m, 4)
                    )
                )
                .Remedies
        );

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        InterconnectModel limited = Limited(Design, 0);
        Assert.Empty(Judge.By<VoltageDropTooHigh>(Design.AddNet("A", 9, 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(limited));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(limited.AddNetWithoutCurrent("A", 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(limited.AddNetWithUnknownContact("A", 9, 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(limited.AddNet("A", 9)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(limited.AddNet("A", 9, 1, 11)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(Limited(SampleDesigns.NoneKnown(), 0).AddNet("A", 9, 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(LimitedFor(Design, "B", 0).AddNet("A", 9, 1)));
        Assert.Empty(Judge.By<VoltageDropTooHigh>(LimitedFor(Design, "B", 0).AddNetWithoutName(9, 1)));
        Assert.Empty(
            Judge.By<VoltageDropTooHigh>(
                Design.Stating(nameof(Interconnect.LimitVoltageDrop), SampleDesigns.Unknown<ElectricPotential>()).AddNet("A", 9, 1)
            )
        );
        Assert.StartsWith("this net loses", Message(limited.AddNetWithoutName(9, 1)), StringComparison.Ordinal);
        Assert.All(
            MadeUp.WithUnknown(Design.First.Value),
            half => Assert.Single(Judge.By<VoltageDropTooHigh>(Limited(half, 0).AddNet("A", 9, 1)))
        );
    }

    private static string Message(InterconnectModel design) => Assert.Single(Judge.By<VoltageDropTooHigh>(design)).Message;

    private static IEnumerable<object?> Origins(InterconnectModel design) =>
        Judge.By<VoltageDropTooHigh>(design).Select(finding => finding.Origin);

    private static InterconnectModel Limited(InterconnectModel design, decimal millivolts) =>
        design.Stating(nameof(Interconnect.LimitVoltageDrop), SampleDesigns.Known(millivolts.Millivolts(), "drop"));

    private static InterconnectModel LimitedFor(InterconnectModel design, string net, decimal millivolts) =>
        design.Stating(
            nameof(Interconnect.LimitVoltageDrop),
            SampleDesigns.Known(net, "net"),
            SampleDesigns.Known(millivolts.Millivolts(), "own")
        );
}
