using Keyway.Boards.Contacts;
using Keyway.Boards.Model;

namespace Keyway.Runtime.Tests.Boards.Contacts;

public class NumberOrderTests
{
    [Theory]
    [InlineData("1-1 2-2 4-4")]
    [InlineData("101-1 102-2 103-3")]
    [InlineData("1-101 2-102")]
    [InlineData("A1-A1 B1-B1")]
    public void Equal_numbers_meet_wherever_they_begin(string map) => Assert.True(NumberOrder.IsSame(Read(map)));

    [Theory]
    [InlineData("1-2 2-1 3-4 4-3")]
    [InlineData("1-4 2-3 3-2 4-1")]
    [InlineData("1-1 2-2 3-4 4-3")]
    [InlineData("A1-B1 B1-A1")]
    [InlineData("1-A1 2-A2")]
    public void Other_numbers_do_not(string map) => Assert.False(NumberOrder.IsSame(Read(map)));

    private static ContactPair[] Read(string map) =>
        [.. map.Split(' ').Select(pair => new ContactPair(Contact(pair.Split('-')[0]), Contact(pair.Split('-')[1])))];

    private static PlacedContact Contact(string number) => new(number, [new BoardPad(number, null, default)]);
}
