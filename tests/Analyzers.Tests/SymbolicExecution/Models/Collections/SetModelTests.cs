using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class SetModelTests
{
    [Fact]
    public void An_element_is_added_once()
    {
        ListObject set = SetOf(18, 20);
        Assert.Equal(true, SetModel.Change("Add", set, [Known(24)], Origin)!.Content);
        Assert.Equal(false, SetModel.Change("Add", set, [Known(24)], Origin)!.Content);
        Assert.Equal([18, 20, 24], Contents(set));
    }

    [Theory]
    [InlineData("UnionWith", 18, 20, 24)]
    [InlineData("ExceptWith", 18)]
    [InlineData("IntersectWith", 20)]
    public void Combines_with_another_sequence_and_forgets_what_shows_the_set(string method, params int[] after)
    {
        ListObject set = SetOf(18, 20);
        ListObject view = ListOf(18);
        set.AddView(view, Origin);
        Assert.NotNull(SetModel.Change(method, set, [Known(ListOf(20, 24))], Origin));
        Assert.Equal(after.Cast<object?>(), Contents(set));
        Assert.Null(view.Items);
    }

    [Fact]
    public void Overlaps_only_reads()
    {
        ListObject set = SetOf(18, 20);
        Assert.Equal(true, SetModel.Change("Overlaps", set, [Known(ListOf(20, 24))], Origin)!.Content);
        Assert.Equal(false, SetModel.Change("Overlaps", set, [Known(ListOf(24))], Origin)!.Content);
        Assert.Equal([18, 20], Contents(set));
    }

    [Fact]
    public void Where_an_element_goes_after_one_was_removed_is_unknown()
    {
        ListObject set = SetOf(18, 20);
        Assert.Equal(true, SetModel.Change("Remove", set, [Known(18)], Origin)!.Content);
        Assert.Equal([20], Contents(set));
        Assert.Null(SetModel.Change("Add", set, [Known(24)], Origin));
    }

    [Fact]
    public void Leaves_unknown_elements_and_lists()
    {
        Assert.Null(SetModel.Change("Add", SetOf(18), [Unknown], Origin));
        Assert.Null(SetModel.Change("Add", ListOf(18), [Known(20)], Origin));
    }

    private static ListObject SetOf(params object?[] contents) =>
        (ListObject)QueryOperators.Compute("ToHashSet", AllKnown(contents), Origin)!.Content!;
}
