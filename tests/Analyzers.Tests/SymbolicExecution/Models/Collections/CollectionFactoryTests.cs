using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class CollectionFactoryTests
{
    [Fact]
    public void A_set_holds_each_element_once()
    {
        var set = (ListObject)Create("new HashSet<int>()", Known(ListOf(20, 18, 20)))!.Content!;
        Assert.Equal([20, 18], Contents(set));
        Assert.True(set.IsSet);
    }

    [Fact]
    public void A_stack_has_the_last_element_first_and_a_queue_the_first()
    {
        Assert.Equal([20, 18], Contents(Create("new Stack<int>()", Known(ListOf(18, 20)))));
        Assert.Equal([18, 20], Contents(Create("new Queue<int>()", Known(ListOf(18, 20)))));
    }

    [Fact]
    public void A_capacity_is_no_element() => Assert.Equal([], Contents(Create("new Queue<int>()", Known(16))));

    [Fact]
    public void A_comparer_or_an_unknown_source_leaves_the_collection_unknown()
    {
        Assert.Null(Create("new HashSet<string>()", Known(ListOf("a", "A")), Unknown));
        Assert.Null(Create("new Queue<int>()", Unknown));
    }

    [Fact]
    public void Other_types_are_created_elsewhere() => Assert.Null(Create("new List<int>()"));

    private static Value? Create(string creation, params Value[] arguments)
    {
        HandlerCode code = HandlerCode.Parse($"object M() => {creation};");
        return CollectionFactory.TryCreate(code.Find<IObjectCreationOperation>().Type, arguments, Origin);
    }
}
