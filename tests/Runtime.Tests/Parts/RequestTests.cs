using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class RequestTests
{
    [Fact]
    public void A_part_is_found_by_count_and_height()
    {
        Assert.Equal("AXK740347G", Designs.Request(TestSeries.P4, ConnectorRole.Socket, 40, 3.0m).Find()!.ToString());
        Assert.Equal(4, Designs.Request(TestSeries.P4, ConnectorRole.Socket, 40).WithCount().Count());
    }

    [Fact]
    public void What_is_not_known_finds_no_part()
    {
        Assert.Null(new PartRequest(TestSeries.P4, ConnectorRole.Socket, Designs.Unknown<int>(), null).Find());
        Assert.Null(new PartRequest(TestSeries.P4, ConnectorRole.Socket, Fact.Given(40), Designs.Unknown<Length>()).Find());
        Assert.Null(new PartNumberRequest(Designs.Unknown<string>(), [TestSeries.P4]).Find());
        Assert.Null(new MateRequest(TestSeries.Part("AXK740347G"), Designs.Unknown<Length>()).Find());
    }

    [Fact]
    public void A_number_is_looked_for_in_every_series()
    {
        Assert.Equal("AXT524124", Designs.Request("AXT524124", TestSeries.P4, TestSeries.F4S).Find()!.ToString());
        Assert.Null(Designs.Request("AXT524124", TestSeries.P4).Find());
    }

    [Fact]
    public void A_partner_is_found_where_there_is_one_alone()
    {
        Assert.Equal("AXK840245WG", Designs.MateOf("AXK740347G", 3.0m).Find()!.ToString());
        Assert.Null(Designs.MateOf("AXK740347G").Find());
        Assert.Equal("AXK840245WG", Designs.MateOf("AXK740447G").Find()!.ToString());
    }
}
