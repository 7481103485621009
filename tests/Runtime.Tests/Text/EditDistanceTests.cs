using Keyway.Text;

namespace Keyway.Runtime.Tests.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("AXK7L26223G", "AXK7L26223G", 0)]
    [InlineData("AXK7L26227G", "AXK7L26223G", 1)]
    [InlineData("AXK7L2622G", "AXK7L26223G", 1)]
    [InlineData("AXK7L262233G", "AXK7L26223G", 1)]
    [InlineData("AXK7L62223G", "AXK7L26223G", 1)]
    [InlineData("KX", "XK", 1)]
    [InlineData("CA", "ABC", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Slips_are_counted(string a, string b, int slips)
    {
        Assert.Equal(slips, EditDistance.Between(a, b, 5));
        Assert.Equal(slips, EditDistance.Between(b, a, 5));
    }

    [Theory]
    [InlineData("kitten", "sitting", 2)]
    [InlineData("abc", "xyz", 1)]
    [InlineData("a", "abcdef", 2)]
    [InlineData("a", "b", 0)]
    public void More_than_the_most_is_one_more_than_it(string a, string b, int most)
    {
        Assert.Equal(most + 1, EditDistance.Between(a, b, most));
        Assert.Equal(most + 1, EditDistance.Between(b, a, most));
    }
}
