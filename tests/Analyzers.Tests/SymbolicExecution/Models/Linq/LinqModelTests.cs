using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

public class LinqModelTests
{
    [Fact]
    public void A_query_shows_the_list_until_the_list_changes()
    {
        (ModelCall call, ListObject list) = Of("list.Where(count => count > 18)", "count => count > 18");
        call.Interpreter.Function = arguments => Known((int)arguments[0].Content! > 18);
        var query = (ListObject)call.Invoke(LinqModel.TryInvoke)!.Content!;
        Assert.Equal([20, 24], Contents(query));

        list.Change(items => items.Add(Known(30)));
        Assert.Null(query.Items);
    }

    [Fact]
    public void A_list_made_by_a_query_outlives_a_change()
    {
        (ModelCall call, ListObject list) = Of("list.ToList()");
        Value? copy = call.Invoke(LinqModel.TryInvoke);
        list.Change(items => items.Clear());
        Assert.Equal([18, 20, 24], Contents(copy));
    }

    [Fact]
    public void A_function_with_effects_runs_when_the_query_is_enumerated()
    {
        (ModelCall call, _) = Of("list.Select(count => queue.Dequeue())", "count => queue.Dequeue()");
        call.Interpreter.Function = arguments => arguments[0];
        Assert.IsType<QueryObject>(call.Invoke(LinqModel.TryInvoke)!.Content);
    }

    [Fact]
    public void A_lookup_has_a_group_for_each_key()
    {
        (ModelCall call, _) = Of("list.ToLookup(count => count > 18)", "count => count > 18");
        call.Interpreter.Function = arguments => Known((int)arguments[0].Content! > 18);
        var lookup = (LookupObject)call.Invoke(LinqModel.TryInvoke)!.Content!;
        Assert.Equal([20, 24], lookup.Find(true).Select(item => item.Content));
    }

    [Fact]
    public void Leaves_unknown_sequences_and_other_calls()
    {
        Assert.Null(ModelCall.Of("List<int> list", "list.Sum()").Invoke(LinqModel.TryInvoke));
        Assert.Null(ModelCall.Of("", "Math.Max(18, 20)").Invoke(LinqModel.TryInvoke));
    }

    private static (ModelCall Call, ListObject List) Of(string text, string? function = null)
    {
        ModelCall call = ModelCall.Of("List<int> list, Queue<int> queue", text);
        ListObject list = ListOf(18, 20, 24);
        call.Interpreter["list"] = list;
        if (function is not null)
        {
            call.PassFunction(function);
        }

        return (call, list);
    }
}
