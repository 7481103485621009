using Keyway.Analyzers.SymbolicExecution.Models.Linq;
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
}
