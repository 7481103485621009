using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

/// <summary>What the contacts and the other pads of parts are called.</summary>
public class ContactNamesTests
{
    [Fact]
    public void Contacts_without_names_are_numbered_from_1()
    {
        Connector part = TestSeries.Part("AXK7L24223G");
        Assert.Equal(part.Contacts, part.ContactNames.Count);
        Assert.Equal(("1", "24"), (part.ContactNames[0], part.ContactNames[23]));
        Assert.Empty(part.OtherPads);
    }

    [Fact]
    public void Contacts_have_the_names_of_the_catalog()
    {
        Assert.Equal(["101", "110"], new[] { 0, 9 }.Select(place => NamedContacts.Part("TNS10").ContactNames[place]));
        Assert.Equal(("A1", "J1", "K40"), Pick(NamedContacts.Part("FMS400").ContactNames, 0, 320, 399));
        Assert.Equal(("C1", "G1", "H40"), Pick(NamedContacts.Part("FMH160").ContactNames, 0, 80, 159));
    }

    [Fact]
    public void Other_pads_are_no_contacts()
    {
        Assert.Equal(
            [("GB1", OtherPadKind.GroundBlade), ("P1", OtherPadKind.Peg), ("P2", OtherPadKind.Peg)],
            NamedContacts.Part("FMS400").OtherPads.Select(pad => (pad.Name, pad.Kind))
        );
        OtherPad mounting = Assert.Single(NamedContacts.Part("TNS10").OtherPads);
        Assert.Equal(("MP", OtherPadKind.Mounting), (mounting.ToString(), mounting.Kind));
    }

    [Fact]
    public void Groups_are_named_by_their_contacts()
    {
        ContactGroup group = Assert.Single(NamedContacts.Part("FMS400").ContactGroups);
        Assert.Equal((317, 320, "H37", "H40", 4), (group.First, group.Last, group.FirstName, group.LastName, group.Contacts));
        Assert.Equal("power (H37 to H40)", group.ToString());
        Assert.Equal((1, 2), (NamedContacts.Part("TNS10").ContactGroups[0].First, NamedContacts.Part("TNS10").ContactGroups[0].Last));
    }

    [Theory]
    [InlineData("contacts names=A1 to A9")]
    [InlineData("contacts names=A1 to")]
    [InlineData("contacts names=")]
    [InlineData("contacts pegs=K9 to K1")]
    public void What_does_not_fit_is_left_out(string line)
    {
        Connector part = TestSeries.Create($"series X\n{line}\nsocket 10: TX{{}}\nheader 10: TY{{}}\npair 1 mm: 0 1\n").Find("TX10")!;
        Assert.Equal("10", part.ContactNames[9]);
        Assert.Empty(part.OtherPads);
    }

    private static (string, string, string) Pick(IReadOnlyList<string> names, int one, int two, int three) =>
        (names[one], names[two], names[three]);
}
