using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class FreeContactsTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2");

    [Theory]
    [InlineData(2, "5, 4")]
    [InlineData(3, "5, 4, 6")]
    [InlineData(4, "5, 3, 4, 6")]
    [InlineData(10, "5, 1, 2, 3, 4, 6, 7, 8, 9, 10")]
    public void The_nearest_are_taken_the_lower_first_and_named_in_order(int needed, string contacts) =>
        Assert.Equal([contacts], Find(Design.AddNet("A", 1, 5), needed));

    [Fact]
    public void The_contacts_of_the_net_stay_first_and_in_their_order() =>
        Assert.Equal(["9, 2, 1, 3, 8, 10"], Find(Design.AddNet("A", 1, 9, 2), 6));

    [Fact]
    public void Contacts_of_other_nets_are_not_free()
    {
        InterconnectModel design = Design.AddNet("A", 1, 5).AddNet("B", 1, 4, 6, 7).AddNet("C", 1, 3);
        Assert.Equal(["5, 2, 8"], Find(design, 3));
        Assert.Equal(["5, 1, 2, 8, 9, 10"], Find(design, 6));
        Assert.Empty(Find(design, 7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(11)]
    public void Where_it_needs_no_more_or_more_than_there_are_there_is_none(int needed) =>
        Assert.Empty(Find(Design.AddNet("A", 1, 5), needed));

    [Fact]
    public void A_need_beyond_all_numbers_has_no_remedy() => Assert.Empty(Find(Design.AddNet("A", 1, 5), decimal.MaxValue));

    [Fact]
    public void It_replaces_the_contacts_of_the_net()
    {
        InterconnectModel design = Design.AddNet("A", 1, 5);
        Assert.Equal(
            "A contacts",
            Assert.Single(FreeContacts.FindRemedies(design, design.Nets[0], design.Nets[0].DistinctContacts!, 2)).Origin
        );
    }

    [Fact]
    public void What_is_unknown_may_be_taken()
    {
        Assert.Empty(Find(Design.AddNet("A", 1, 5).AddNetWithUnknownContact("B", 1, 1), 2));
        Assert.Empty(Find(SampleDesigns.NoneKnown().AddNet("A", 1, 5), 2));
    }

    [Fact]
    public void Where_contacts_differ_none_is_suggested() =>
        Assert.Empty(Find(MadeUp.Pair("L3", "contact-group name=power | first=1 | last=2").AddNet("A", 1, 5), 2));

    [Fact]
    public void One_half_with_groups_is_enough_to_suggest_none()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("K2", "contact-group name=power | first=1 | last=2"),
                MadeUp.Header("L3")
            )
        )
        {
            Assert.Empty(Find(design.AddNet("A", 1, 5), 2));
        }
    }

    [Fact]
    public void A_net_without_contacts_has_no_place_to_begin_at() => Assert.Empty(Find(Design.AddNet("A", 1), 2));

    [Fact]
    public void The_wider_half_says_how_many_there_are()
    {
        foreach (InterconnectModel design in MadeUp.InEitherOrder(MadeUp.Socket("K2", contacts: 4), MadeUp.Header("L3", contacts: 6)))
        {
            Assert.Equal(["4, 1, 2, 3, 5, 6"], Find(design.AddNet("A", 1, 4), 6));
        }
    }

    private static IEnumerable<string?> Find(InterconnectModel design, decimal needed) =>
        FreeContacts
            .FindRemedies(design, design.Nets[0], design.Nets[0].DistinctContacts!, needed)
            .Select(remedy => remedy.Value.ToString());
}
