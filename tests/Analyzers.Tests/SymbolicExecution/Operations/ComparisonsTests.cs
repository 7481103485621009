using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ComparisonsTests
{
    private readonly HandlerCode code = HandlerCode.Parse("static object M(int count, bool isOpen, double length) => count;");

    [Fact]
    public void A_known_value_equals_the_constant_or_not()
    {
        Assert.Equal(true, Comparisons.IsEqual(code.Known(24), 24, null, code.Syntax).Content);
        Assert.Equal(false, Comparisons.IsEqual(code.Known(24), 18, null, code.Syntax).Content);
    }

    [Fact]
    public void A_comparison_of_a_parameter_is_a_condition_that_a_path_assumes()
    {
        Value isLess = Compare("count", BinaryOperatorKind.LessThan, 24);
        Value isAtLeast = Compare("count", BinaryOperatorKind.GreaterThanOrEqual, 24);

        Assert.Equal(isLess.Expression, isAtLeast.Expression);
        Assert.True(Comparisons.Assume(isLess, code.State));
        Assert.False(Comparisons.Assume(isAtLeast, code.State));
        Assert.False(Comparisons.Assume(Compare("count", BinaryOperatorKind.Equals, 30), code.State));
    }

    [Fact]
    public void A_truth_value_is_its_own_condition()
    {
        Value isOpen = code.Input("isOpen");
        Value isClosed = Comparisons.Compare(isOpen, BinaryOperatorKind.Equals, false, code.Parameter("isOpen").Type, code.Syntax);

        Assert.True(Comparisons.Assume(isOpen, code.State));
        Assert.False(Comparisons.Assume(isClosed, code.State));
        Assert.True(Comparisons.Assume(Comparisons.Not(isClosed, code.Syntax), code.State));
        Assert.Equal(true, Comparisons.Not(code.Known(false), code.Syntax).Content);
    }

    [Fact]
    public void A_comparison_of_a_computed_value_is_left_open()
    {
        Value computed = Value.Combine(code.Syntax, code.Input("count"), code.Known(1));

        Value isLess = Comparisons.Compare(computed, BinaryOperatorKind.LessThan, 24, code.Parameter("count").Type, code.Syntax);

        Assert.Null(Comparisons.Assume(isLess, code.State));
        Assert.Equal(code.Parameter("count"), Assert.Single(isLess.Inputs));
    }

    [Fact]
    public void A_comparison_with_a_floating_point_number_is_left_open() =>
        Assert.Null(Comparisons.Assume(Compare("length", BinaryOperatorKind.LessThan, 1.5), code.State));

    [Fact]
    public void A_value_type_is_never_null() => Assert.Equal(false, Compare("count", BinaryOperatorKind.Equals, null).Content);

    [Fact]
    public void A_number_in_an_object_is_boxed()
    {
        ITypeSymbol any = code.Find<IConversionOperation>().Type!;

        Assert.True(Comparisons.IsBoxed(code.Known(24), any));
        Assert.False(Comparisons.IsBoxed(code.Known(24), code.Parameter("count").Type));
    }

    private Value Compare(string parameter, BinaryOperatorKind kind, object? content) =>
        Comparisons.Compare(code.Input(parameter), kind, content, code.Parameter(parameter).Type, code.Syntax);
}
