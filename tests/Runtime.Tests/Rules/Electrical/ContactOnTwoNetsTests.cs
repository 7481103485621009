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
    public void Nets_with_separate_contacts_are_not_a_finding() =>
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
    public void What_is_unknown_is_not_a_finding()
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

    /// <summary>Contacts are looked up by number, and code can contain any number.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Whatever_the_number_it_carries_one_net(int contact)
    {
        Assert.Single(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 5, contact).AddNet("B", 1, 6, contact)));
        Assert.Empty(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 5, contact).AddNet("B", 1, 6, contact ^ 64)));
        Assert.Empty(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 5, contact).AddNet("B", 1, 6, contact ^ 1)));
    }

    [Fact]
    public void An_unknown_net_leaves_the_others_checked()
    {
        InterconnectModel design = Camera.AddNetWithUnknownContact("A", 1, 3).AddNet("B", 1, 3);
        Assert.Equal(["B[0]"], Judge.By<ContactOnTwoNets>(design).Select(finding => finding.Origin));
        NetModel unknown = new(SampleDesigns.Name("X"), SampleDesigns.Current("X", 1), SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>());
        Assert.Single(Judge.By<ContactOnTwoNets>(Camera.WithNet(unknown).AddNet("A", 1, 1).AddNet("B", 1, 1)));
    }

    [Fact]
    public void Nets_whose_names_are_not_known_are_two_nets()
    {
        Assert.Equal(
            "contact 3 already carries this net; this net needs another contact",
            Assert.Single(Judge.By<ContactOnTwoNets>(Camera.AddNetWithoutName(1, 3).AddNetWithoutName(1, 3))).Message
        );
        Assert.Single(Judge.By<ContactOnTwoNets>(Camera.AddNet("A", 1, 3).AddNetWithoutName(1, 3)));
    }
}
