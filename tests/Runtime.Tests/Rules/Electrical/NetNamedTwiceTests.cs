using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class NetNamedTwiceTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void A_name_that_is_taken_is_a_finding_at_the_second()
    {
        NetModel again = new(new Traced<string>("GND", "again"), SampleDesigns.Current("GND", 1), SampleDesigns.Contacts("GND", 2));
        Finding finding = Assert.Single(Judge.By<NetNamedTwice>(Camera.AddNet("GND", 1, 1).AddNet("VCAM", 1, 3).WithNet(again)));
        Assert.Equal("error KEY3005: 'GND' is already a net of this interconnect; list all its contacts in one call", finding.ToString());
        Assert.Equal("again", finding.Origin);
        Assert.Equal<object>(["GND name"], finding.Related);
    }

    [Fact]
    public void Each_further_time_is_a_finding_of_its_own() =>
        Assert.Equal(2, Judge.By<NetNamedTwice>(Camera.AddNet("A", 1, 1).AddNet("A", 1, 2).AddNet("A", 1, 3)).Count);

    [Fact]
    public void Other_names_are_not_a_finding() =>
        Assert.Empty(Judge.By<NetNamedTwice>(Camera.AddNet("GND", 1, 1).AddNet("gnd", 1, 2).AddNet("GND2", 1, 3).AddNet("", 1, 4)));

    [Fact]
    public void Unknown_names_are_not_a_finding()
    {
        NetModel unknown = new(SampleDesigns.Unknown<string>(), SampleDesigns.Current("A", 1), SampleDesigns.Contacts("A", 1));
        Assert.Empty(Judge.By<NetNamedTwice>(Camera.AddNet("A", 1, 1).WithNet(unknown).WithNet(unknown)));
    }
}
