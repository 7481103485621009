using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class ConstancyTests
{
    [Fact]
    public void Numbers_and_tuples_of_them_are_constant_and_lists_are_watched()
    {
        Assert.True(Constancy.IsConstant(Known(20)));
        Assert.True(Constancy.IsConstant(Known(new TupleValue(AllKnown(18, 20)))));
        Assert.False(Constancy.IsConstant(Known(ListOf(20))));
        Assert.True(Constancy.IsConstantExceptSequences(Known(ListOf(20))));
        Assert.True(Constancy.IsConstantExceptSequences(Known(new DictionaryObject())));
        Assert.False(Constancy.IsConstant(Known(new DictionaryObject())));
    }

    [Fact]
    public void A_tuple_that_holds_a_list_is_not_constant()
    {
        Value tuple = Known(new TupleValue([Known(ListOf(20))]));
        Assert.False(Constancy.IsConstant(tuple));
        Assert.True(Constancy.IsConstantExceptSequences(tuple));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_object_is_constant_if_it_is_immutable(bool isImmutable)
    {
        INamedTypeSymbol type = HandlerCode.Parse("void M() { }").CreateState(new StubInterpreter()).Context.Symbols.Interconnect;
        Assert.Equal(isImmutable, Constancy.IsConstant(Known(new UserObject(type, isImmutable))));
    }

    [Fact]
    public void A_function_is_constant_if_what_it_captures_is()
    {
        ModelCall call = ModelCall.Of("List<int> list, int limit", "list.Where(count => count > limit)");
        Closure function = call.Function("count => count > limit");
        call.State.Frame.Write(call.Code.Parameter("limit"), Known(20));
        Assert.True(Constancy.IsConstant(Known(function)));
        Assert.True(Constancy.ReadsConstants(function));
        Assert.Contains(20, Constancy.GetCaptured(function).Select(value => value.Content));

        call.State.Frame.Write(call.Code.Parameter("limit"), Known(ListOf(20)));
        Assert.False(Constancy.IsConstant(Known(function)));
        Assert.True(Constancy.ReadsConstants(function));

        call.State.Frame.Write(call.Code.Parameter("limit"), Known(new DictionaryObject()));
        Assert.False(Constancy.ReadsConstants(function));
    }

    [Fact]
    public void A_function_that_reads_its_object_is_not_constant()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Where(count => count > limit)", "private int limit = 20;");
        Assert.False(Constancy.IsConstant(Known(call.Function("count => count > limit"))));
    }
}
