namespace Keyway.Runtime.Tests.Quantities;

public class ForceUnitTests
{
    [Fact]
    public void Newtons_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Force.FromNewtons(2),
                Force.FromNewtons(2m),
                Force.FromNewtons(2.0),
                2.Newtons(),
                2m.Newtons(),
                2.0.Newtons(),
                Force.Parse("2 N"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Newtons);
                Assert.Equal(2m, two.Newtons);
            }
        );

    [Fact]
    public void Millinewtons_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Force.FromMillinewtons(2),
                Force.FromMillinewtons(2m),
                Force.FromMillinewtons(2.0),
                2.Millinewtons(),
                2m.Millinewtons(),
                2.0.Millinewtons(),
                Force.Parse("2 mN"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Newtons);
                Assert.Equal(2m, two.Millinewtons);
            }
        );
}
