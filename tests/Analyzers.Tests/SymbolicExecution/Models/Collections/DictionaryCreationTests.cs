using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class DictionaryCreationTests
{
    private static readonly Value Pairs = Known(
        new ListObject([Known(new TupleValue([Known("b"), Known(20)])), Known(new TupleValue([Known("a"), Known(18)]))])
    );

    [Fact]
    public void An_empty_dictionary_has_the_order_of_its_type()
    {
        Assert.Equal(EntryOrder.Insertion, Create("new Dictionary<string, int>()")!.Order);
        Assert.Equal(EntryOrder.Key, Create("new SortedList<string, int>()")!.Order);
        Assert.Equal(EntryOrder.Unknown, Create("new System.Collections.Concurrent.ConcurrentDictionary<string, int>()")!.Order);
    }

    [Fact]
    public void Pairs_are_copied_in_their_order()
    {
        DictionaryObject created = Create("new Dictionary<string, int>(new KeyValuePair<string, int>[0])", Pairs)!;
        Assert.Equal(["b", "a"], created.Entries!.Select(entry => entry.Key.Content));
        Assert.Equal(EntryOrder.Insertion, created.Order);
    }

    [Fact]
    public void The_order_of_a_copy_is_unknown_where_that_of_the_source_is()
    {
        DictionaryObject source = Create("new System.Collections.Concurrent.ConcurrentDictionary<string, int>(Sample.Pairs)", Pairs)!;
        Assert.Equal(EntryOrder.Unknown, Create("new Dictionary<string, int>(Sample.Pairs)", Known(source))!.Order);
    }

    [Fact]
    public void A_key_that_stands_twice_ends_the_path() =>
        Assert.Throws<PathTerminatedException>(() =>
            Create(
                "new Dictionary<string, int>(Sample.Pairs, StringComparer.OrdinalIgnoreCase)",
                Known(new ListObject([Known(new TupleValue([Known("b"), Known(20)])), Known(new TupleValue([Known("B"), Known(18)]))])),
                Known(StringComparer.OrdinalIgnoreCase)
            )
        );

    [Fact]
    public void Unknown_entries_and_comparers_leave_the_dictionary_unknown()
    {
        Assert.Null(Create("new Dictionary<string, int>(Sample.Pairs)", Unknown));
        Assert.Null(Create("new Dictionary<string, int>(Sample.Pairs, null)", Pairs, Unknown));
        Assert.Null(Create("new Dictionary<string, int>(Sample.Pairs)", Known(ListOf(18))));
    }

    private static DictionaryObject? Create(string creation, params Value[] arguments)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
                object M() => {{creation}};

                class Sample
                {
                    public static KeyValuePair<string, int>[] Pairs = [];
                }
            """
        );
        return (DictionaryObject?)DictionaryCreation.TryCreate(code.Find<IObjectCreationOperation>(), arguments, code.State)?.Content;
    }
}
