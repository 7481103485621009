using Keyway.Analyzers.SymbolicExecution.Semantics;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class CultureTextTests
{
    [Theory]
    [InlineData("F4-20", "F4", true)]
    [InlineData("F4-20", "P4", false)]
    [InlineData("CH4", "C", null)]
    [InlineData("CH4", "CH", true)]
    [InlineData("Größe", "Gr", null)]
    public void StartsWith_has_an_answer_where_all_cultures_agree(string text, string start, bool? answer) =>
        Assert.Equal(answer, CultureText.StartsWith(text, start));

    [Theory]
    [InlineData("F4-20", "20", true)]
    [InlineData("F4-20", "24", false)]
    [InlineData("MASS-SZ", "Z", null)]
    [InlineData("F4", "ß", null)]
    public void EndsWith_has_an_answer_where_all_cultures_agree(string text, string end, bool? answer) =>
        Assert.Equal(answer, CultureText.EndsWith(text, end));

    [Theory]
    [InlineData("header", "HEADER")]
    [InlineData("mini", null)]
    public void ToUpper_leaves_the_dotted_i(string text, string? upper) => Assert.Equal(upper, CultureText.ToUpper(text));

    [Theory]
    [InlineData("HEADER", "header")]
    [InlineData("MINI", null)]
    public void ToLower_leaves_the_dotless_I(string text, string? lower) => Assert.Equal(lower, CultureText.ToLower(text));
}
