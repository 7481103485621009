using Keyway.Boards.Reading;

namespace Keyway.Runtime.Tests.Boards.Reading;

public class CoordinatesTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12_000_000)]
    [InlineData("-0.5", -500_000)]
    [InlineData("+1.25", 1_250_000)]
    [InlineData(".4", 400_000)]
    [InlineData("4.", 4_000_000)]
    [InlineData("124.158", 124_158_000)]
    [InlineData("0.000001", 1)]
    [InlineData("141.2240005", 141_224_001)]
    [InlineData("-0.00000049", 0)]
    [InlineData("1e-05", 10)]
    [InlineData("1.5E2", 150_000_000)]
    [InlineData("1000000", 1_000_000_000_000)]
    public void Numbers_are_exact_to_a_millionth(string text, long millionths)
    {
        Assert.True(Coordinates.TryRead(text, 0, text.Length, out long read));
        Assert.Equal(millionths, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("1000001")]
    [InlineData("1e300")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000000000000000000000000000000000000000001")]
    public void Anything_else_is_no_number(string text)
    {
        Assert.False(Coordinates.TryRead(text, 0, text.Length, out long read));
        Assert.Equal(0, read);
    }

    [Fact]
    public void Only_the_given_part_of_the_text_is_read()
    {
        Assert.True(Coordinates.TryRead("91.58", 1, 4, out long read));
        Assert.Equal(1_500_000, read);
    }
}
