using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.GeneratedCode;

public class GeneratedSeriesTests
{
    private static readonly Series Series = GeneratedSeries.Load(
        Sheets.P4,
        (series, index) => index < 28 ? new P4Socket(series, index) : new P4Header(series, index)
    );

    [Fact]
    public void Its_parts_are_of_the_generated_types()
    {
        Assert.IsType<P4Socket>(Series.Find("AXK740347G"));
        Assert.IsType<P4Header>(Series.Find("AXK840145WG"));
    }

    [Fact]
    public void A_request_for_a_part_is_checked_by_the_rules()
    {
        Assert.Equal("AXK740347G", Series.Select<P4Socket>(ConnectorRole.Socket, 40, 2.5.Millimeters()).ToString());
        Assert.Equal("KEY1001", Broken(() => Series.Select<P4Socket>(ConnectorRole.Socket, 18, null)));
        Assert.Equal("KEY1004", Broken(() => Series.Select<P4Socket>(ConnectorRole.Socket, 100, 2.5.Millimeters())));
    }

    [Fact]
    public void A_request_for_a_partner_is_checked_by_the_rules()
    {
        P4Socket socket = Series.At<P4Socket>(0);
        Assert.Equal("AXK820145WG", socket.MatingHeader().ToString());
        Assert.Equal("KEY2005", Broken(() => socket.MatingHeader(2.Millimeters())));
    }

    private static string Broken(Func<object> request) => Assert.Single(Assert.Throws<DesignRuleException>(request).Findings).Id;

    private sealed class P4Socket(Series series, int index) : Socket(series, index)
    {
        public new P4Header MatingHeader() => Mating<P4Header>(null);

        public new P4Header MatingHeader(Length matedHeight) => Mating<P4Header>(matedHeight);
    }

    private sealed class P4Header(Series series, int index) : Header(series, index);
}
