using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class ValueTextTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        enum Side { Top = 1, Bottom = 2, Back = 2 }
        static object M(int count, string text, bool truth, double width, Side side, object anything) => count;
        """
    );

    [Theory]
    [InlineData("count", 20, null, "20")]
    [InlineData("count", 20, "D4", "0020")]
    [InlineData("text", "F4", null, "F4")]
    [InlineData("text", null, null, "")]
    [InlineData("truth", true, null, "True")]
    [InlineData("side", 1, null, "Top")]
    public void Writes_what_is_the_same_in_every_culture(string parameter, object? content, string? format, string text) =>
        Assert.Equal(text, ValueText.Format(Known(content), Type(parameter), format));

    [Theory]
    [InlineData("count", -20, null)]
    [InlineData("count", 20, "N0")]
    [InlineData("width", 1.5, null)]
    [InlineData("side", 2, null)]
    [InlineData("anything", 20, null)]
    public void Leaves_signs_separators_and_ambiguous_names(string parameter, object content, string? format) =>
        Assert.Null(ValueText.Format(Known(content), Type(parameter), format));

    [Fact]
    public void An_unknown_value_has_no_text() => Assert.Null(ValueText.Format(Unknown, Type("count"), null));

    [Fact]
    public void The_type_of_a_boxed_value_is_that_before_the_conversion()
    {
        IConversionOperation boxed = Code.Find<IConversionOperation>();
        Assert.Equal("20", ValueText.Format(Known(20), boxed, new Frame(Variables.None)));
    }

    [Fact]
    public void Null_counts_as_text()
    {
        Assert.True(ValueText.IsTextOrNull(Known(null)));
        Assert.False(ValueText.IsTextOrNull(Known(20)));
        Assert.False(ValueText.IsTextOrNull(Unknown));
    }

    private static ITypeSymbol Type(string parameter) => Code.Parameter(parameter).Type;
}
