using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class ValueTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        "class Board { public int Width; } static object M(int count, int other, Board board) => board.Width;"
    );

    [Fact]
    public void A_known_value_may_be_null()
    {
        Assert.True(Known(null).IsKnown);
        Assert.False(Known(null).TryGetContent(out string _));
        Assert.True(Known("F4").TryGetContent(out string text));
        Assert.Equal("F4", text);
        Assert.False(Unknown.IsKnown);
    }

    [Fact]
    public void Something_computed_from_one_parameter_may_be_anything()
    {
        Value count = Input("count");
        Value sum = Value.Combine(Origin, count, Known(1), null);
        Assert.True(sum.IsSymbolic);
        Assert.Equal(count.Inputs, sum.Inputs);
        Assert.NotEqual(sum.Expression, Value.Combine(Origin, count, Known(1), null).Expression);
    }

    [Fact]
    public void Something_computed_from_two_parameters_or_an_unknown_value_is_not_judged()
    {
        Assert.False(Value.Combine(Origin, Input("count"), Input("other")).IsSymbolic);
        Value opaque = Value.Combine(Origin, Input("count"), Unknown);
        Assert.False(opaque.IsSymbolic);
        Assert.Equal("count", Assert.Single(opaque.Inputs).Name);
        Assert.Empty(Value.Combine(Origin, Known(1), Unknown).Inputs);
    }

    [Fact]
    public void A_member_of_a_parameter_is_recognized_again()
    {
        ISymbol width = Code.Find<IFieldReferenceOperation>().Field;
        Value board = Input("board");
        Value member = Value.FromMember(board, width, Origin);
        Assert.True(member.IsSymbolic);
        Assert.Equal(member.Expression, Value.FromMember(Input("board"), width, Origin).Expression);
        Assert.False(Value.FromMember(Unknown, width, Origin).IsSymbolic);
    }

    [Fact]
    public void A_condition_can_be_negated_and_an_opaque_value_has_none()
    {
        Value count = Input("count");
        Value negated = count.WithExpression(count.Expression!, true, Origin);
        Assert.True(negated.IsNegated);
        Assert.True(negated.IsSymbolic);
        Assert.Null(negated.ToOpaque().Expression);
        Assert.False(negated.ToOpaque().IsSymbolic);
    }

    [Fact]
    public void Finds_all_values_within_objects_that_hold_each_other()
    {
        ListObject list = ListOf(18);
        Value outer = Known(list);
        list.Change(items => items.AddRange([outer, Input("count")]));
        Assert.Equal(4, outer.DescendantsAndSelf.Count());
        Assert.Equal("count", Assert.Single(outer.DescendantInputs).Name);
        Assert.True(outer.HasState);

        outer.Escape();
        Assert.Null(outer.Items);
    }

    private static Value Input(string name) => Value.FromParameter(Code.Parameter(name), Origin);
}
