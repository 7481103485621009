using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class UnknownLoopsTests
{
    [Fact]
    public void An_iteration_of_an_assumed_loop_runs_once_with_unknown_variables()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool goesOn) { int count = 1; while (goesOn) { count = 2; } }");
        code.Write("count", 1);
        bool? isKnown = null;
        code.Interpreter.Does("{ count = 2; }", _ => isKnown = code.Read("count").IsKnown);
        code.Interpreter.Flows["{ count = 2; }"] = Flow.Leave;

        Assert.Equal(Flow.Leave, UnknownLoops.ExecuteUnknownIteration(code.Find<IWhileLoopOperation>(), code.State));

        Assert.False(isKnown);
        Assert.False(code.Read("count").IsKnown);
        Assert.Single(code.Interpreter.Executed);
    }

    [Fact]
    public void A_loop_is_not_entered_on_the_path_on_which_its_condition_is_false()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool goesOn) { int count = 1; while (goesOn) { count = 2; } }");
        Assert.True(code.State.Path.Decide(code.Input("goesOn")));
        Assert.True(code.State.Path.Advance());
        code.Write("count", 1);

        Assert.Equal(Flow.Next, UnknownLoops.ExecuteUnknownIteration(code.Find<IWhileLoopOperation>(), code.State));

        Assert.Empty(code.Interpreter.Executed);
        Assert.False(code.Read("count").IsKnown);
    }

    [Fact]
    public void A_loop_whose_condition_is_known_to_be_false_writes_nothing()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool goesOn) { int count = 1; while (goesOn) { count = 2; } }");
        code.Write("count", 1);
        code.Interpreter["goesOn"] = false;

        Assert.Equal(Flow.Next, UnknownLoops.ExecuteUnknownIteration(code.Find<IWhileLoopOperation>(), code.State));

        Assert.Equal(1, code.Read("count").Content);
    }

    [Fact]
    public void Elements_of_an_unknown_sequence_run_once_and_may_jump_out()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { break; } }");
        IForEachLoopOperation loop = code.Find<IForEachLoopOperation>();
        code.Interpreter.IsInput("all", code.Parameter("all"));
        code.Interpreter.Does("{ break; }", state => state.Jump = loop.ExitLabel);
        code.Interpreter.Flows["{ break; }"] = Flow.Leave;

        Assert.Equal(Flow.Next, UnknownLoops.ExecuteUnknownIteration(loop, code.State));

        Assert.Single(code.Interpreter.Executed);
        Assert.Equal([(Decision.Enumerated + "all", true)], code.State.Path.Decisions);
    }

    [Fact]
    public void The_code_after_an_endless_loop_is_never_reached()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { while (true) { Use(); } } static void Use() { }");

        Assert.Equal(Flow.Leave, UnknownLoops.ExecuteUnknownIteration(code.Find<IWhileLoopOperation>(), code.State));

        Assert.Equal(["{ Use(); }"], code.Interpreter.Executed);
    }
}
