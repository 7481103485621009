using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class WholeNumbersTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        enum Side { Top = 1, Bottom = 4 }
        [Flags] enum Sides { Top = 1, Bottom = 4 }
        static void M(int count, byte small, Side side, Sides sides) { }
        """
    );

    [Fact]
    public void A_number_lies_between_the_limits_that_were_assumed()
    {
        WholeNumbers numbers = Create("count");
        numbers.Assume(Condition("count", BinaryOperatorKind.GreaterThan, 18), true);
        numbers.Assume(Condition("count", BinaryOperatorKind.LessThan, 21), true);
        Assert.True(numbers.Allow(Condition("count", BinaryOperatorKind.Equals, 20), true));
        Assert.False(numbers.Allow(Condition("count", BinaryOperatorKind.Equals, 18), true));
        Assert.False(numbers.Allow(Condition("count", BinaryOperatorKind.GreaterThan, 20), true));

        numbers.Assume(Condition("count", BinaryOperatorKind.Equals, 19), false);
        Assert.False(numbers.Allow(Condition("count", BinaryOperatorKind.Equals, 20), false));
    }

    [Fact]
    public void A_comparison_is_decided_if_it_has_one_result_for_every_number()
    {
        WholeNumbers numbers = Create("count");
        numbers.Assume(Condition("count", BinaryOperatorKind.GreaterThan, 18), true);
        Assert.True(numbers.Decide(Condition("count", BinaryOperatorKind.GreaterThan, 17)));
        Assert.False(numbers.Decide(Condition("count", BinaryOperatorKind.LessThan, 19)));
        Assert.Null(numbers.Decide(Condition("count", BinaryOperatorKind.Equals, 20)));
    }

    [Fact]
    public void To_ask_changes_nothing()
    {
        WholeNumbers numbers = Create("count");
        Assert.True(numbers.Allow(Condition("count", BinaryOperatorKind.Equals, 20), true));
        Assert.True(numbers.Allow(Condition("count", BinaryOperatorKind.Equals, 24), true));
    }

    [Fact]
    public void A_type_has_no_other_numbers_than_its_own()
    {
        Assert.False(Create("small").Allow(Condition("small", BinaryOperatorKind.GreaterThan, 255), true));
        Assert.False(Create("small").Allow(Condition("small", BinaryOperatorKind.LessThan, 0), true));
        Assert.True(Create("small").Allow(Condition("small", BinaryOperatorKind.Equals, 255), true));
    }

    [Theory]
    [InlineData("side", false)]
    [InlineData("sides", true)]
    public void An_enumeration_has_its_members_only_unless_they_can_be_combined(string parameter, bool mayBeFive)
    {
        Assert.True(Create(parameter).Allow(Condition(parameter, BinaryOperatorKind.Equals, 4), true));
        Assert.Equal(mayBeFive, Create(parameter).Allow(Condition(parameter, BinaryOperatorKind.Equals, 5), true));
        Assert.Equal(mayBeFive, Create(parameter).Allow(Condition(parameter, BinaryOperatorKind.Equals, 2), true));
    }

    private static WholeNumbers Create(string parameter) => new(Code.Parameter(parameter).Type);

    private static PathCondition Condition(string parameter, BinaryOperatorKind kind, int number) =>
        PathCondition.TryCreate(new SymbolicInput(Code.Parameter(parameter)), kind, number)!.Value.Condition;
}
