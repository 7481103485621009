using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class SequenceItemsTests
{
    [Fact]
    public void A_dictionary_is_a_sequence_of_its_entries()
    {
        var table = new DictionaryObject();
        table.Set(Known("J1"), Known(20));
        Assert.Equal(new TupleValue(AllKnown("J1", 20)), Assert.Single(SequenceItems.GetItems(Known(table))!).Content);
        Assert.Null(SequenceItems.GetItems(Unknown));
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(-1, 1, false)]
    public void A_slice_lies_within_the_sequence_and_shows_it(int start, int count, bool isWithin)
    {
        ListObject whole = ListOf(18, 20, 24);
        Value? slice = SequenceItems.Slice(whole, [Known(start), Known(count)], 0, Origin);
        Assert.Equal(isWithin ? whole.Items!.Skip(start).Take(count).Select(item => item.Content).ToArray() : null, Contents(slice));
        whole.Change(items => items[1] = Known(30));
        Assert.Null(slice?.Items);
    }

    [Fact]
    public void The_first_element_is_taken_out()
    {
        ListObject list = ListOf(18, 20);
        Assert.Equal(18, SequenceItems.TakeFirst(list).Content);
        Assert.Equal([20], Contents(list));
        Assert.Throws<PathTerminatedException>(() => SequenceItems.TakeFirst(ListOf()));
    }

    [Fact]
    public void An_index_is_known_if_all_elements_are()
    {
        Assert.Equal(1, SequenceItems.FindIndex(AllKnown(18, 20), Known(20), Origin)!.Content);
        Assert.Equal(-1, SequenceItems.FindIndex(AllKnown(18, 20), Known(24), Origin)!.Content);
        Assert.Null(SequenceItems.FindIndex([Known(18), Unknown], Known(18), Origin));
    }

    [Fact]
    public void Sorts_and_rewrites_in_place()
    {
        List<Value> items = AllKnown(20, 18);
        SequenceItems.Sort(items);
        Assert.Equal([18, 20], items.Select(item => item.Content));
        SequenceItems.Rewrite(items, items.Skip(1));
        Assert.Equal([20], items.Select(item => item.Content));
    }

    [Fact]
    public void A_set_made_of_a_set_takes_over_its_gaps()
    {
        ListObject source = ListOf(18);
        source.HasGaps = true;
        Value made = QueryOperators.Compute("ToHashSet", source.Items!, Origin)!;
        Assert.Same(made, SequenceItems.CopyGaps(Known(source), made));
        Assert.True(((ListObject)made.Content!).HasGaps);
    }
}
