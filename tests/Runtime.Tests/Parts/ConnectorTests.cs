using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class ConnectorTests
{
    private static readonly Connector Socket = TestSeries.Part("AXK740347G");

    [Fact]
    public void A_part_has_what_its_line_says()
    {
        Assert.Equal(ConnectorRole.Socket, Socket.Role);
        Assert.Equal(40, Socket.Contacts);
        Assert.Same(TestSeries.P4, Socket.Series);
        Assert.Same(TestSeries.P4.Ratings, Socket.Ratings);
        Assert.Equal("AXK740347G", Socket.ToString());
        Assert.Equal("AXK740347G", Socket.PartNumber.Value);
        Assert.Same(Socket, Socket.PartNumber.Connector);
    }

    [Fact]
    public void A_header_is_a_header() => Assert.Equal(ConnectorRole.Header, TestSeries.Header("AXK840145WG").Role);

    [Fact]
    public void One_socket_gives_two_heights_with_two_headers()
    {
        Assert.Equal("AXK840145WG at 2.5 mm, AXK840245WG at 3.0 mm", string.Join(", ", Socket.Mates));
        Assert.Equal([2.5.Millimeters(), 3.Millimeters()], Socket.MatedHeights);
    }

    [Fact]
    public void One_header_gives_three_heights_with_three_sockets()
    {
        Connector header = TestSeries.Part("AXK840145WG");
        Assert.Equal("AXK740147G at 1.5 mm, AXK740247G at 2.0 mm, AXK740347G at 2.5 mm", string.Join(", ", header.Mates));
        Assert.Equal([1.5.Millimeters(), 2.Millimeters(), 2.5.Millimeters()], header.MatedHeights);
    }

    [Fact]
    public void There_is_one_object_for_each_part()
    {
        Assert.Same(Socket, TestSeries.P4.Find("AXK740347G"));
        Assert.Same(Socket, Socket.Mates[0].Partner.Mates[2].Partner);
    }

    [Fact]
    public void There_is_one_object_for_each_part_for_any_number_of_threads()
    {
        for (int round = 0; round < 50; round++)
        {
            Series series = TestSeries.Create(Sheets.P4);
            var asked = new Connector?[8];
            Parallel.For(0, asked.Length, i => asked[i] = series.Find("AXK740347G"));
            Assert.Single(asked.Distinct());
        }
    }
}
