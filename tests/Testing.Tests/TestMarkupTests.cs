using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing.Tests;

public class TestMarkupTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text()
    {
        TestMarkup markup = TestMarkup.Parse("a [|b|] {|KEY2004:c|} {|#0:d|} e");

        Assert.Equal("a b c d e", markup.Text);
        Assert.Equal([(null, new TextSpan(2, 1)), ("KEY2004", new TextSpan(4, 1)), ("#0", new TextSpan(6, 1))], markup.Spans);
    }

    [Fact]
    public void Spans_may_nest_and_overlap()
    {
        TestMarkup markup = TestMarkup.Parse("{|A:{|B:a|}b|} [|c {|C:d|] e|}");

        Assert.Equal("ab c d e", markup.Text);
        Assert.Equal(
            [("B", new TextSpan(0, 1)), ("A", new TextSpan(0, 2)), (null, new TextSpan(3, 3)), ("C", new TextSpan(5, 3))],
            markup.Spans
        );
    }

    [Theory]
    [InlineData("int[] a = [1, 2 | 3]; bool b = x || y; var c = new { x };")]
    [InlineData("contacts:\n  [{count: 10}, {count: 20}]")]
    public void Code_without_markup_is_left_alone(string code)
    {
        TestMarkup markup = TestMarkup.Parse(code);

        Assert.Equal(code, markup.Text);
        Assert.Empty(markup.Spans);
    }

    [Theory]
    [InlineData("a [|b", "Markup '[|' is never closed")]
    [InlineData("a {|KEY2004:b", "Markup '{|KEY2004:' is never closed")]
    [InlineData("a b|]", "Markup '|]' closes nothing")]
    [InlineData("a b|}", "Markup '|}' closes nothing")]
    public void Marks_that_do_not_pair_are_refused(string marked, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => TestMarkup.Parse(marked)).Message, StringComparison.Ordinal);
}
