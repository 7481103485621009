using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

public class LinqQueriesTests
{
    [Fact]
    public void Zip_calls_the_function_with_pairs()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Zip(list, (one, other) => one + other)");
        call.Interpreter.Function = AddAll;
        Assert.Equal([19, 22], Contents(Query(call, "Zip", [18, 20], Known(ListOf(1, 2)), "(one, other) => one + other")));
    }

    [Fact]
    public void ToDictionary_has_a_value_for_each_key()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.ToDictionary(count => count + 1, count => count + 2)");
        Closure key = call.Function("count => count + 1");
        call.Interpreter.Function = arguments => arguments[0];
        var table = (DictionaryObject)Query(call, "ToDictionary", [18, 20], Known(key), "count => count + 2")!.Content!;
        Assert.Equal(20, table.Find(20)!.Content);
    }

    [Fact]
    public void Join_pairs_elements_with_equal_keys()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Join(list, one => one, other => other, (one, other) => one + other)");
        call.Interpreter.Function = AddAll;
        Value[] arguments =
        [
            Unknown,
            Known(ListOf(20, 24)),
            Known(call.Function("one => one")),
            Known(call.Function("other => other")),
            Known(call.Function("(one, other) => one + other")),
        ];
        Assert.Equal([40], Contents(LinqQueries.Query("Join", AllKnown(18, 20), arguments, call.Operation, call.State)));
    }

    [Fact]
    public void A_function_that_cannot_be_interpreted_has_no_result()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Select(count => count)");
        Value[] arguments = [Unknown, Known(call.Function("count => count"))];
        Assert.Null(LinqQueries.Query("Select", AllKnown(18), arguments, call.Operation, call.State));
    }

    private static Value AddAll(Value[] arguments) => Known(arguments.Sum(argument => (int)argument.Content!));

    private static Value? Query(ModelCall call, string name, object?[] items, Value second, string last) =>
        LinqQueries.Query(name, AllKnown(items), [Unknown, second, Known(call.Function(last))], call.Operation, call.State);
}
