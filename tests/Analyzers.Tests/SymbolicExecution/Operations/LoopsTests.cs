using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class LoopsTests
{
    [Fact]
    public void A_loop_over_known_elements_runs_once_for_each()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { Use(); } } static void Use() { }");
        code.Interpreter["all"] = code.List(18, 24);
        List<string> turns = [];
        code.Interpreter.Does("{ Use(); }", state => turns.Add($"{code.Read("one").Content}: {state.Iterations.Single().Text}"));

        Assert.Equal(Flow.Next, Loops.ExecuteLoop(code.Find<IForEachLoopOperation>(), code.State));

        Assert.Equal(["18: one = 18", "24: one = 24"], turns);
        Assert.Empty(code.State.Iterations);
    }

    [Fact]
    public void A_jump_out_of_the_loop_ends_it()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { break; } }");
        IForEachLoopOperation loop = code.Find<IForEachLoopOperation>();
        code.Interpreter["all"] = code.List(18, 24);
        code.Interpreter.Does("{ break; }", state => state.Jump = loop.ExitLabel);
        code.Interpreter.Flows["{ break; }"] = Flow.Leave;

        Assert.Equal(Flow.Next, Loops.ExecuteLoop(loop, code.State));

        Assert.Single(code.Interpreter.Executed);
        Assert.Equal(18, code.Read("one").Content);
    }

    [Fact]
    public void A_return_leaves_the_loop_and_the_code_around_it()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { return; } }");
        code.Interpreter["all"] = code.List(18, 24);
        code.Interpreter.Flows["{ return; }"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Loops.ExecuteLoop(code.Find<IForEachLoopOperation>(), code.State));

        Assert.Single(code.Interpreter.Executed);
    }

    [Fact]
    public void A_counted_loop_runs_while_its_condition_is_known_to_hold()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { for (int i = 0; i < 3; i++) { Use(); } } static void Use() { }");
        code.Interpreter.Does("int i = 0", _ => code.Write("i", 0));
        code.Interpreter.Computes("i < 3", _ => code.Known((int)code.Read("i").Content! < 3));
        code.Interpreter.Does("i++", _ => code.Write("i", (int)code.Read("i").Content! + 1));
        List<string> turns = [];
        code.Interpreter.Does("{ Use(); }", state => turns.Add(state.Iterations.Single().Text));

        Assert.Equal(Flow.Next, Loops.ExecuteLoop(code.Find<IForLoopOperation>(), code.State));

        Assert.Equal(["i = 0", "i = 1", "i = 2"], turns);
    }

    [Fact]
    public void A_loop_whose_condition_is_unknown_leaves_unknown_what_it_writes()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { int count = 1; while (Ask()) { count = 2; } } static bool Ask() => true;");
        code.Write("count", 1);

        Assert.Equal(Flow.Next, Loops.ExecuteLoop(code.Find<IWhileLoopOperation>(), code.State));

        Assert.False(code.Read("count").IsKnown);
        Assert.Empty(code.Interpreter.Executed);
    }

    [Fact]
    public void A_sequence_that_changes_in_the_loop_is_not_followed_further()
    {
        HandlerCode code = HandlerCode.Parse("static void M(List<int> all) { foreach (int one in all) { all.Add(one); } }");
        ListObject all = code.List(18, 24, 30);
        code.Interpreter["all"] = all;
        List<object?> elements = [];
        code.Interpreter.Does(
            "{ all.Add(one); }",
            _ =>
            {
                elements.Add(code.Read("one").Content);
                all.Escape();
            }
        );

        Loops.ExecuteLoop(code.Find<IForEachLoopOperation>(), code.State);

        Assert.Equal(18, elements[0]);
        Assert.DoesNotContain(24, elements);
    }
}
