using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class OrderUnitsTests
{
    [Theory]
    [InlineData(OrderUnit.Piece, "piece")]
    [InlineData(OrderUnit.Reel, "reel")]
    [InlineData(OrderUnit.InnerCarton, "inner carton")]
    [InlineData(OrderUnit.OuterCarton, "outer carton")]
    [InlineData(null, "piece")]
    public void Units_have_the_names_of_the_datasheets(OrderUnit? unit, string noun) => Assert.Equal(noun, OrderUnits.GetNoun(unit));

    [Theory]
    [InlineData(1, 700, 700)]
    [InlineData(700, 700, 700)]
    [InlineData(701, 700, 1400)]
    [InlineData(0, 700, 700)]
    [InlineData(-1, 700, 700)]
    [InlineData(int.MinValue, 700, 700)]
    [InlineData(5, 1, 5)]
    [InlineData(2147483647, 1, 2147483647)]
    [InlineData(1, 2147483647, 2147483647)]
    [InlineData(2147483647, 700, null)]
    [InlineData(2147483646, 2, 2147483646)]
    [InlineData(2147483647, 2, null)]
    public void Pieces_are_rounded_up_to_whole_units_and_to_one_at_least(int pieces, int unit, int? rounded) =>
        Assert.Equal(rounded, OrderUnits.RoundUp(pieces, unit));

    [Theory]
    [InlineData(1, "1 piece of K2A10 is")]
    [InlineData(2, "2 pieces of K2A10 are")]
    [InlineData(0, "0 pieces of K2A10 are")]
    [InlineData(-1, "-1 pieces of K2A10 are")]
    [InlineData(1234567, "1,234,567 pieces of K2A10 are")]
    public void Pieces_agree_with_their_verb(int pieces, string text) =>
        Assert.Equal(text, OrderUnits.DescribePieces(MadeUp.Socket("K2"), pieces));

    [Theory]
    [MemberData(nameof(Cultures.Peculiar), MemberType = typeof(Cultures))]
    public void Thousands_are_separated_the_same_in_every_culture(string culture) =>
        Assert.Equal("12,345", Cultures.In(culture, () => OrderUnits.FormatPieces(12345)));
}
