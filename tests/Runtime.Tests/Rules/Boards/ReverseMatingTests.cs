using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class ReverseMatingTests
{
    private static readonly InterconnectModel InRows = MadeUp.Pair("K2", "use reverseMating=forbidden | contactNumbering=rows");

    [Fact]
    public void Nets_that_would_meet_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<ReverseMating>(InRows.AddNet("VCAM", 0.1m, 3).AddNet("GND", 0.1m, 8)));
        Assert.Equal(
            "warning KEY5004: plugged in the wrong way around, 'VCAM' at contact 3 would meet 'GND' at contact "
                + "8; K2 connectors are symmetrical; "
                + "place nets so that each meets itself, or call AcknowledgeReverseMating(…) if the boards fit only one way",
            finding.ToString()
        );
        Assert.Equal("VCAM contacts", finding.Origin);
        Assert.Equal(["GND contacts"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_first_contact_is_named_in_any_order_of_the_nets() =>
        Assert.Contains(
            "'C' at contact 2 would meet 'B' at contact 9",
            Assert
                .Single(
                    Judge.By<ReverseMating>(
                        InRows
                            .AddNet("A", 0.1m, 4)
                            .AddNet("B", 0.1m, 9)
                            .AddNet("C", 0.1m, 5, 2)
                            .AddNet("D", 0.1m, 7)
                            .AddNet("E", 0.1m, 1, 10)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("rows", 10, 1, 10)]
    [InlineData("rows", 10, 5, 6)]
    [InlineData("zigzag", 10, 1, 10)]
    [InlineData("zigzag", 12, 4, 9)]
    [InlineData("around", 10, 1, 6)]
    [InlineData("around", 10, 5, 10)]
    [InlineData("around", 12, 6, 12)]
    [InlineData("around", 12, 1, 7)]
    public void Which_contact_lies_opposite_depends_on_the_numbering(string numbering, int contacts, int one, int other)
    {
        InterconnectModel design = MadeUp.Pair("L3", $"use reverseMating=forbidden | contactNumbering={numbering}", contacts);
        Assert.Contains(
            FormattableString.Invariant($"'A' at contact {one} would meet 'B' at contact {other};"),
            Assert.Single(Judge.By<ReverseMating>(design.AddNet("B", 0.1m, other).AddNet("A", 0.1m, one))).Message,
            StringComparison.Ordinal
        );
        for (int free = one + 1; free <= contacts; free++)
        {
            if (free != other)
            {
                Assert.Empty(Judge.By<ReverseMating>(design.AddNet("A", 0.1m, one).AddNet("B", 0.1m, free)));
            }
        }
    }

    [Fact]
    public void Nets_that_meet_themselves_or_nothing_do_no_harm()
    {
        Assert.Empty(Judge.By<ReverseMating>(InRows.AddNet("A", 0.1m, 1, 10).AddNet("B", 0.1m, 2, 9)));
        Assert.Empty(Judge.By<ReverseMating>(InRows.AddNet("A", 0.1m, 1, 2, 3).AddNet("B", 0.1m, 4, 5)));
        Assert.Empty(Judge.By<ReverseMating>(InRows.AddNet("A", 0.1m, 1).AddNet("A", 0.1m, 10)));
        Assert.Empty(Judge.By<ReverseMating>(InRows));
    }

    [Fact]
    public void The_advice_of_a_maker_that_requires_care_is_reported() =>
        Assert.Single(Judge.By<ReverseMating>(Opposed(MadeUp.Pair("L3", "use reverseMating=withCare | contactNumbering=zigzag"))));

    [Theory]
    [InlineData("")]
    [InlineData("use reverseMating=allowed | contactNumbering=rows")]
    [InlineData("use contactNumbering=rows")]
    [InlineData("use reverseMating=forbidden")]
    public void Where_the_catalog_does_not_say_nothing_is_found(string facts) =>
        Assert.Empty(Judge.By<ReverseMating>(Opposed(MadeUp.Pair("L3", facts))));

    [Fact]
    public void A_team_can_accept_the_hazard() =>
        Assert.Empty(
            Judge.By<ReverseMating>(
                Opposed(InRows).Stating(nameof(Interconnect.AcknowledgeReverseMating), SampleDesigns.Known("the lid has a key", "because"))
            )
        );

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ReverseMating>(Opposed(SampleDesigns.NoneKnown())));
        Assert.Empty(Judge.By<ReverseMating>(Opposed(InRows).AddNetWithoutName(0.1m, 4)));
        Assert.Empty(Judge.By<ReverseMating>(Opposed(InRows).AddNetWithUnknownContact("C", 0.1m, 4)));
        Assert.Empty(Judge.By<ReverseMating>(Opposed(InRows).AddNet("C", 0.1m, 11)));
        Assert.All(MadeUp.WithUnknown(InRows.First.Value), half => Assert.Single(Judge.By<ReverseMating>(Opposed(half))));
    }

    private static InterconnectModel Opposed(InterconnectModel design) => design.AddNet("A", 0.1m, 1).AddNet("B", 0.1m, 10);
}
