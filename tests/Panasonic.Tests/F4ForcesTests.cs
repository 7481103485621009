namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: no mechanical characteristics.</summary>
public class F4ForcesTests
{
    [Fact]
    public void No_pair_has_a_force() =>
        Assert.All(
            F4.Series.Parts.SelectMany(part => part.Mates),
            mate =>
            {
                Assert.Null(mate.InsertionForce);
                Assert.Null(mate.RemovalForce);
            }
        );
}
