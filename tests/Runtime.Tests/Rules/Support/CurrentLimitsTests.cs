using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class CurrentLimitsTests
{
    private const string Groups =
        "contact-group name=power | first=1 | last=2 | currentPerContact=1 A\n"
        + "contact-group name=fan | first=3 | last=4 | currentPerContact=0.7 A\n"
        + "contact-group name=spare | first=5 | last=6";

    [Theory]
    [InlineData(1.2, "1.2 A")]
    [InlineData(0, "0 A")]
    [InlineData(0.12345678, "0.12345678 A")]
    [InlineData(0.123456789, "0.1235 A")]
    [InlineData(-0.123456789, "-0.1235 A")]
    [InlineData(12345.123456, "12345.1235 A")]
    public void A_current_is_written_as_it_was_unless_it_has_many_digits(double amperes, string text) =>
        Assert.Equal(text, CurrentLimits.Format((decimal)amperes));

    [Theory]
    [InlineData(1, 3, 0.3, "0.3333 A")]
    [InlineData(1, 4, 0.3, "0.25 A")]
    [InlineData(0.60001, 2, 0.3, "0.30001 A")]
    [InlineData(0.6000001, 2, 0.3, "0.3000001 A")]
    public void A_share_has_four_digits_or_as_many_as_tell_it_from_the_limit(double amperes, int contacts, double limit, string text) =>
        Assert.Equal(text, CurrentLimits.FormatShare((decimal)amperes, contacts, ((decimal)limit).Amperes()));

    [Fact]
    public void A_share_that_is_the_limit_is_written_like_it() => Assert.Equal("0.3 A", CurrentLimits.FormatShare(0.6m, 2, 0.3m.Amperes()));

    [Theory]
    [InlineData(3, "3 A needs 10 contacts")]
    [InlineData(2.9, "2.9 A needs 10 contacts")]
    [InlineData(3.1, "3.1 A is more than all 10 contacts of K2A10 can carry")]
    public void The_need_is_rounded_up(double amperes, string text) =>
        Assert.Equal(text, DescribeNeed((decimal)amperes, Limit(MadeUp.Socket("K2"), null, 0.3m)));

    [Theory]
    [InlineData(2, "2 A needs 2 power contacts")]
    [InlineData(2.1, "2.1 A is more than all 2 power contacts of K2A10 can carry")]
    public void Of_a_group_there_are_no_more_than_it_has(double amperes, string text)
    {
        Connector half = MadeUp.Socket("K2", Groups);
        Assert.Equal(text, DescribeNeed((decimal)amperes, Limit(half, half.ContactGroups[0], 1)));
    }

    [Fact]
    public void What_no_contact_carries_no_number_of_them_does() =>
        Assert.Equal("1 A is more than all 10 contacts of K2A10 can carry", DescribeNeed(1, Limit(MadeUp.Socket("K2"), null, 0)));

    [Fact]
    public void A_net_bears_what_the_weakest_of_its_contacts_bears()
    {
        InterconnectModel design = MadeUp.Pair("K2", "ratings currentPerContact=0.4 A\n" + Groups);
        Assert.Equal(
            ["power contacts 1 A", "fan contacts 0.7 A", "fan contacts 0.7 A", "contacts 0.4 A", "contacts 0.4 A", "contacts 0.4 A"],
            Weakest(
                design
                    .AddNet("A", 1, 1, 2)
                    .AddNet("B", 1, 2, 3)
                    .AddNet("C", 1, 4, 1)
                    .AddNet("D", 1, 1, 5)
                    .AddNet("E", 1, 7, 3)
                    .AddNet("F", 1, 3, 10)
            )
        );
    }

    [Fact]
    public void Without_a_rating_for_all_only_the_groups_are_checked()
    {
        InterconnectModel design = MadeUp.Pair("K2", Groups);
        Assert.Equal(["fan contacts 0.7 A"], Weakest(design.AddNet("A", 1, 7).AddNet("B", 1, 8, 3).AddNet("C", 1, 5)));
    }

    [Fact]
    public void One_half_with_groups_is_enough_to_look_at_each_contact()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("K2", Groups),
                MadeUp.Header("L3", "ratings currentPerContact=0.8 A")
            )
        )
        {
            Assert.Equal(
                ["contacts 0.8 A", "fan contacts 0.7 A", "contacts 0.8 A"],
                Weakest(design.AddNet("A", 1, 1).AddNet("B", 1, 1, 3).AddNet("C", 1, 9))
            );
        }
    }

    [Fact]
    public void Returns_and_other_nets_can_be_requested_alone()
    {
        InterconnectModel design = MadeUp
            .Pair("K2", "ratings currentPerContact=0.4 A")
            .AddNet("A", 0.2m, 1)
            .AddReturn("GND", ["A"], 2)
            .AddNet("B", -0.3m, 3);
        Assert.Equal(["'A' 0.2", "'GND' 0.2", "'B' 0.3"], Loads(design, null));
        Assert.Equal(["'GND' 0.2"], Loads(design, true));
        Assert.Equal(["'A' 0.2", "'B' 0.3"], Loads(design, false));
    }

    [Fact]
    public void A_sum_names_the_net_that_passes_the_limit()
    {
        InterconnectModel design = MadeUp.Pair("K2").AddNet("A", 1, 1).AddNetWithoutCurrent("B", 2).AddNet("C", -2, 3).AddNet("D", 0.5m, 4);
        Assert.Equal((3.5m, null), CurrentLimits.SumCurrents(design, 3.5m.Amperes()));
        Assert.Equal("'D'", CurrentLimits.SumCurrents(design, 3.4m.Amperes()).Passing?.DisplayName);
        Assert.Equal("'C'", CurrentLimits.SumCurrents(design, 2.9m.Amperes()).Passing?.DisplayName);
        Assert.Equal("'A'", CurrentLimits.SumCurrents(design, 0.9m.Amperes()).Passing?.DisplayName);
    }

    private static string DescribeNeed(decimal amperes, ContactLimit weakest) =>
        CurrentLimits.DescribeNeed(amperes, 1, new ContactLimits(MadeUp.Pair("K2")).FindNeeded(amperes, [1], weakest), weakest);

    private static ContactLimit Limit(Connector half, ContactGroup? group, decimal amperes) =>
        new(half, group, amperes.Amperes(), "", DependsOnCount: false);

    private static IEnumerable<string> Weakest(InterconnectModel design) =>
        CurrentLimits.GetLoads(design).Select(load => $"{CurrentLimits.GetNoun(load.Weakest.Group)} {load.Weakest.Limit}");

    private static IEnumerable<string> Loads(InterconnectModel design, bool? areReturns) =>
        CurrentLimits.GetLoads(design, areReturns).Select(load => FormattableString.Invariant($"{load.Net.DisplayName} {load.Amperes}"));
}
