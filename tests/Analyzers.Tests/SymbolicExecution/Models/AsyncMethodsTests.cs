using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class AsyncMethodsTests
{
    private const string Writing = "static int count; static async Task<int> Made() { count++; await Task.Yield(); return 18; }";
    private const string Plain = "static async Task<int> Made() { await Task.Yield(); return 18; }";

    [Theory]
    [InlineData("Made().Wait()", Writing)]
    [InlineData("Made().ConfigureAwait(false).GetAwaiter().GetResult()", Writing)]
    [InlineData("Task.WhenAll(Made())", Plain)]
    public void A_method_runs_where_the_caller_waits_or_it_writes_nothing(string around, string members)
    {
        Value? task = Invoke(around, members);
        Assert.Equal(18, ((TaskObject)task!.Content!).Result!.Content);
    }

    [Fact]
    public void What_a_method_writes_while_the_caller_goes_on_is_unknown() => Assert.Null(Invoke("Task.WhenAll(Made())", Writing));

    private static Value? Invoke(string around, string members)
    {
        HandlerCode code = HandlerCode.Parse($"void M() {{ {around}; }}\n{members}");
        var call = code.Find<Microsoft.CodeAnalysis.Operations.IInvocationOperation>("Made()");
        var state = code.CreateState(new CodeStub(within => within.Frame.Returned = Known(18)));
        return AsyncMethods.Invoke(state.Context.Bodies.GetBody(call.TargetMethod)!, call.TargetMethod, null, [], [], call, state);
    }
}
