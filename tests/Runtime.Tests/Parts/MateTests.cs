using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class MateTests
{
    private static readonly Connector Socket = TestSeries.Part("AXK740347G");

    private static readonly Connector Header = TestSeries.Part("AXK840145WG");

    private static readonly Mate Mate = new(Socket, Header, 2.5.Millimeters());

    [Fact]
    public void The_same_partner_at_the_same_height_is_the_same_mate()
    {
        var same = new Mate(Socket, Header, 2.50m.Millimeters());
        Assert.True(Mate == same);
        Assert.False(Mate != same);
        Assert.True(Mate.Equals((object)same));
        Assert.Equal(Mate.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Another_partner_or_height_is_another_mate()
    {
        Assert.True(Mate != new Mate(Socket, Header, 2.Millimeters()));
        Assert.True(Mate != new Mate(Socket, TestSeries.Part("AXK840245WG"), 2.5.Millimeters()));
        Assert.False(Mate.Equals(Header));
    }

    [Fact]
    public void The_default_equals_itself_and_hashes()
    {
        Mate empty = default;
        Assert.Equal(default, empty);
        Assert.Equal(0, empty.GetHashCode());
    }

    [Fact]
    public void It_reads_as_partner_and_height() => Assert.Equal("AXK840145WG at 2.5 mm", Mate.ToString());
}
