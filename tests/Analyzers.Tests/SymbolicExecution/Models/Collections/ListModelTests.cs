using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class ListModelTests
{
    [Theory]
    [InlineData("Add", new object[] { 30 }, 24, 18, 20, 30)]
    [InlineData("Insert", new object[] { 1, 30 }, 24, 30, 18, 20)]
    [InlineData("RemoveAt", new object[] { 0 }, 18, 20)]
    [InlineData("RemoveRange", new object[] { 0, 2 }, 20)]
    [InlineData("Remove", new object[] { 18 }, 24, 20)]
    [InlineData("Clear", new object[0])]
    [InlineData("Reverse", new object[0], 20, 18, 24)]
    [InlineData("Sort", new object[0], 18, 20, 24)]
    public void Changes_the_list_and_forgets_what_shows_it(string method, object[] arguments, params int[] after)
    {
        ListObject list = ListOf(24, 18, 20);
        ListObject view = ListOf(24);
        list.AddView(view, Origin);
        Assert.NotNull(ListModel.Change(method, list, [.. AllKnown(arguments)], Origin));
        Assert.Equal(after.Cast<object?>(), Contents(list));
        Assert.Null(view.Items);
    }

    [Fact]
    public void AddRange_adds_a_known_sequence_even_the_list_itself()
    {
        ListObject list = ListOf(18, 20);
        Assert.NotNull(ListModel.Change("AddRange", list, [Known(list)], Origin));
        Assert.Equal([18, 20, 18, 20], Contents(list));
        Assert.Null(ListModel.Change("AddRange", list, [Unknown], Origin));
    }

    [Fact]
    public void Remove_tells_whether_there_was_such_an_element()
    {
        ListObject list = ListOf(18, 20);
        Assert.Equal(true, ListModel.Remove(list, Known(18), Origin)!.Content);
        Assert.Equal(false, ListModel.Remove(list, Known(18), Origin)!.Content);
        Assert.Null(ListModel.Remove(list, Unknown, Origin));
        Assert.Equal([20], Contents(list));
    }

    [Theory]
    [InlineData("RemoveAt", 2)]
    [InlineData("RemoveAt", -1)]
    [InlineData("Find", 1)]
    public void Leaves_places_outside_the_list_and_other_methods(string method, int argument)
    {
        ListObject list = ListOf(18, 20);
        Assert.Null(ListModel.Change(method, list, [Known(argument)], Origin));
        Assert.Equal([18, 20], Contents(list));
    }

    [Fact]
    public void A_list_does_not_grow_beyond_the_budget()
    {
        ListObject list = ListOf([.. Enumerable.Range(0, Budget.MaximumItems).Cast<object?>()]);
        Assert.Null(ListModel.Change("Add", list, [Known(30)], Origin));
        Assert.Equal(Budget.MaximumItems, list.Items!.Count);
    }
}
