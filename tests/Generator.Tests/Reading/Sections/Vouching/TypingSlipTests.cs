using Keyway.Generator.Reading.Sections.Vouching;

namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>Two figures are one slip apart if a single slip of fingers, eye or decimal point makes one of the other.</summary>
public class TypingSlipTests
{
    [Theory]
    [InlineData("0.3 A", "0.8 A")]
    [InlineData("120 h", "12 h")]
    [InlineData("120 h", "1200 h")]
    [InlineData("120 h", "210 h")]
    [InlineData("5 A", "-5 A")]
    [InlineData("0.15 mm", "1.5 mm")]
    [InlineData("100 MΩ", "100 mΩ")]
    [InlineData("-55 °C to 85 °C", "-55 °C to 86 °C")]
    [InlineData("JIS C 5402", "JIS C 5404")]
    public void One_slip_separates(string typed, string intended)
    {
        Assert.True(TypingSlip.Separates(typed, intended));
        Assert.True(TypingSlip.Separates(intended, typed));
    }

    [Theory]
    [InlineData("0.3 A", "0.3 A")]
    [InlineData("0.3 A", "0.45 A")]
    [InlineData("-55 °C to 85 °C", "-40 °C to 105 °C")]
    [InlineData("forbidden", "withCare")]
    [InlineData("", "12 h")]
    public void Anything_else_does_not(string typed, string intended)
    {
        Assert.False(TypingSlip.Separates(typed, intended));
        Assert.False(TypingSlip.Separates(intended, typed));
    }
}
