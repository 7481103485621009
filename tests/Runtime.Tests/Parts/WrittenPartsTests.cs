using Keyway.Parts;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class WrittenPartsTests
{
    private static readonly WrittenParts Parts = new([
        TestSeries.F4,
        TestSeries.Create(
            "series DF40\nsocket 20: DF40HC(3.5)-{}DS-0.4V(51)\nheader 20 100: DF40C-{}DP-0.4V(51)\nheader 20 100: DF40C-{}DP-0.4V(70)\n"
                + "socket 24: 505270-2412\nsocket 4: A4(1)\n"
        ),
    ]);

    [Theory]
    [InlineData("AXK7L24223G")]
    [InlineData("axk7l24223g")]
    [InlineData(" AXK7L24223G\t")]
    [InlineData("AXK7L24223G_AXK7L24223G")]
    [InlineData("Samacsys:AXK7L24223G")]
    [InlineData("HRS_AXK7L-24223G, tape")]
    public void A_number_is_found_in_the_text_around_it(string text) => Assert.Equal("AXK7L24223G", Find(text));

    [Theory]
    [InlineData("DF40C-20DP-0.4V(51)", "DF40C-20DP-0.4V(51)")]
    [InlineData("DF40C-20DP-0.4V_51_", "DF40C-20DP-0.4V(51)")]
    [InlineData("HRS_DF40C-100DP-0.4V(70)", "DF40C-100DP-0.4V(70)")]
    [InlineData("DF40HC3.5-20DS-0.4V51", "DF40HC(3.5)-20DS-0.4V(51)")]
    [InlineData("MOLEX_5052702412", "505270-2412")]
    public void Brackets_hyphens_and_underscores_do_not_matter(string text, string number) => Assert.Equal(number, Find(text));

    [Theory]
    [InlineData("DF40HC(3.5)-20DS-0.4v", "DF40HC(3.5)-20DS-0.4V(51)")]
    [InlineData("DF40C-20DP-0.4V", "DF40C-20DP-0.4V(51)")]
    [InlineData("A4", "A4(1)")]
    public void The_code_in_brackets_at_the_end_may_be_missing(string text, string number) => Assert.Equal(number, Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("AXK7L24223")]
    [InlineData("AXK7L18223G")]
    [InlineData("XAXK7L24223G")]
    [InlineData("CONN_02X20")]
    [InlineData("DF40C-30DP-0.4V(51)")]
    [InlineData("board A4 of 5")]
    public void Other_texts_name_no_part(string text) => Assert.Empty(Parts.FindAll(text));

    [Fact]
    public void Prose_names_no_part() => Assert.Empty(Parts.FindAll("Mates with AXK7L24223G. " + new string('x', 120)));

    [Fact]
    public void Several_parts_are_found_in_their_order() =>
        Assert.Equal(["AXK7L24223G", "AXK8L24124BG"], Parts.FindAll("AXK7L24223G / AXK8L24124BG").Select(part => part.ToString()));

    private static string Find(string text) => Assert.Single(Parts.FindAll(text).Distinct()).ToString();
}
