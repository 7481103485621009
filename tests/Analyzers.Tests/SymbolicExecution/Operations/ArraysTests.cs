using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ArraysTests
{
    [Theory]
    [InlineData("new int[] { a, b }", new object[] { 3, 4 })]
    [InlineData("new int[2]", new object[] { 0, 0 })]
    public void An_array_holds_its_elements_or_defaults(string creation, object[] elements)
    {
        HandlerCode code = HandlerCode.Parse($"static object M(int a, int b) => {creation};");
        code.Interpreter["a"] = 3;
        code.Interpreter["b"] = 4;

        Value array = Arrays.EvaluateArray(code.Find<IArrayCreationOperation>(), code.State);

        Assert.Equal(elements, array.Items!.Select(item => item.Content));
    }

    [Fact]
    public void A_path_ends_where_an_assumed_size_may_be_negative()
    {
        HandlerCode code = HandlerCode.Parse("static object M(int count) => new int[count];");
        IArrayCreationOperation creation = code.Find<IArrayCreationOperation>();
        Assert.False(Arrays.EvaluateArray(creation, code.State).IsKnown);

        HandlerCode assumed = HandlerCode.Parse("static object M(int count) => new int[count];");
        assumed.Assume("count");
        Assert.Throws<PathTerminatedException>(() => Arrays.EvaluateArray(assumed.Find<IArrayCreationOperation>(), assumed.State));
    }

    [Theory]
    [InlineData("all[1]", 4)]
    [InlineData("all[^1]", 5)]
    public void An_element_is_read_from_either_end(string element, int content)
    {
        HandlerCode code = HandlerCode.Parse($"static object M(int[] all) => {element};");
        code.Interpreter["all"] = code.List(3, 4, 5);
        code.Interpreter["^1"] = new IndexPosition(1, true);

        Value value = Arrays.EvaluateElement(code.Find<IArrayElementReferenceOperation>(), code.State);

        Assert.Equal(content, value.Content);
    }

    [Fact]
    public void A_range_of_an_array_has_elements_of_its_own()
    {
        HandlerCode code = HandlerCode.Parse("static object M(int[] all) => all[1..];");
        ListObject all = code.List(3, 4, 5);
        code.Interpreter["all"] = all;
        code.Interpreter["1.."] = new IndexRange(new IndexPosition(1, false), new IndexPosition(0, true));

        Value range = Arrays.EvaluateElement(code.Find<IArrayElementReferenceOperation>(), code.State);
        all.Escape();

        Assert.Equal([4, 5], range.Items!.Select(item => item.Content));
    }

    [Fact]
    public void Any_element_escapes_through_an_unknown_index()
    {
        HandlerCode code = HandlerCode.Parse("static object M(int[][] all, int i) => all[i];");
        ListObject inner = code.List(3);
        code.Interpreter["all"] = code.List(inner);

        Value element = Arrays.EvaluateElement(code.Find<IArrayElementReferenceOperation>(), code.State);

        Assert.False(element.IsKnown);
        Assert.Null(inner.Items);
    }

    [Fact]
    public void A_range_of_a_span_shows_what_is_written_to_the_whole()
    {
        HandlerCode code = HandlerCode.Parse("static void M(Span<int> all) { var rest = all[1..]; }");
        ListObject all = code.List(3, 4, 5);
        code.Interpreter["all"] = all;
        code.Interpreter["1.."] = new IndexRange(new IndexPosition(1, false), new IndexPosition(0, true));

        Value rest = Arrays.EvaluateImplicitIndex(code.Find<IImplicitIndexerReferenceOperation>(), code.State);
        Assert.Equal([4, 5], rest.Items!.Select(item => item.Content));
        all.Change(items => items[1] = code.Known(6));

        Assert.Null(rest.Items);
    }

    [Fact]
    public void A_list_that_is_too_long_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { }");
        List<Value> most = [.. Enumerable.Repeat(code.Known(0), Budget.MaximumItems)];

        Assert.Equal(Budget.MaximumItems, Arrays.CreateList(most, code.Syntax, code.State).Items!.Count);
        Assert.False(Arrays.CreateList([.. most, code.Known(0)], code.Syntax, code.State).IsKnown);
    }
}
