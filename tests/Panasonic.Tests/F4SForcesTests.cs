using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: mechanical characteristics.</summary>
public class F4SForcesTests
{
    [Theory]
    [InlineData(10, 9.81, 1.65)]
    [InlineData(16, 15.696, 2.64)]
    [InlineData(20, 19.62, 3.3)]
    [InlineData(24, 23.544, 3.96)]
    [InlineData(26, 25.506, 4.29)]
    [InlineData(30, 29.43, 4.95)]
    [InlineData(34, 33.354, 5.61)]
    [InlineData(40, 39.24, 6.6)]
    [InlineData(42, 41.202, 6.93)]
    [InlineData(48, 47.088, 7.92)]
    [InlineData(50, 49.05, 8.25)]
    [InlineData(60, 58.86, 9.9)]
    [InlineData(80, 78.48, 13.2)]
    public void Forces_grow_with_the_contacts(int contacts, double insertion, double removal) =>
        Assert.All(
            StandardMates().Where(pair => pair.Part.Contacts == contacts),
            pair =>
            {
                Assert.Equal(insertion.Newtons(), pair.Mate.InsertionForce);
                Assert.Equal(removal.Newtons(), pair.Mate.RemovalForce);
            }
        );

    [Fact]
    public void Every_standard_pair_has_them_per_contact()
    {
        Assert.Equal(2 * 13, StandardMates().Count());
        Assert.All(
            StandardMates(),
            pair =>
            {
                Assert.Equal(0.981.Newtons() * pair.Part.Contacts, pair.Mate.InsertionForce);
                Assert.Equal(0.165.Newtons() * pair.Part.Contacts, pair.Mate.RemovalForce);
            }
        );
    }

    [Fact]
    public void A_pair_with_a_part_for_inspection_has_none()
    {
        List<Mate> mates =
        [
            .. F4S.Series.WithInspectionUse().SelectMany(part => part.Mates),
            .. F4S.Series.Standard().SelectMany(part => part.Mates).Where(mate => mate.Partner.Variant is not null),
        ];

        Assert.Equal(6 * 13, mates.Count);
        Assert.All(
            mates,
            mate =>
            {
                Assert.Null(mate.InsertionForce);
                Assert.Null(mate.RemovalForce);
            }
        );
    }

    private static IEnumerable<(Connector Part, Mate Mate)> StandardMates() =>
        from part in F4S.Series.Standard()
        from mate in part.Mates
        where mate.Partner.Variant is null
        select (part, mate);
}
