using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class AwaitsTests
{
    [Fact]
    public void A_complete_task_gives_its_result()
    {
        HandlerCode code = HandlerCode.Parse("async Task M(Task<int> task) => await task;");
        code.Interpreter["task"] = new TaskObject(code.Known(18));
        Assert.Equal(18, Awaits.Evaluate(code.Find<IAwaitOperation>(), code.State).Content);
    }

    [Fact]
    public void Any_other_task_has_an_unknown_result()
    {
        HandlerCode code = HandlerCode.Parse("async Task M(Task<int> task) => await task;");
        Assert.False(Awaits.Evaluate(code.Find<IAwaitOperation>(), code.State).IsKnown);
    }

    [Theory]
    [InlineData("await Made()", true)]
    [InlineData("await Made().ConfigureAwait(false)", true)]
    [InlineData("Made().Wait()", true)]
    [InlineData("_ = Made()", false)]
    [InlineData("var task = Made()", false)]
    [InlineData("await Task.WhenAll(Made())", false)]
    public void The_caller_waits_at_once(string statement, bool answer)
    {
        HandlerCode code = HandlerCode.Parse(
            $"async Task M() {{ {statement}; await Task.Yield(); }}\nTask<int> Made() => Task.FromResult(18);"
        );
        Assert.Equal(answer, Awaits.IsAwaitedAtOnce(code.Find<IInvocationOperation>("Made()")));
    }
}
