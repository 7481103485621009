using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class SortedSetModelTests
{
    [Fact]
    public void Elements_are_in_ascending_order_and_held_once() => Assert.Equal([18, 20, 24], Contents(SetOf(24, 18, 20, 18)));

    [Fact]
    public void An_element_is_added_in_its_place_once()
    {
        ListObject set = SetOf(18, 24);
        Assert.Equal(true, SortedSetModel.Change("Add", set, [Known(20)], Origin)!.Content);
        Assert.Equal(false, SortedSetModel.Change("Add", set, [Known(20)], Origin)!.Content);
        Assert.Equal([18, 20, 24], Contents(set));
    }

    [Fact]
    public void Elements_are_removed_and_others_added()
    {
        ListObject set = SetOf(18, 24);
        Assert.Equal(true, SortedSetModel.Change("Remove", set, [Known(18)], Origin)!.Content);
        Assert.NotNull(SortedSetModel.Change("UnionWith", set, [Known(ListOf(20, 10))], Origin));
        Assert.Equal([10, 20, 24], Contents(set));
    }

    [Fact]
    public void What_is_not_known_to_be_sorted_in_one_way_is_unknown()
    {
        Assert.Null(SortedSetModel.TryCreate([Known(18), Unknown], Origin));
        Assert.Null(SortedSetModel.TryCreate([Known("a"), Known("ä")], Origin));
        Assert.Null(SortedSetModel.Change("Add", SetOf(18), [Unknown], Origin));
        Assert.Null(SortedSetModel.Change("GetViewBetween", SetOf(18), [Known(1), Known(20)], Origin));
        Assert.Null(SortedSetModel.Change("Add", ListOf(18), [Known(20)], Origin));
    }

    private static ListObject SetOf(params object?[] contents) =>
        (ListObject)SortedSetModel.TryCreate(AllKnown(contents), Origin)!.Content!;
}
