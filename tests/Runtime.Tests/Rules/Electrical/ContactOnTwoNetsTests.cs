using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class ContactOnTwoNetsTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void A_contact_that_two_nets_share_is_a_finding_at_the_second()
    {
        Finding finding = Assert.Single(Judge.By<ContactOnTwoNets>(Camera.AddNet("VCAM", 1, 1, 2).AddNet("GND", 1, 3, 2)));
        Assert.Equal("error KEY3004: contact 2 already carries 'VCAM'; 'GND' needs another contact", finding.ToString());
        Assert.Equal("GND[1]", finding.Origin);
        Assert.Equal<object>(["VCAM[1]"], finding.Related);
    }

    [Fact]
    public void Each_shared_contact_is_a_finding_of_its_own() =>
        Assert.Equal(
            ["B[0]", "B[1]", "C[0]"],
            Judge
                .By<ContactOnTwoNets>(Camera.AddNet("A", 1, 1, 2).AddNet("B", 1, 2, 1).AddNet("C", 1, 1))
                .Select(finding => (string)finding.Origin!)
        );

    [Fact]
    public void Nets_of_their_own_contacts_are_none() =>
        Assert.Empty(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 1, 2).AddNet("B", 1, 3, 4)));

    [Fact]
    public void A_contact_twice_in_one_net_is_KEY3006s_matter()
    {
        InterconnectModel design = Camera.AddNet("A", 0.1m, 1, 1);
        Assert.Empty(Judge.By<ContactOnTwoNets>(design));
        Assert.Equal(["KEY3006"], Judge.Errors(design));
    }

    [Fact]
    public void A_net_named_twice_is_KEY3005s_matter()
    {
        InterconnectModel design = Camera.AddNet("A", 0.1m, 1).AddNet("A", 0.1m, 1);
        Assert.Empty(Judge.By<ContactOnTwoNets>(design));
        Assert.Equal(["KEY3005"], Judge.Errors(design));
    }

    [Fact]
    public void What_is_not_known_is_no_finding()
    {
        NetModel unknown = new(SampleDesigns.Name("B"), SampleDesigns.Current("B", 1), SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>());
        NetModel half = new(
            SampleDesigns.Name("C"),
            SampleDesigns.Current("C", 1),
            Traced.Create<IReadOnlyList<Traced<int>>>([SampleDesigns.Unknown<int>()])
        );
        Assert.Empty(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 1).WithNet(unknown).WithNet(half).WithNet(half)));
    }

    [Fact]
    public void Halves_need_not_be_known() =>
        Assert.Single(Judge.By<ContactOnTwoNets>(SampleDesigns.NoneKnown().AddNet("A", 1, 1).AddNet("B", 1, 1)));
}
