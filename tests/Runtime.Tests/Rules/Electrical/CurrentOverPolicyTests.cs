using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class CurrentOverPolicyTests
{
    private static readonly DesignPolicy ThreeQuarters = new() { CurrentDerating = 75.Percent() };

    private static readonly InterconnectModel Contacts = MadeUp.Pair("K2", "ratings currentPerContact=0.4 A").Under(ThreeQuarters);

    private static readonly InterconnectModel Total = MadeUp.Pair("L3", "ratings totalCurrent=4 A").Under(ThreeQuarters);

    [Fact]
    public void A_contact_over_the_share_that_the_team_allows()
    {
        Finding finding = Assert.Single(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", 0.7m, 4, 5)));
        Assert.Equal(
            "warning KEY3008: 'A' puts 0.35 A on each contact; derated to 75 %, K2 contacts carry 0.3 A; 0.7 A needs 3 contacts",
            finding.ToString()
        );
        Assert.Equal("A current", finding.Origin);
        Assert.Equal(["A contacts"], finding.Related);
        Assert.Equal(["A contacts: 4, 5, 3"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_share_itself_is_allowed_and_over_the_rating_another_rule_speaks()
    {
        Assert.All(
            [0.6m, -0.6m, 0, 0.81m, -0.81m],
            amperes => Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", amperes, 1, 2)))
        );
        Assert.All(
            [0.6000000000000000000000000001m, -0.61m, 0.8m, -0.8m],
            amperes => Assert.Single(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", amperes, 1, 2)))
        );
        Assert.Equal(["KEY3001"], Judge.Errors(Contacts.AddNet("A", 0.81m, 1, 2)));
    }

    [Theory]
    [InlineData(2.9, 8, "'A' puts 0.3625 A on each contact; derated to 75 %, K2 contacts carry 0.3 A; 2.9 A needs 10 contacts")]
    [InlineData(
        3.1,
        8,
        "'A' puts 0.3875 A on each contact; derated to 75 %, K2 contacts carry 0.3 A; 3.1 A is more than all 10 contacts of K2A10 can carry"
    )]
    public void The_message_says_how_many_contacts_it_takes(double amperes, int contacts, string message) =>
        Assert.Equal(
            message,
            Assert.Single(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", (decimal)amperes, [.. Enumerable.Range(1, contacts)]))).Message
        );

    [Fact]
    public void A_return_is_derated_like_every_other_net() =>
        Assert.Equal(
            ["GND current"],
            Judge
                .By<CurrentOverPolicy>(Contacts.AddNet("A", 0.6m, 1, 2).AddNet("B", 0.1m, 3).AddReturn("GND", ["A", "B"], 9, 10))
                .Select(finding => finding.Origin is "GND of" ? "GND current" : finding.Origin)
        );

    [Fact]
    public void Each_net_is_checked_separately() =>
        Assert.Equal(
            ["A current", "C current"],
            Judge
                .By<CurrentOverPolicy>(Contacts.AddNet("A", 0.4m, 1).AddNet("B", 0.3m, 2).AddNet("C", 0.31m, 3))
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("M4", "ratings currentPerContact=0.8 A | totalCurrent=2 A"),
                MadeUp.Header("N5", "ratings currentPerContact=1.6 A | totalCurrent=1 A")
            )
        )
        {
            Assert.Equal(
                [
                    "'A' puts 0.7 A on each contact; derated to 75 %, M4 contacts carry 0.6 A; 0.7 A needs 2 contacts",
                    "all nets together carry 0.8 A; derated to 75 %, N5 connectors carry 0.75 A",
                ],
                Judge
                    .By<CurrentOverPolicy>(design.Under(ThreeQuarters).AddNet("A", 0.7m, 1).AddNet("B", 0.1m, 2))
                    .Select(finding => finding.Message)
            );
        }
    }

    [Fact]
    public void Groups_of_contacts_have_their_own_rating() =>
        Assert.Equal(
            "'A' puts 0.7 A on each contact; derated to 75 %, M4 power contacts carry 0.6 A; 0.7 A needs 2 power contacts",
            Assert
                .Single(
                    Judge.By<CurrentOverPolicy>(
                        MadeUp
                            .Pair("M4", "contact-group name=power | first=1 | last=3 | currentPerContact=0.8 A")
                            .Under(ThreeQuarters)
                            .AddNet("A", 0.7m, 2)
                    )
                )
                .Message
        );

    [Fact]
    public void All_nets_over_the_share_that_the_team_allows()
    {
        Finding finding = Assert.Single(Judge.By<CurrentOverPolicy>(Total.AddNet("A", 2, 1).AddNet("B", -1.1m, 2).AddNet("C", 0.1m, 3)));
        Assert.Equal("warning KEY3008: all nets together carry 3.2 A; derated to 75 %, L3 connectors carry 3 A", finding.ToString());
        Assert.Equal("B current", finding.Origin);
        Assert.Equal(["A current", "C current"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_share_of_the_total_is_allowed_and_over_the_rating_another_rule_speaks()
    {
        Assert.Empty(Judge.By<CurrentOverPolicy>(Total.AddNet("A", 2, 1).AddNet("B", 1, 2)));
        Assert.Single(Judge.By<CurrentOverPolicy>(Total.AddNet("A", 2, 1).AddNet("B", 2, 2)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Total.AddNet("A", 2, 1).AddNet("B", 2.1m, 2)));
        Assert.Single(Judge.By<CurrentOverPolicy>(Total.AddNet("A", 3, 1).AddNet("B", 0.000000000000000000000000001m, 2)));
    }

    [Fact]
    public void What_is_unknown_not_rated_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.Under(DesignPolicy.None).AddNet("A", 0.4m, 1)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.Under(new DesignPolicy { VoltageDerating = 10.Percent() }).AddNet("A", 0.4m, 1)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.AddNetWithoutCurrent("A", 1)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.AddNetWithUnknownContact("A", 0.4m, 1)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", 0.4m, 11)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(Contacts.AddNet("A", 0.4m)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(MadeUp.Pair("U4").Under(ThreeQuarters).AddNet("A", 0.4m, 1)));
        Assert.Empty(Judge.By<CurrentOverPolicy>(SampleDesigns.NoneKnown().Under(ThreeQuarters).AddNet("A", 0.4m, 1)));
        Assert.All(
            MadeUp.WithUnknown(Contacts.First.Value),
            half => Assert.Single(Judge.By<CurrentOverPolicy>(half.Under(ThreeQuarters).AddNet("A", 0.4m, 1)))
        );
    }
}
