using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class LoopSettingsTests
{
    [Fact]
    public void A_loop_that_sets_nothing_is_left_to_others()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(string[] all) { int n = 1; foreach (string text in all) { n = 2; } Use(n); } " + "static extern int Use(int n);"
        );
        code.Write("n", 1);
        bool isExecuted = false;

        Flow? flow = LoopSettings.TryExecute(code.Find<IForEachLoopOperation>(), () => isExecuted = true, code.State);

        Assert.Null(flow);
        Assert.False(isExecuted);
        Assert.Equal(1, code.Read("n").Content);
    }
}
