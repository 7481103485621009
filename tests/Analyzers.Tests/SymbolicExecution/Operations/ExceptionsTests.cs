using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ExceptionsTests
{
    private const string Catching =
        "static void M(bool isOpen) { int count = 1; try { count = 2; } catch (Exception) { Log(); } finally { Close(); } }"
        + " static void Log() { } static void Close() { }";

    [Fact]
    public void A_finally_clause_runs_after_a_body_that_leaves()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M() { try { One(); } finally { Two(); } } static void One() { } static void Two() { }"
        );
        code.Interpreter.Flows["{ One(); }"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Exceptions.ExecuteTry(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ One(); }", "{ Two(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void What_a_body_that_may_throw_writes_is_unknown_in_the_catch_clause_and_after_it()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Write("count", 1);
        bool? isKnown = null;
        code.Interpreter.Does("{ count = 2; }", _ => code.Write("count", 2));
        code.Interpreter.Does("{ Log(); }", _ => isKnown = code.Read("count").IsKnown);

        Assert.Equal(Flow.Next, Exceptions.ExecuteTry(code.Find<ITryOperation>(), code.State));

        Assert.False(isKnown);
        Assert.False(code.Read("count").IsKnown);
        Assert.Equal(["{ count = 2; }", "{ Log(); }", "{ Close(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_body_that_throws_is_caught()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Interpreter.Does("{ count = 2; }", _ => throw new PathTerminatedException());

        Assert.Equal(Flow.Next, Exceptions.ExecuteTry(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ count = 2; }", "{ Log(); }", "{ Close(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_path_with_assumptions_ends_where_the_body_leaves()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Assume("isOpen");
        code.Interpreter.Flows["{ count = 2; }"] = Flow.Leave;

        Assert.Throws<PathTerminatedException>(() => Exceptions.ExecuteTry(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ count = 2; }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_throw_expression_ends_the_path_after_its_exception()
    {
        HandlerCode code = HandlerCode.Parse("static int M(Exception failure) => throw failure;");

        Assert.Throws<PathTerminatedException>(() => Exceptions.EvaluateThrow(code.Find<IThrowOperation>(), code.State));

        Assert.Equal(["failure"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void Code_that_runs_any_number_of_times_leaves_its_arguments_unknown()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(bool a) { List<int> kept = []; while (a) { Use(kept); } } static void Use(List<int> all) => all.Clear();"
        );
        ListObject kept = code.List(1);
        code.Write("kept", kept);

        Flow flow = Exceptions.ExecuteUncertain(code.Find<IWhileLoopOperation>(), () => Flow.Next, code.State);

        Assert.Equal(Flow.Next, flow);
        Assert.Null(kept.Items);
    }
}
