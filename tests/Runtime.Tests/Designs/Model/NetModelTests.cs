using Keyway.Designs.Model;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Designs.Model;

public class NetModelTests
{
    [Fact]
    public void Distinct_contacts_keep_their_order() =>
        Assert.Equal(
            [3, 1, 2],
            new NetModel(
                SampleDesigns.Name("A"),
                SampleDesigns.Current("A", 1),
                SampleDesigns.Contacts("A", 3, 1, 3, 2, 1)
            ).DistinctContacts
        );

    [Fact]
    public void One_unknown_contact_makes_them_unknown()
    {
        Traced<IReadOnlyList<Traced<int>>> contacts = Traced.Create<IReadOnlyList<Traced<int>>>([
            Traced.Create(1),
            SampleDesigns.Unknown<int>(),
        ]);
        Assert.Null(new NetModel(SampleDesigns.Name("A"), SampleDesigns.Current("A", 1), contacts).DistinctContacts);
    }

    [Fact]
    public void An_unknown_list_makes_them_unknown() =>
        Assert.Null(
            new NetModel(
                SampleDesigns.Name("A"),
                SampleDesigns.Current("A", 1),
                SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>()
            ).DistinctContacts
        );

    [Fact]
    public void A_title_is_quoted_where_it_is_known()
    {
        Assert.Equal("'A'", new NetModel(SampleDesigns.Name("A"), SampleDesigns.Current("A", 1), SampleDesigns.Contacts("A")).DisplayName);
        Assert.Equal(
            "this net",
            new NetModel(SampleDesigns.Unknown<string>(), SampleDesigns.Current("A", 1), SampleDesigns.Contacts("A")).DisplayName
        );
    }
}
