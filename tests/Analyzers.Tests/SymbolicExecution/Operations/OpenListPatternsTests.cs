using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class OpenListPatternsTests
{
    [Theory]
    [InlineData("[]", BinaryOperatorKind.Equals, false)]
    [InlineData("[_, var second]", BinaryOperatorKind.Equals, false)]
    [InlineData("[var first, ..]", BinaryOperatorKind.LessThan, true)]
    public void A_pattern_without_tests_compares_the_length(string pattern, BinaryOperatorKind kind, bool isNegated)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M(string[] args) => args is {pattern};");

        Value match = OpenListPatterns.Match(code.Input("args"), code.Find<IListPatternOperation>(), code.State)!;

        Assert.Equal(kind, Assert.IsType<PathCondition>(match.Expression).Kind);
        Assert.Equal(isNegated, match.IsNegated);
    }

    [Fact]
    public void Of_a_list_only_the_length_is_compared()
    {
        HandlerCode code = HandlerCode.Parse("static bool M(List<string> args) => args is [];");
        Assert.NotNull(OpenListPatterns.Match(code.Input("args"), code.Find<IListPatternOperation>(), code.State));

        Assert.Null(OpenListPatterns.Match(Value.Unknown(code.Syntax), code.Find<IListPatternOperation>(), code.State));

        code = HandlerCode.Parse("static bool M(List<string> args) => args is [\"a\", ..];");
        Assert.Null(OpenListPatterns.Match(code.Input("args"), code.Find<IListPatternOperation>(), code.State));
    }

    [Fact]
    public void A_known_sequence_and_elements_of_a_pattern_within_are_not_open()
    {
        HandlerCode code = HandlerCode.Parse("static bool M(string[] args) => args is [_, .. [_]];");
        IListPatternOperation pattern = code.Find<IListPatternOperation>();

        Assert.Null(OpenListPatterns.Match(code.Known(code.List("a")), pattern, code.State));
        Assert.Null(OpenListPatterns.Match(code.Input("args"), pattern, code.State));
    }

    [Fact]
    public void An_element_is_open()
    {
        HandlerCode code = HandlerCode.Parse("static bool M(string[] args) => args is [var first, ..] && first.Length > 0;");

        OpenListPatterns.WriteElements(code.Input("args"), code.Find<IListPatternOperation>(), code.State);

        Assert.IsType<OpenExpression>(code.Read("first").Expression);
    }
}
