using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class ListObjectTests
{
    [Fact]
    public void A_list_that_escapes_takes_its_elements_and_views_with_it()
    {
        ListObject inner = ListOf(18);
        ListObject list = new([Known(inner)]);
        ListObject view = ListOf(20);
        list.AddView(view, Origin);
        list.Escape();
        Assert.Null(list.Items);
        Assert.Null(inner.Items);
        Assert.Null(view.Items);
        Assert.Empty(list.Children);
    }

    [Fact]
    public void A_change_keeps_the_list_and_loses_the_views_once()
    {
        ListObject list = ListOf(18);
        ListObject before = ListOf(18);
        list.AddView(before, Origin);
        list.Change(items => items.Add(Known(20)));
        ListObject after = ListOf(18, 20);
        list.AddView(after, Origin);
        Assert.Equal([18, 20], Contents(list));
        Assert.Null(before.Items);
        Assert.Equal([18, 20], Contents(after));
    }

    [Fact]
    public void A_change_of_a_part_is_lost_to_the_whole()
    {
        ListObject whole = ListOf(18, 20);
        var part = (ListObject)SequenceItems.CreateView(whole, whole.Items!.Take(1), Origin).Content!;
        part.Change(items => items[0] = Known(24));
        Assert.Null(whole.Items);
        Assert.Same(whole, part.Source);
    }

    [Fact]
    public void A_copy_does_not_see_later_changes()
    {
        ListObject list = ListOf(18);
        HeapObject? announced = null;
        HeapObject copy = list.Copy(value => value, made => announced = made);
        list.Change(items => items.Add(Known(20)));
        Assert.Equal([18], Contents((ListObject)copy));
        Assert.Same(copy, announced);

        list.Escape();
        Assert.Same(list, list.Copy(value => value, _ => Assert.Fail("There is nothing to copy.")));
    }

    [Fact]
    public void An_index_leads_to_a_place_within_the_list()
    {
        ListObject list = ListOf(18, 20);
        Assert.Equal(1, list.FindIndex([Known(1)]));
        Assert.Null(list.FindIndex([Known(2)]));
        Assert.Null(list.FindIndex([Unknown]));
        Assert.Null(list.FindIndex([Known(0), Known(0)]));
    }

    [Fact]
    public void Only_an_array_of_a_type_that_nothing_writes_to_cannot_change()
    {
        ListObject list = ListOf(18);
        Assert.True(list.CanChange(true));
        Assert.False(list.CanChange(false));
        list.Escape();
        Assert.True(list.CanChange(false));
    }
}
