using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class ExistingContactsTests
{
    private static readonly Connector Twelve = MadeUp.Socket("K2", contacts: 12);

    [Theory]
    [InlineData(1, true)]
    [InlineData(12, true)]
    [InlineData(0, false)]
    [InlineData(13, false)]
    [InlineData(-1, false)]
    public void Contacts_count_from_1(int contact, bool exists)
    {
        Assert.Equal(exists, ExistingContacts.Exists(Twelve, contact));
        Assert.Equal(exists, ExistingContacts.AreAll(Twelve, [contact]));
        Assert.Equal(exists, ExistingContacts.AreAll(Twelve, [5, contact, 6]));
    }

    [Fact]
    public void Of_no_contacts_all_exist() => Assert.True(ExistingContacts.AreAll(Twelve, []));

    [Fact]
    public void The_wider_half_counts_and_what_is_not_known_may_have_any()
    {
        foreach (InterconnectModel design in MadeUp.InEitherOrder(Twelve, MadeUp.Header("L3", contacts: 10)))
        {
            Assert.True(ExistingContacts.AreAll(design, [12]));
            Assert.False(ExistingContacts.AreAll(design, [13]));
        }

        Assert.True(ExistingContacts.AreAll(SampleDesigns.NoneKnown(), [999]));
    }
}
