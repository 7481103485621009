using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class BetweenTests
{
    private static readonly Connector Socket = TestSeries.Part("AXK7L24223G");
    private static readonly Connector Header = TestSeries.Part("AXK8L24124BG");

    [Fact]
    public void The_halves_stay_in_the_order_in_which_they_were_named()
    {
        Interconnect interconnect = Interconnect.Between(Header, Socket);
        Assert.Same(Header, interconnect.First);
        Assert.Same(Socket, interconnect.Second);
        Assert.Equal("AXK8L24124BG with AXK7L24223G", interconnect.ToString());
    }

    [Fact]
    public void A_pair_is_sound_in_either_order()
    {
        Assert.Empty(Interconnect.Between(Socket, Header).Check());
        Assert.Empty(Interconnect.Between(Header, Socket).Check());
    }

    [Fact]
    public void Nothing_is_stated_at_first()
    {
        Interconnect interconnect = Interconnect.Between(Socket, Header);
        Assert.Empty(interconnect.Nets);
        Assert.Equal(ElectricCurrent.Zero, interconnect.TotalCurrent);
        Assert.Null(interconnect.Voltage);
        Assert.Null(interconnect.AmbientMinimum);
        Assert.Null(interconnect.AmbientMaximum);
        Assert.Null(interconnect.MatingCycles);
    }

    [Fact]
    public void Null_is_not_a_half()
    {
        Assert.Equal("first", Assert.Throws<ArgumentNullException>(() => Interconnect.Between(null!, Header)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(() => Interconnect.Between(Socket, null!)).ParamName);
    }
}
