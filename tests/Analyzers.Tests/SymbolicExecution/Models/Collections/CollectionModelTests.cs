using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class CollectionModelTests
{
    [Theory]
    [InlineData("List<int> given", "given.Contains(20)", true)]
    [InlineData("List<int> given", "given.IndexOf(24)", 2)]
    [InlineData("Queue<int> given", "given.Peek()", 18)]
    [InlineData("int[] given", "given.GetLength(0)", 3)]
    public void Reads_a_known_collection(string parameters, string text, object answer)
    {
        (Value? result, ListObject given) = Invoke(parameters, text);
        Assert.Equal(answer, result!.Content);
        Assert.Equal([18, 20, 24], Contents(given));
    }

    [Theory]
    [InlineData("List<int> given", "given.Add(30)", 18, 20, 24, 30)]
    [InlineData("Queue<int> given", "given.Enqueue(30)", 18, 20, 24, 30)]
    [InlineData("Queue<int> given", "given.Dequeue()", 20, 24)]
    [InlineData("Stack<int> given", "given.Push(30)", 30, 18, 20, 24)]
    [InlineData("Stack<int> given", "given.Pop()", 20, 24)]
    public void Changes_a_known_collection(string parameters, string text, params int[] after)
    {
        (Value? result, ListObject given) = Invoke(parameters, text);
        Assert.NotNull(result);
        Assert.Equal(after.Cast<object?>(), Contents(given));
    }

    [Theory]
    [InlineData("ImmutableList<int> given", "given.Add(30)", 18, 20, 24, 30)]
    [InlineData("ImmutableArray<int> given", "given.SetItem(1, 30)", 18, 30, 24)]
    [InlineData("List<int> given", "given.GetRange(1, 2)", 20, 24)]
    public void Makes_another_collection_of_a_known_one(string parameters, string text, params int[] made)
    {
        (Value? result, ListObject given) = Invoke(parameters, text);
        Assert.Equal(made.Cast<object?>(), Contents(result));
        Assert.Equal([18, 20, 24], Contents(given));
    }

    [Theory]
    [InlineData("given.TryPeek(out int count)", 3)]
    [InlineData("given.TryPop(out int count)", 2)]
    public void Taking_an_element_writes_it_to_the_variable(string text, int rest)
    {
        ModelCall call = ModelCall.Of("Stack<int> given", text);
        ListObject given = ListOf(18, 20, 24);
        call.Interpreter["given"] = given;
        Assert.Equal(true, call.Invoke(CollectionModel.TryInvoke)!.Content);
        Assert.Equal(18, call.State.Frame.Read(call.Code.Find<ILocalReferenceOperation>().Local, Origin).Content);
        Assert.Equal(rest, given.Items!.Count);
    }

    [Fact]
    public void An_empty_queue_has_no_first_element()
    {
        ModelCall call = ModelCall.Of("Queue<int> given", "given.Dequeue()");
        call.Interpreter["given"] = ListOf();
        Assert.Throws<PathTerminatedException>(() => call.Invoke(CollectionModel.TryInvoke));
    }

    [Fact]
    public void A_collection_that_escaped_is_unknown()
    {
        ModelCall call = ModelCall.Of("List<int> given", "given.Add(30)");
        ListObject given = ListOf(18);
        given.Escape();
        call.Interpreter["given"] = given;
        Assert.Null(call.Invoke(CollectionModel.TryInvoke));
        Assert.Null(given.Items);
    }

    private static (Value? Result, ListObject Given) Invoke(string parameters, string text)
    {
        ModelCall call = ModelCall.Of(parameters, text);
        ListObject given = ListOf(18, 20, 24);
        call.Interpreter["given"] = given;
        return (call.Invoke(CollectionModel.TryInvoke), given);
    }
}
