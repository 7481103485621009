using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: mechanical characteristics.</summary>
public class P4ForcesTests
{
    [Theory]
    [InlineData(20, 29.43)]
    [InlineData(24, 29.43)]
    [InlineData(30, 29.43)]
    [InlineData(40, 39.24)]
    [InlineData(50, 49.05)]
    [InlineData(60, 58.86)]
    [InlineData(70, 68.67)]
    [InlineData(80, 78.48)]
    [InlineData(100, 98.1)]
    public void Insertion_is_the_same_up_to_24_contacts_and_grows_from_30_on(int contacts, double insertion)
    {
        IEnumerable<Mate> mates = P4.Series.Parts.Where(part => part.Contacts == contacts).SelectMany(part => part.Mates);
        Assert.NotEmpty(mates);
        Assert.All(mates, mate => Assert.Equal(insertion.Newtons(), mate.InsertionForce));
    }

    [Theory]
    [InlineData(1.5, 0.0588)]
    [InlineData(2.0, 0.118)]
    [InlineData(2.5, 0.118)]
    [InlineData(3.0, 0.118)]
    [InlineData(3.5, 0.118)]
    public void Removal_per_contact_goes_by_the_mated_height(double matedHeight, double removal)
    {
        var pairs =
            from part in P4.Series.Parts
            from mate in part.Mates
            where mate.MatedHeight == matedHeight.Millimeters()
            select (part.Contacts, mate.RemovalForce);
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(removal.Newtons() * pair.Contacts, pair.RemovalForce));
    }

    [Fact]
    public void Every_pair_has_both_from_either_side()
    {
        List<Mate> mates = [.. P4.Series.Parts.SelectMany(part => part.Mates)];
        Assert.Equal(2 * 35, mates.Count);
        Assert.All(
            mates,
            mate =>
            {
                Assert.NotNull(mate.InsertionForce);
                Assert.NotNull(mate.RemovalForce);
            }
        );
    }
}
