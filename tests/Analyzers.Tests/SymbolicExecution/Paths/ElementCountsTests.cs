using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class ElementCountsTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        static void M(System.Collections.Generic.List<int> all, int n)
        {
            _ = System.Linq.Enumerable.Range(1, n);
            _ = System.Linq.Enumerable.Skip(all, n);
        }
        """
    );
    private static readonly SymbolicExpression All = new SymbolicInput(Code.Parameter("all"));
    private static readonly SymbolicExpression Number = new SymbolicInput(Code.Parameter("n"));
    private static readonly MemberPath Count = new(All, Code.Parameter("all").Type.GetMembers("Count").Single());
    private static readonly OpenExpression Range = Call("Range(1, n)", Value.Known(1, Code.Syntax), Code.Input("n"));
    private static readonly OpenExpression Rest = Call("Skip(all, n)", Code.Input("all"), Code.Input("n"));

    [Theory]
    [InlineData(true, BinaryOperatorKind.Equals, 0, false)]
    [InlineData(true, BinaryOperatorKind.GreaterThan, 0, true)]
    [InlineData(true, BinaryOperatorKind.Equals, 1, null)]
    [InlineData(false, BinaryOperatorKind.Equals, 1, false)]
    public void Elements_decide_their_number(bool hasElements, BinaryOperatorKind kind, int number, bool? holds)
    {
        Assert.Equal(holds, Infer(Compare(Count, kind, number), (HasElements(All), hasElements)));
        Assert.Equal(holds, Infer(Compare(Number, kind, number), (HasElements(Range), hasElements)));
    }

    [Theory]
    [InlineData(BinaryOperatorKind.Equals, 0, true, false)]
    [InlineData(BinaryOperatorKind.GreaterThan, 0, true, true)]
    [InlineData(BinaryOperatorKind.GreaterThan, 1, false, null)]
    public void A_number_decides_whether_there_are_elements(BinaryOperatorKind kind, int number, bool holds, bool? hasElements)
    {
        Assert.Equal(hasElements, Infer(HasElements(All), (Compare(Count, kind, number), holds)));
        Assert.Equal(hasElements, Infer(HasElements(Range), (Compare(Number, kind, number), holds)));
    }

    [Fact]
    public void What_is_taken_from_a_list_has_elements_only_if_the_list_has()
    {
        Assert.False(Infer(HasElements(Rest), (HasElements(All), false)));
        Assert.Null(Infer(HasElements(Rest), (HasElements(All), true)));
        Assert.True(Infer(HasElements(All), (HasElements(Rest), true)));
        Assert.Null(Infer(HasElements(All), (HasElements(Rest), false)));
        Assert.False(Infer(Compare(Count, BinaryOperatorKind.Equals, 0), (HasElements(Rest), true)));
        Assert.Null(Infer(Compare(Count, BinaryOperatorKind.Equals, 0), (HasElements(Rest), false)));
    }

    [Fact]
    public void A_computed_number_of_elements_is_told_from_a_parameter()
    {
        Assert.True(ElementCounts.IsOfGenerated(HasElements(Range)));
        Assert.False(ElementCounts.IsOfGenerated(HasElements(Rest)));
        Assert.False(ElementCounts.IsOfComputedNumber(HasElements(Range)));
        Assert.False(ElementCounts.IsOfComputedNumber(HasElements(All)));
        Assert.True(
            ElementCounts.IsOfComputedNumber(
                HasElements(Call("Range(1, n)", Value.Known(1, Code.Syntax), Value.Combine(Code.Syntax, Code.Input("n"))))
            )
        );
    }

    private static bool? Infer(SymbolicExpression condition, params (PathCondition Condition, bool Holds)[] assumed) =>
        ElementCounts.Infer(
            condition,
            assumed.ToDictionary(one => (SymbolicExpression)one.Condition, one => one.Holds),
            assumed
                .Where(one => one.Condition.IsOfIntegers)
                .ToDictionary(
                    one => one.Condition.Subject,
                    one =>
                    {
                        var numbers = new WholeNumbers(one.Condition.Subject);
                        numbers.Assume(one.Condition, one.Holds);
                        return numbers;
                    }
                )
        );

    private static PathCondition HasElements(SymbolicExpression collection) => new(collection, BinaryOperatorKind.None, null);

    private static PathCondition Compare(SymbolicExpression subject, BinaryOperatorKind kind, int number) =>
        new(subject, kind, (decimal)number, true);

    private static OpenExpression Call(string code, params Value[] arguments)
    {
        IInvocationOperation call = Code.Find<IInvocationOperation>($"System.Linq.Enumerable.{code}");
        return new OpenExpression(call.TargetMethod, call.Type!, arguments);
    }
}
