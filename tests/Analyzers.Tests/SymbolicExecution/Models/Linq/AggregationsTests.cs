using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

public class AggregationsTests
{
    [Fact]
    public void Aggregate_passes_each_result_on()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Aggregate((sum, count) => sum + count)");
        call.Interpreter.Function = arguments => Known(arguments.Sum(argument => (int)argument.Content!));
        Closure combining = call.Function("(sum, count) => sum + count");
        List<Value> items = AllKnown(18, 20, 24);
        Assert.Equal(62, Aggregations.Aggregate(items, null, combining, Origin, call.State)!.Content);
        Assert.Equal(162, Aggregations.Aggregate(items, Known(100), combining, Origin, call.State)!.Content);
        Assert.Null(Aggregations.Aggregate([], null, combining, Origin, call.State));
    }

    [Fact]
    public void A_call_has_a_seed_and_selects_from_the_result()
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Aggregate(100, (sum, count) => sum + count, sum => sum)");
        call.Interpreter.Function = arguments => Known(arguments.Sum(argument => (int)argument.Content!));
        Value combining = Known(call.Function("(sum, count) => sum + count"));
        Value[] arguments = [Known(null), Known(100), combining, Known(call.Function("sum => sum"))];
        var query = new QueryCall(AllKnown(18, 20), arguments, call.Operation, call.State);
        Assert.Equal(138, Aggregations.Compute(query)!.Content);
        arguments[2] = Known(3);
        Assert.Null(Aggregations.Compute(query));
    }
}
