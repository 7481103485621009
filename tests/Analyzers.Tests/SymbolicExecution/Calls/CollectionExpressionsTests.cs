using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Calls;

public class CollectionExpressionsTests
{
    [Fact]
    public void Elements_and_spreads_stand_in_order()
    {
        HandlerCode code = HandlerCode.Parse("static List<int> M(int a, List<int> rest, int b) => [a, .. rest, b];");
        code.Interpreter["a"] = 18;
        code.Interpreter["rest"] = code.List(20, 24);
        code.Interpreter["b"] = 30;

        Assert.Equal([18, 20, 24, 30], Evaluate(code).Items!.Select(item => item.Content));

        Assert.Equal(["a", "rest", "b"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void An_unknown_spread_makes_it_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static List<int> M(int a, List<int> rest) => [a, .. rest];");

        Assert.False(Evaluate(code).IsKnown);

        Assert.Equal(["a", "rest"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_set_holds_each_element_once()
    {
        HandlerCode code = HandlerCode.Parse("static HashSet<int> M(int a, int b) => [a, b];");
        code.Interpreter["a"] = 24;
        code.Interpreter["b"] = 24;

        Assert.True(Evaluate(code).TryGetContent(out ListObject set));

        Assert.Equal([24], set.Items!.Select(item => item.Content));
        Assert.True(set.IsSet);
    }

    [Fact]
    public void An_empty_dictionary_is_known()
    {
        HandlerCode code = HandlerCode.Parse("static Dictionary<int, int> M() => [];");

        Assert.True(Evaluate(code).TryGetContent(out DictionaryObject table));

        Assert.Empty(table.Entries!);
    }

    [Fact]
    public void A_collection_of_another_type_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("class Bag : List<int> { } static Bag M(int a) => [a];");
        code.Interpreter["a"] = 24;

        Assert.False(Evaluate(code).IsKnown);
    }

    private static Value Evaluate(HandlerCode code) =>
        CollectionExpressions.EvaluateCollection(code.Find<ICollectionExpressionOperation>(), code.State);
}
