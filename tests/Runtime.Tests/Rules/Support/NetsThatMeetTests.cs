using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class NetsThatMeetTests
{
    private static readonly InterconnectModel Pair = MadeUp.Pair("K2");

    [Fact]
    public void The_lowest_contact_at_which_names_differ_is_found()
    {
        InterconnectModel here = Pair.AddNet("A", 1, 9, 4).AddNet("B", 1, 2);
        Assert.Equal("'A' 'C' 4", Find(here, Pair.AddNet("C", 1, 4, 9).AddNet("B", 1, 2)));
        Assert.Equal("'B' 'C' 2", Find(here, Pair.AddNet("C", 1, 9, 2)));
    }

    [Fact]
    public void The_contact_that_is_touched_is_looked_up_on_the_other_side() =>
        Assert.Equal("'A' 'B' 3", Find(Pair.AddNet("A", 1, 3), Pair.AddNet("A", 1, 3).AddNet("B", 1, 5), contact => contact + 2));

    [Fact]
    public void Nets_of_one_name_and_contacts_without_a_net_meet_nothing()
    {
        Assert.Null(Find(Pair.AddNet("A", 1, 1), Pair.AddNet("A", 1, 1).AddNet("B", 1, 2)));
        Assert.Null(Find(Pair, Pair.AddNet("A", 1, 1)));
        Assert.Null(Find(Pair.AddNet("A", 1, 1), Pair));
    }

    [Fact]
    public void What_is_unknown_or_not_there_on_either_side_leaves_it_open()
    {
        InterconnectModel known = Pair.AddNet("A", 1, 1);
        InterconnectModel other = Pair.AddNet("B", 1, 1);
        foreach (
            InterconnectModel open in new[]
            {
                other.AddNetWithoutName(1, 2),
                other.AddNetWithUnknownContact("C", 1, 2),
                other.AddNet("C", 1, 0),
                other.AddNet("C", 1, 2, 11),
            }
        )
        {
            Assert.Null(Find(known, open));
            Assert.Null(Find(open, known));
        }

        Assert.NotNull(Find(known, other));
    }

    private static string? Find(InterconnectModel here, InterconnectModel there, Func<int, int>? opposite = null) =>
        NetsThatMeet.FindFirst(ContactNets.Read(here), ContactNets.Read(there), opposite ?? (contact => contact)) is { } met
            ? FormattableString.Invariant($"{met.Here.DisplayName} {met.There.DisplayName} {met.Contact}")
            : null;
}
