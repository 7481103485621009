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
    public void The_facts_of_a_pair_depend_on_its_height()
    {
        Series series = TestSeries.Create(
            "series W2\ntolerances dimensions=0.2 mm | matedHeight=0.1 mm\n"
                + "tolerances@heights=2.0mm dimensions=0.3 mm | matedHeight=0.3 mm\n"
                + "mating floatX=0.5 mm | floatY=0.6 mm\n"
                + "mating@heights=2.0mm workingRange=1.9 mm to 2.2 mm | insertionDepth=0.8 mm | wipe=0.4 mm\n"
                + "socket 10: WA{}\nheader 10: WB{}\nheader 10: WC{}\npair 1.0 mm: 0 1\npair 2.0 mm: 0 2\n"
        );
        (Mate low, Mate high) = (series.Find("WA10")!.Mates[0], series.Find("WA10")!.Mates[1]);
        Assert.Equal((0.1m.Millimeters(), 0.3m.Millimeters()), (low.MatedHeightTolerance, high.MatedHeightTolerance));
        Assert.Equal((null, new QuantityRange<Length>(1.9m.Millimeters(), 2.2m.Millimeters())), (low.WorkingRange, high.WorkingRange));
        Assert.Equal((null, 0.8m.Millimeters()), (low.InsertionDepth, high.InsertionDepth));
        Assert.Equal((null, 0.4m.Millimeters()), (low.Wipe, high.Wipe));
        Assert.Equal((0.5m.Millimeters(), 0.6m.Millimeters()), (low.FloatX, high.FloatY));
        Assert.Equal((0.2m.Millimeters(), 0.1m.Millimeters()), (series.DimensionTolerance, series.MatedHeightTolerance));
        Assert.Equal(
            (0.2m.Millimeters(), 0.3m.Millimeters()),
            (series.Find("WB10")!.DimensionTolerance, series.Find("WC10")!.DimensionTolerance)
        );
        Assert.Null(default(Mate).WorkingRange);
        Assert.Null(default(Mate).InsertionForce);
    }

    [Fact]
    public void It_reads_as_partner_and_height() => Assert.Equal("AXK840145WG at 2.5 mm", Mate.ToString());
}
