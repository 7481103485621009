using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class BagModelTests
{
    [Theory]
    [InlineData("bag.Count()", 3)]
    [InlineData("bag.Contains(20)", true)]
    [InlineData("bag.Max()", 24)]
    [InlineData("bag.Sum()", 62)]
    public void What_does_not_depend_on_the_order_is_known(string text, object result) =>
        Assert.Equal(result, Of(text).Invoke(BagModel.TryInvoke)!.Content);

    [Theory]
    [InlineData("bag.First()")]
    [InlineData("bag.Take(2)")]
    [InlineData("bag.Select((count, index) => count + index)")]
    public void What_depends_on_the_order_is_unknown(string text) => Assert.Null(Of(text).Invoke(BagModel.TryInvoke));

    [Fact]
    public void The_same_elements_in_a_list_have_no_known_order_either()
    {
        Value? list = Of("bag.ToList()").Invoke(BagModel.TryInvoke);
        var bag = Assert.IsType<BagObject>(list!.Content);
        Assert.False(bag.IsFixed);
        Assert.Equal(3, bag.Elements!.Count);
    }

    [Fact]
    public void Sorting_by_keys_that_differ_gives_an_order()
    {
        ModelCall call = Of("bag.OrderBy(count => count)");
        call.PassFunction("count => count");
        call.Interpreter.Function = arguments => arguments[0];
        Assert.Equal([18, 20, 24], Contents(call.Invoke(BagModel.TryInvoke)));
    }

    private static ModelCall Of(string text)
    {
        ModelCall call = ModelCall.Of("IEnumerable<int> bag", text);
        call.Interpreter["bag"] = new BagObject(AllKnown(20, 24, 18), isFixed: true);
        return call;
    }
}
