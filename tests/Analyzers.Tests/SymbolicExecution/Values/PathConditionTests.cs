using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class PathConditionTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        "static void M(int count, string name, double width, object anything) { }"
    );

    [Theory]
    [InlineData(BinaryOperatorKind.GreaterThan, BinaryOperatorKind.LessThanOrEqual)]
    [InlineData(BinaryOperatorKind.LessThan, BinaryOperatorKind.GreaterThanOrEqual)]
    [InlineData(BinaryOperatorKind.Equals, BinaryOperatorKind.NotEquals)]
    public void An_operator_and_its_opposite_are_one_question(BinaryOperatorKind kind, BinaryOperatorKind opposite)
    {
        (PathCondition condition, bool isNegated) = Create("count", kind, 20)!.Value;
        (PathCondition same, bool isOppositeNegated) = Create("count", opposite, 20)!.Value;
        Assert.Equal(condition, same);
        Assert.False(isNegated);
        Assert.True(isOppositeNegated);
        Assert.True(condition.IsOfIntegers);
    }

    [Fact]
    public void A_number_is_the_same_in_every_type() =>
        Assert.Equal(Create("count", BinaryOperatorKind.Equals, (byte)20), Create("count", BinaryOperatorKind.Equals, 20L));

    [Fact]
    public void Text_is_compared_for_equality_only()
    {
        Assert.False(Create("name", BinaryOperatorKind.Equals, "F4")!.Value.Condition.IsOfIntegers);
        Assert.NotNull(Create("name", BinaryOperatorKind.NotEquals, null));
        Assert.Null(Create("name", BinaryOperatorKind.LessThan, "F4"));
    }

    [Theory]
    [InlineData("width", 1.5)]
    [InlineData("anything", "F4")]
    [InlineData("count", "F4")]
    public void Other_comparisons_are_no_questions(string parameter, object content) =>
        Assert.Null(Create(parameter, BinaryOperatorKind.Equals, content));

    [Theory]
    [InlineData(BinaryOperatorKind.LessThan, BinaryOperatorKind.GreaterThan)]
    [InlineData(BinaryOperatorKind.GreaterThanOrEqual, BinaryOperatorKind.LessThanOrEqual)]
    [InlineData(BinaryOperatorKind.Equals, BinaryOperatorKind.Equals)]
    public void Exchanging_the_sides_mirrors_the_operator(BinaryOperatorKind kind, BinaryOperatorKind mirrored)
    {
        Assert.Equal(mirrored, PathCondition.Mirror(kind));
        Assert.Equal(kind, PathCondition.Mirror(mirrored));
    }

    private static (PathCondition Condition, bool IsNegated)? Create(string parameter, BinaryOperatorKind kind, object? content) =>
        PathCondition.TryCreate(new SymbolicInput(Code.Parameter(parameter)), kind, content);
}
