using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class QueryOperatorsTests
{
    private static readonly List<Value> Items = AllKnown(20, 18, 24, 18);

    [Theory]
    [InlineData("Count", 4)]
    [InlineData("First", 20)]
    [InlineData("Last", 18)]
    [InlineData("Max", 24)]
    [InlineData("Sum", 80)]
    [InlineData("Average", 20d)]
    [InlineData("SingleOrDefault", null)]
    public void An_operator_alone_gives_one_value(string name, object? result) =>
        Assert.Equal(result, QueryOperators.Compute(name, Items, Origin)?.Content);

    [Theory]
    [InlineData("Single", 20, 18)]
    [InlineData("Single")]
    [InlineData("First")]
    [InlineData("Last")]
    public void An_operator_that_throws_ends_the_path(string name, params int[] items) =>
        Assert.Throws<PathTerminatedException>(() => QueryOperators.Compute(name, [.. items.Select(item => Known(item))], Origin));

    [Theory]
    [InlineData("Distinct", 20, 18, 24)]
    [InlineData("Reverse", 18, 24, 18, 20)]
    [InlineData("Order", 18, 18, 20, 24)]
    [InlineData("ToArray", 20, 18, 24, 18)]
    public void An_operator_alone_gives_a_sequence(string name, params int[] result) =>
        Assert.Equal(result.Cast<object?>(), Contents(QueryOperators.Compute(name, Items, Origin)));

    [Theory]
    [InlineData("Take", 20)]
    [InlineData("Skip", 18, 24, 18)]
    [InlineData("TakeLast", 18)]
    [InlineData("Append", 20, 18, 24, 18, 1)]
    public void An_operator_takes_a_value(string name, params int[] result) =>
        Assert.Equal(result.Cast<object?>(), Contents(QueryOperators.ComputeWithValue(name, Items, Known(1), Origin)));

    [Theory]
    [InlineData("Except", 20)]
    [InlineData("Intersect", 18, 24)]
    [InlineData("Union", 20, 18, 24, 30)]
    [InlineData("Concat", 20, 18, 24, 18, 18, 24, 30)]
    public void An_operator_takes_another_sequence(string name, params int[] result) =>
        Assert.Equal(result.Cast<object?>(), Contents(QueryOperators.ComputeWithValue(name, Items, Known(ListOf(18, 24, 30)), Origin)));

    [Fact]
    public void A_function_chooses_orders_and_groups_elements()
    {
        Assert.Equal([18, 18], Contents(QueryOperators.ComputeWithResults("Where", Items, AllKnown(false, true, false, true), Origin)));
        Assert.Equal([18, 24, 18, 20], Contents(QueryOperators.ComputeWithResults("OrderBy", Items, AllKnown(4, 1, 2, 3), Origin)));
        List<Value> groups = QueryOperators.ComputeWithResults("GroupBy", Items, AllKnown("a", "b", "a", "b"), Origin)!.Items!;
        Assert.Equal([20, 24], Contents(groups[0]));
        Assert.Equal("b", ((GroupObject)groups[1].Content!).Key.Content);
        Assert.Throws<PathTerminatedException>(() =>
            QueryOperators.ComputeWithResults("ToDictionary", Items, AllKnown(1, 2, 1, 3), Origin)
        );
    }

    [Fact]
    public void Unknown_elements_are_counted_and_neither_compared_nor_added()
    {
        List<Value> items = [Known(18), Unknown];
        Assert.Equal(2, QueryOperators.Compute("Count", items, Origin)!.Content);
        Assert.Null(QueryOperators.Compute("Sum", items, Origin));
        Assert.Null(QueryOperators.Compute("Distinct", items, Origin));
        Assert.Null(QueryOperators.ComputeWithValue("Contains", items, Known(18), Origin));
        Assert.Null(QueryOperators.ComputeWithResults("Where", items, [Known(true), Unknown], Origin));
    }
}
