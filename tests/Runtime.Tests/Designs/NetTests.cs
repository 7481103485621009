using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class NetTests
{
    private static readonly Interconnect Bare = Interconnect.Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"));

    [Fact]
    public void Contacts_come_from_any_sequence()
    {
        int[] array = [1, 2, 3];
        var list = new List<int> { 1, 2, 3 };
        Assert.All(
            [
                Bare.AddNet("A", 1.Amperes(), contacts: [1, 2, 3]),
                Bare.AddNet("A", 1.Amperes(), array),
                Bare.AddNet("A", 1.Amperes(), list),
                Bare.AddNet("A", 1.Amperes(), Enumerable.Range(1, 3)),
                Bare.AddNet("A", 1.Amperes(), from contact in array where contact < 4 select contact),
                Bare.AddNet("A", 1.Amperes(), [1, .. list.Skip(1)]),
                Bare.AddNet("A", 1.Amperes(), new SortedSet<int>(list)),
            ],
            interconnect => Assert.Equal([1, 2, 3], Assert.Single(interconnect.Nets).Contacts)
        );
    }

    [Fact]
    public void Contacts_are_read_when_the_net_is_added()
    {
        int[] contacts = [1, 2];
        Interconnect interconnect = Bare.AddNet("A", 1.Amperes(), contacts);
        contacts[0] = 24;
        Assert.Equal([1, 2], interconnect.Nets[0].Contacts);
    }

    [Fact]
    public void Contacts_are_read_once()
    {
        int reads = 0;
        IEnumerable<int> Contacts()
        {
            reads++;
            yield return 1;
        }

        Interconnect interconnect = Bare.AddNet("A", 0.1.Amperes(), Contacts());
        interconnect.Check();
        Assert.Single(interconnect.Nets);
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_net_has_its_name_current_and_share()
    {
        Net net = Bare.AddNet("VCAM", 0.9.Amperes(), [1, 2, 3]).Nets[0];
        Assert.Equal("VCAM", net.Name);
        Assert.Equal("VCAM", net.ToString());
        Assert.Equal(0.9.Amperes(), net.Current);
        Assert.Equal(0.3.Amperes(), net.CurrentPerContact);
    }

    [Fact]
    public void A_net_without_contacts_has_no_share() =>
        Assert.Equal(0.9.Amperes(), Bare.AddNet("A", 0.9.Amperes(), []).Nets[0].CurrentPerContact);

    [Fact]
    public void Nets_stay_in_the_order_in_which_they_were_added() =>
        Assert.Equal(
            ["C", "A", "B"],
            Bare.AddNet("C", 0.Amperes(), [1]).AddNet("A", 0.Amperes(), [2]).AddNet("B", 0.Amperes(), [3]).Nets.Select(net => net.Name)
        );

    [Fact]
    public void The_total_counts_supply_and_return_alike() =>
        Assert.Equal(2.4.Amperes(), Bare.AddNet("VCAM", 1.2.Amperes(), [1]).AddNet("GND", (-1.2).Amperes(), [2]).TotalCurrent);

    [Fact]
    public void Null_is_neither_a_name_nor_contacts()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Bare.AddNet(null!, 1.Amperes(), [1])).ParamName);
        Assert.Equal("contacts", Assert.Throws<ArgumentNullException>(() => Bare.AddNet("A", 1.Amperes(), null!)).ParamName);
    }
}
