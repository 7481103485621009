using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class MatingPartTests
{
    [Theory]
    [InlineData(2.5, "AXK840145WG")]
    [InlineData(3.0, "AXK840245WG")]
    public void A_header_is_found_by_the_height(double height, string number) =>
        Assert.Same(TestSeries.Part(number), TestSeries.Socket("AXK740347G").MatingHeader(height.Millimeters()));

    [Theory]
    [InlineData(1.5, "AXK740147G")]
    [InlineData(2.0, "AXK740247G")]
    [InlineData(2.5, "AXK740347G")]
    public void A_socket_is_found_by_the_height(double height, string number) =>
        Assert.Same(TestSeries.Part(number), TestSeries.Header("AXK840145WG").MatingSocket(height.Millimeters()));

    [Fact]
    public void Where_there_is_one_partner_no_height_is_needed()
    {
        Assert.Same(TestSeries.Part("AXK8L24124BG"), TestSeries.Socket("AXK7L24223G").MatingHeader());
        Assert.Same(TestSeries.Part("AXK7L24223G"), TestSeries.Header("AXK8L24124BG").MatingSocket());
    }

    [Fact]
    public void One_partner_at_several_heights_is_still_one()
    {
        Series series = TestSeries.Create("socket 10: A{}\nheader 10: B{}\npair 2.0 mm: 0 1\npair 1.5 mm: 0 1\n");
        Assert.Same(series.Find("B10"), ((Socket)series.Find("A10")!).MatingHeader());
    }

    [Fact]
    public void Where_there_are_several_partners_the_height_must_be_said()
    {
        DesignRuleException exception = Assert.Throws<DesignRuleException>(TestSeries.Socket("AXK740347G").MatingHeader);
        Assert.Equal(
            "error KEY2005: AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm; specify the mated height",
            exception.Message
        );
    }

    [Fact]
    public void A_height_that_the_part_does_not_give_is_KEY2005()
    {
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() =>
            TestSeries.Header("AXK840245WG").MatingSocket(2.Millimeters())
        );
        Assert.Equal("KEY2005", Assert.Single(exception.Findings).Id);
    }
}
