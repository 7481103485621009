using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class ContactTwiceInNetTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void A_contact_that_a_net_lists_twice_is_a_finding_at_the_second()
    {
        Finding finding = Assert.Single(Judge.By<ContactTwiceInNet>(Camera.AddNet("GND", 1, 1, 2, 3, 2)));
        Assert.Equal("error KEY3006: 'GND' lists contact 2 twice; a contact counts once", finding.ToString());
        Assert.Equal("GND[3]", finding.Origin);
        Assert.Equal<object>(["GND[1]"], finding.Related);
    }

    [Fact]
    public void A_contact_in_two_nets_is_another_matter() =>
        Assert.Empty(Judge.By<ContactTwiceInNet>(Camera.AddNet("A", 1, 1).AddNet("B", 1, 1)));

    [Fact]
    public void Each_contact_once_is_not_a_finding() => Assert.Empty(Judge.By<ContactTwiceInNet>(Camera.AddNet("A", 1, 1, 2, 3)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(
            Judge.By<ContactTwiceInNet>(
                Camera.WithNet(
                    new NetModel(
                        SampleDesigns.Name("A"),
                        SampleDesigns.Current("A", 1),
                        SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>()
                    )
                )
            )
        );
        Assert.Empty(
            Judge.By<ContactTwiceInNet>(
                Camera.WithNet(
                    new NetModel(
                        SampleDesigns.Name("A"),
                        SampleDesigns.Current("A", 1),
                        Traced.Create<IReadOnlyList<Traced<int>>>([SampleDesigns.Unknown<int>(), SampleDesigns.Unknown<int>()])
                    )
                )
            )
        );
    }

    [Fact]
    public void Halves_need_not_be_known() => Assert.Single(Judge.By<ContactTwiceInNet>(SampleDesigns.NoneKnown().AddNet("A", 1, 5, 5)));
}
