using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Model;

public class NetModelTests
{
    [Fact]
    public void Distinct_contacts_keep_their_order() =>
        Assert.Equal(
            [3, 1, 2],
            new NetModel(Designs.Name("A"), Designs.Current("A", 1), Designs.Contacts("A", 3, 1, 3, 2, 1)).DistinctContacts
        );

    [Fact]
    public void One_unknown_contact_makes_them_unknown()
    {
        Fact<IReadOnlyList<Fact<int>>> contacts = Fact.Given<IReadOnlyList<Fact<int>>>([Fact.Given(1), Designs.Unknown<int>()]);
        Assert.Null(new NetModel(Designs.Name("A"), Designs.Current("A", 1), contacts).DistinctContacts);
    }

    [Fact]
    public void An_unknown_list_makes_them_unknown() =>
        Assert.Null(new NetModel(Designs.Name("A"), Designs.Current("A", 1), Designs.Unknown<IReadOnlyList<Fact<int>>>()).DistinctContacts);

    [Fact]
    public void A_title_is_quoted_where_it_is_known()
    {
        Assert.Equal("'A'", new NetModel(Designs.Name("A"), Designs.Current("A", 1), Designs.Contacts("A")).Title);
        Assert.Equal("this net", new NetModel(Designs.Unknown<string>(), Designs.Current("A", 1), Designs.Contacts("A")).Title);
    }
}
