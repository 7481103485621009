using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class StringFormattingTests
{
    [Theory]
    [InlineData("{0}-{1}", "F4-20")]
    [InlineData("{0}-{1:000}", "F4-020")]
    [InlineData("{0}", "F4")]
    [InlineData("{0}-{2}", null)]
    [InlineData("{1,5}", "   20")]
    [InlineData("{1:N0}", null)]
    public void Fills_in_the_arguments_of_a_format(string format, string? text)
    {
        ModelCall call = ModelCall.Of("string series, int count", "string.Format(\"\", series, count)");
        Assert.Equal(text, StringFormatting.Format(call.Operation, [Known(format), Known("F4"), Known(20)]));
    }

    [Fact]
    public void An_unknown_argument_or_format_leaves_the_text_unknown()
    {
        ModelCall call = ModelCall.Of("string series, int count", "string.Format(\"\", series, count)");
        Assert.Null(StringFormatting.Format(call.Operation, [Known("{0}-{1}"), Known("F4"), Unknown]));
        Assert.Null(StringFormatting.Format(call.Operation, [Unknown, Known("F4"), Known(20)]));
    }

    [Fact]
    public void Joins_the_elements_of_a_sequence()
    {
        ModelCall call = ModelCall.Of("int[] counts", "string.Join(\", \", counts)");
        Assert.Equal("18, 20", StringFormatting.Join(call.Operation, [Known(", "), Known(ListOf(18, 20))]));
        Assert.Null(StringFormatting.Join(call.Operation, [Known(", "), Unknown]));
        Assert.Null(StringFormatting.Join(call.Operation, [Known(", "), Known(ListOf(18, -20))]));
    }
}
