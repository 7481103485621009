using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class PartialEnumerationsTests
{
    [Fact]
    public void Known_elements_run_with_unknown_variables_and_change_nothing()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { int count = 1; foreach (int one in all) { count = 2; } }");
        code.Write("count", 1);
        code.Interpreter["all"] = ListOf(20);
        bool? isKnown = null;
        code.Interpreter.Does("{ count = 2; }", _ => isKnown = code.Read("count").IsKnown);

        PartialEnumerations.Explore(code.Find<IForEachLoopOperation>(), Known(ListOf(20)), code.State);

        Assert.False(isKnown);
        Assert.Equal(1, code.Read("count").Content);
    }

    [Fact]
    public void A_loop_that_may_end_before_runs_nothing()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { break; } }");
        code.Interpreter["all"] = ListOf(20);

        PartialEnumerations.Explore(code.Find<IForEachLoopOperation>(), Known(ListOf(20)), code.State);

        Assert.Empty(code.Interpreter.Executed);
    }
}
