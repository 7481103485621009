using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TryStatementsTests
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

        Assert.Equal(Flow.Leave, TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ One(); }", "{ Two(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void What_a_body_that_may_throw_writes_is_unknown_in_the_catch_clause_and_after_it()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Write("count", 1);
        bool? isKnown = null;
        code.Interpreter.Does(
            "{ count = 2; }",
            state =>
            {
                state.Uncertainties++;
                code.Write("count", 2);
            }
        );
        code.Interpreter.Does("{ Log(); }", _ => isKnown = code.Read("count").IsKnown);

        Assert.Equal(Flow.Next, TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.False(isKnown);
        Assert.False(code.Read("count").IsKnown);
        Assert.Equal(["{ count = 2; }", "{ Log(); }", "{ Close(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_body_that_throws_is_caught()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Interpreter.Does("{ count = 2; }", _ => throw new PathTerminatedException());

        Assert.Equal(Flow.Next, TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ count = 2; }", "{ Log(); }", "{ Close(); }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_path_with_assumptions_ends_where_the_body_leaves()
    {
        HandlerCode code = HandlerCode.Parse(Catching);
        code.Assume("isOpen");
        code.Interpreter.Does("{ count = 2; }", state => state.Uncertainties++);
        code.Interpreter.Flows["{ count = 2; }"] = Flow.Leave;

        Assert.Throws<PathTerminatedException>(() => TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.Equal(["{ count = 2; }"], code.Interpreter.Executed);
    }

    [Fact]
    public void What_a_body_writes_that_does_not_throw_is_known()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M() { int count = 1; try { count = 2; } catch (Exception) { Log(); } } static void Log() { }"
        );
        code.Interpreter.Does("{ count = 2; }", _ => code.Write("count", 2));

        Assert.Equal(Flow.Next, TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.Equal(2, code.Read("count").Content);
    }

    [Theory]
    [InlineData("catch (ArgumentException) { Log(); }", "{ Log(); }")]
    [InlineData("catch (System.IO.IOException) { } catch { Log(); }", "{ Log(); }")]
    public void An_exception_that_is_certain_runs_its_clause(string clauses, string handler)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M() {{ try {{ throw new ArgumentException(); }} {clauses} }} static void Log() {{ }}"
        );
        code.Interpreter.Does("{ throw new ArgumentException(); }", state => Jumps.ExecuteThrow(code.Find<IThrowOperation>(), state));

        Assert.Equal(Flow.Next, TryStatements.Execute(code.Find<ITryOperation>(), code.State));

        Assert.Equal(handler, code.Interpreter.Executed[^1]);
    }

    [Fact]
    public void An_exception_that_no_clause_catches_ends_the_path()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M() { try { throw new ArgumentException(); } catch (System.IO.IOException) { } }"
        );
        code.Interpreter.Does("{ throw new ArgumentException(); }", state => Jumps.ExecuteThrow(code.Find<IThrowOperation>(), state));

        Assert.Throws<PathTerminatedException>(() => TryStatements.Execute(code.Find<ITryOperation>(), code.State));
    }
}
