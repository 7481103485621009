using Keyway.Generator.Naming;

namespace Keyway.Generator.Tests.Naming;

public class IdentifiersTests
{
    [Theory]
    [InlineData("AXK7L24223G", "AXK7L24223G")]
    [InlineData("DF40C-100DP-0.4V(51)", "DF40C_100DP_0_4V_51")]
    [InlineData("BM28B0.6-30DP/2-0.35V(51)", "BM28B0_6_30DP_2_0_35V_51")]
    [InlineData("5600200220", "_5600200220")]
    [InlineData("class", "class_")]
    [InlineData("var", "var_")]
    [InlineData("-A-", "A")]
    [InlineData("\u0410\u202EB", "B")]
    public void A_number_becomes_a_sane_identifier(string number, string identifier) => Assert.Equal(identifier, Identifiers.From(number));

    [Theory]
    [InlineData("---")]
    [InlineData("")]
    public void What_has_no_letter_or_digit_becomes_none(string number) => Assert.Null(Identifiers.From(number));

    [Fact]
    public void A_name_of_1000_characters_becomes_none() => Assert.Null(Identifiers.From(new string('A', 1000)));
}
