using Keyway.Text;

namespace Keyway.Runtime.Tests.Text;

public class LinePlacesTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 1, 0)]
    [InlineData(5, 1, 2)]
    [InlineData(6, 1, 3)]
    [InlineData(7, 2, 0)]
    [InlineData(9, 3, 0)]
    [InlineData(10, 4, 0)]
    [InlineData(11, 4, 1)]
    [InlineData(99, 4, 1)]
    [InlineData(-5, 0, 0)]
    public void A_place_has_its_line_and_column(int start, int line, int column)
    {
        TextPlace place = new LinePlaces("ab\ncd\r\ne\r\u2028f").Locate(start, start + 1);
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void Places_may_be_asked_for_in_any_order()
    {
        var places = new LinePlaces("a\nb\nc");
        Assert.Equal([2, 0, 1, 2], new[] { 4, 0, 2, 4 }.Select(start => places.Locate(start, start).Line));
    }

    [Fact]
    public void A_place_ends_with_its_line()
    {
        Assert.Equal(new TextPlace(1, 2, 0, 1), new LinePlaces("abc\r\nd").Locate(1, 6));
        Assert.Equal(new TextPlace(1, 0, 0, 1), new LinePlaces("abc").Locate(1, 0));
        Assert.Equal(new TextPlace(0, 0, 0, 0), new LinePlaces("").Locate(0, 5));
    }
}
