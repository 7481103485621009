using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class FunctionCallsTests
{
    private static readonly int[] Counts = [18, 20, 24];

    [Fact]
    public void A_function_without_effects_chooses_the_elements()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.FindAll(count => count > 18)");
        call.Interpreter.Function = arguments => Known((int)arguments[0].Content! > 18);
        Value? found = FunctionCalls.TryInvoke("FindAll", ListOf(18, 20, 24), call.Function("count => count > 18"), Origin, call.State);
        Assert.Equal([20, 24], Contents(found));
    }

    [Fact]
    public void A_function_that_writes_may_stop_anywhere()
    {
        ModelCall call = ModelCall.Of("List<int> list, Queue<int> queue", "list.Exists(count => queue.Dequeue() > count)");
        call.Interpreter.Function = _ => Known(true);
        Closure function = call.Function("count => queue.Dequeue() > count");
        Assert.Null(FunctionCalls.TryInvoke("Exists", ListOf(18, 20), function, Origin, call.State));
    }

    [Fact]
    public void ForEach_calls_the_function_for_each_element_in_order_and_names_it()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.ForEach(count => Console.WriteLine(count))");
        var iterations = new List<string>();
        call.Interpreter.Function = arguments =>
        {
            iterations.AddRange(call.State.Iterations.Select(iteration => iteration.Text));
            return arguments[0];
        };
        Closure function = call.Function("count => Console.WriteLine(count)");
        Assert.NotNull(FunctionCalls.TryInvoke("ForEach", ListOf(18, 20), function, Origin, call.State));
        Assert.Equal(["count = 18", "count = 20"], iterations);
        Assert.Empty(call.State.Iterations);
    }

    [Fact]
    public void A_function_that_changes_the_list_ends_ForEach()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.ForEach(count => list.Add(count))");
        ListObject list = ListOf(18, 20);
        call.Interpreter.Function = arguments =>
        {
            list.Change(items => items.Add(arguments[0]));
            return arguments[0];
        };
        Assert.Null(FunctionCalls.TryInvoke("ForEach", list, call.Function("count => list.Add(count)"), Origin, call.State));
    }

    [Fact]
    public void The_place_of_the_element_is_a_second_argument()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Select((count, place) => count + place)");
        call.Interpreter.Function = arguments => Known((int)arguments[0].Content! + (int)arguments[1].Content!);
        List<Value>? results = FunctionCalls.InvokeForEach(
            call.Function("(count, place) => count + place"),
            [.. Counts.Select(count => Known(count))],
            Origin,
            call.State
        );
        Assert.Equal([18, 21, 26], results!.Select(result => result.Content));
    }

    [Fact]
    public void A_function_that_writes_to_a_variable_around_it_or_is_unknown_has_no_results()
    {
        ModelCall writing = ModelCall.Of("List<int> list, int sum", "list.Select(count => sum += count)");
        writing.Interpreter.Function = arguments => arguments[0];
        Assert.Null(FunctionCalls.InvokeForEach(writing.Function("count => sum += count"), [Known(18)], Origin, writing.State));

        ModelCall unknown = ModelCall.Of("List<int> list", "list.Select(count => count)");
        Assert.Null(FunctionCalls.InvokeForEach(unknown.Function("count => count"), [Known(18)], Origin, unknown.State));
    }
}
