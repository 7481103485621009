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
            "error KEY3007: 'A' loses 10.25 mV over 2 contacts of 50 mΩ at most; the design allows 10 mV; 3 contacts keep within it",
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
    [InlineData(10, 2, 5, "'A' loses 20 mV over 5 contacts of 50 mΩ at most; the design allows 10 mV; 10 contacts keep within it")]
    [InlineData(
        10,
        2.1,
        5,
        "'A' loses 21 mV over 5 contacts of 50 mΩ at most; the design allows 10 mV; not even all 10 contacts keep within it"
    )]
    [InlineData(10, 1, 3, "'A' loses 16.6667 mV over 3 contacts of 50 mΩ at most; the design allows 10 mV; 5 contacts keep within it")]
    [InlineData(1000, 30, 1, "'A' loses 1.5 V over 1 contact of 50 mΩ at most; the design allows 1 V; 2 contacts keep within it")]
    [InlineData(999, 19.99, 1, "'A' loses 999.5 mV over 1 contact of 50 mΩ at most; the design allows 999 mV; 2 contacts keep within it")]
    [InlineData(0, 1, 1, "'A' loses 50 mV over 1 contact of 50 mΩ at most; the design allows 0 V; not even all 10 contacts keep within it")]
    [InlineData(-10, 1, 4, "'A' loses 12.5 mV over 4 contacts of 50 mΩ at most; the design allows -10 mV; 5 contacts keep within it")]
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
            "'GND' loses 30 mV",
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
                "'A' loses 32 mV over 1 contact of 80 mΩ at most",
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
        Assert.Contains("of 50 mΩ at most", Message(mixed.AddNet("A", 1, 1, 3)), StringComparison.Ordinal);
        Assert.Contains("of 50 mΩ at most", Message(mixed.AddNet("A", 1, 3, 1)), StringComparison.Ordinal);

        // If the other contacts have no resistance, the drop of a net that uses one of them is unknown.
        InterconnectModel alone = Limited(MadeUp.Pair("M4", Group), 10);
        Assert.Contains("of 20 mΩ at most", Message(alone.AddNet("A", 1.1m, 1, 2)), StringComparison.Ordinal);
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
