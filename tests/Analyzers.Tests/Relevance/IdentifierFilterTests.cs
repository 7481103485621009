using System.Text;
using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Tests.Relevance;

/// <summary>The filter misses no word in a file, regardless of its position and spelling.</summary>
public class IdentifierFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(16 * 1024)]
    [InlineData(100_000)]
    public void Every_word_is_found_at_any_position(int length)
    {
        string filling = new(' ', Math.Max(0, length - 6));
        for (int shift = 0; shift < 14; shift++)
        {
            var words = new IdentifierFilter(SourceText.From($"{filling}{new string(';', shift)}Socket", Encoding.UTF8));
            Assert.True(words.MayContain(IdentifierScanner.ComputeHash("Socket")), $"{length} and {shift}");
        }
    }

    [Fact]
    public void Other_words_are_not_found()
    {
        var words = new IdentifierFilter(SourceText.From("class Board { int contacts; }"));
        Assert.Equal(
            ["Board", "class"],
            new[] { "Board", "Header", "Interconnect", "Net", "PartNumber", "Socket", "class" }.Where(word =>
                words.MayContain(IdentifierScanner.ComputeHash(word))
            )
        );
    }

    [Theory]
    [InlineData(@"F4.\u0053ocket(18)")]
    [InlineData(@"F4.\U00000053ocket(18)")]
    [InlineData("F4.So\u200Dcket(18)")]
    [InlineData("F4.@Socket(18)")]
    [InlineData("F4\u00A0.\u3000Socket(18)")]
    [InlineData("@F4.Socket(18)")]
    [InlineData(@"\u0046\u0034.Socket(18)")]
    public Task A_name_however_it_is_written(string call) =>
        Check.Statements(call.Replace("18", "{|KEY1001:18|}", StringComparison.Ordinal) + ";");
}
