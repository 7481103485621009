using Keyway.Parts;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Parts;

public class RequestTests
{
    [Fact]
    public void A_part_is_found_by_count_and_height()
    {
        Assert.Equal("AXK740347G", SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 40, 3.0m).Find()!.ToString());
        Assert.Equal(4, SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 40).WithCount.Count);
    }

    [Fact]
    public void What_is_unknown_finds_no_part()
    {
        Assert.Null(new PartRequest(TestSeries.P4, ConnectorRole.Socket, SampleDesigns.Unknown<int>(), null).Find());
        Assert.Null(new PartRequest(TestSeries.P4, ConnectorRole.Socket, Traced.Create(40), SampleDesigns.Unknown<Length>()).Find());
        Assert.Null(new PartNumberRequest(SampleDesigns.Unknown<string>(), [TestSeries.P4]).Find());
        Assert.Null(new MateRequest(TestSeries.Part("AXK740347G"), SampleDesigns.Unknown<Length>()).Find());
    }

    [Fact]
    public void A_number_is_looked_for_in_every_series()
    {
        Assert.Equal("AXT524124", SampleDesigns.Request("AXT524124", TestSeries.P4, TestSeries.F4S).Find()!.ToString());
        Assert.Null(SampleDesigns.Request("AXT524124", TestSeries.P4).Find());
    }

    [Fact]
    public void A_partner_is_found_where_there_is_one_alone()
    {
        Assert.Equal("AXK840245WG", SampleDesigns.MateOf("AXK740347G", 3.0m).Find()!.ToString());
        Assert.Null(SampleDesigns.MateOf("AXK740347G").Find());
        Assert.Equal("AXK840245WG", SampleDesigns.MateOf("AXK740447G").Find()!.ToString());
    }
}
