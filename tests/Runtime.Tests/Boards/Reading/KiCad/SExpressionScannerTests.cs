using Keyway.Boards.Reading.KiCad;
using Keyway.Text;

namespace Keyway.Runtime.Tests.Boards.Reading.KiCad;

public class SExpressionScannerTests
{
    private readonly TextPool pool = new();

    [Fact]
    public void Lists_are_entered_and_what_is_left_in_them_is_skipped()
    {
        var scanner = new SExpressionScanner("(root (a (b (c)) 1) \"(\" (d) x (e \"f)\" (g)))");
        Assert.True(scanner.NextList(0));
        Assert.True(scanner.IsAtom("root"));
        Assert.True(scanner.NextList(1));
        Assert.True(scanner.IsAtom("a"));
        Assert.True(scanner.NextList(2));
        Assert.True(scanner.IsAtom("b"));
        Assert.True(scanner.NextList(1));
        Assert.True(scanner.IsAtom("d"));
        Assert.True(scanner.NextList(1));
        Assert.True(scanner.IsAtom("e"));
        Assert.True(scanner.NextList(2));
        Assert.True(scanner.IsAtom("g"));
        Assert.False(scanner.NextList(2));
        Assert.False(scanner.NextList(1));
        Assert.Equal(0, scanner.Depth);
    }

    [Fact]
    public void Atoms_are_read_up_to_the_first_list()
    {
        var scanner = new SExpressionScanner("(a b\t\"c d\"\n\"\" e\"f\" (g) h)");
        scanner.NextList(0);
        var atoms = new List<string>();
        while (scanner.NextAtom())
        {
            atoms.Add((scanner.IsQuoted ? "quoted " : "") + scanner.GetAtom(pool));
        }

        Assert.Equal(["b", "quoted c d", "quoted ", "e", "quoted f"], atoms);
    }

    [Fact]
    public void Atoms_after_a_list_are_read_once_it_is_left()
    {
        var scanner = new SExpressionScanner("(field (name (x) MPN) \"DF40\")");
        scanner.NextList(0);
        scanner.NextList(1);
        scanner.Leave(1);
        Assert.True(scanner.NextAtom());
        Assert.Equal("DF40", scanner.GetAtom(pool));
    }

    [Theory]
    [InlineData("\"a\\\"b\"", "a\"b")]
    [InlineData("\"a\\\\\"", "a\\")]
    [InlineData("\"a\\nb\\tc\\rd\"", "a\nb\tc\rd")]
    [InlineData("\"a\\qb\"", "aqb")]
    [InlineData("a\\nb", "a\\nb")]
    public void Escapes_are_replaced_in_quotation_marks(string written, string atom)
    {
        var scanner = new SExpressionScanner($"(x {written})");
        scanner.NextList(0);
        Assert.True(scanner.NextAtom());
        Assert.Equal(atom, scanner.GetAtom(pool));
        Assert.False(scanner.NextAtom());
    }

    [Theory]
    [InlineData("(x \"abc", "abc")]
    [InlineData("(x \"abc\\", "abc\\")]
    [InlineData("(x \"abc\\\"", "abc\"")]
    [InlineData("(x \"", "")]
    public void A_string_that_is_not_closed_ends_with_the_text(string text, string atom)
    {
        var scanner = new SExpressionScanner(text);
        scanner.NextList(0);
        Assert.True(scanner.NextAtom());
        Assert.Equal(atom, scanner.GetAtom(pool));
        Assert.Equal(3, scanner.UnclosedString);
        Assert.False(scanner.NextAtom());
        Assert.False(scanner.NextList(1));
    }

    [Theory]
    [InlineData("()")]
    [InlineData("((a))")]
    [InlineData("(")]
    public void A_list_without_a_word_has_an_empty_one(string text)
    {
        var scanner = new SExpressionScanner(text);
        Assert.True(scanner.NextList(0));
        Assert.Equal(0, scanner.AtomLength);
        Assert.True(scanner.IsAtom(""));
    }

    [Fact]
    public void No_depth_is_too_much()
    {
        const int Depth = 2_000_000;
        var scanner = new SExpressionScanner(new string('(', Depth));
        Assert.True(scanner.NextList(0));
        Assert.False(scanner.NextList(0));
        Assert.Equal(Depth, scanner.Depth);
    }
}
