using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

public class StatementInterpreterTests
{
    private const string Use = "static void Use() { }";

    [Theory]
    [InlineData("static void M() { Use(); }", "{ Use(); }")]
    [InlineData("static void M() => Use();", "=> Use()")]
    public void Of_a_method_the_code_runs(string method, string code)
    {
        HandlerCode parsed = HandlerCode.Parse($"{method} {Use}");

        Execute(parsed, parsed.Find<IMethodBodyOperation>());

        Assert.Equal([code], parsed.Interpreter.Executed);
    }

    [Fact]
    public void The_statements_of_a_block_run_until_one_leaves()
    {
        HandlerCode code = HandlerCode.Parse($"static void M() {{ Use(); return; Use(); }} {Use}");
        code.Interpreter.Flows["return;"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Execute(code, code.Find<IBlockOperation>()));

        Assert.Equal(["Use();", "return;"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_lock_evaluates_its_object_before_its_body()
    {
        HandlerCode code = HandlerCode.Parse($"static void M(object gate) {{ lock (gate) {{ Use(); }} }} {Use}");
        code.Interpreter.Does("{ Use(); }", _ => Assert.Equal(["gate"], code.Interpreter.Evaluated));
        code.Interpreter.Flows["{ Use(); }"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Execute(code, code.Find<ILockOperation>()));
    }

    [Fact]
    public void What_the_body_writes_is_unknown_at_a_label_to_which_code_may_have_jumped()
    {
        HandlerCode code = HandlerCode.Parse($"static void M() {{ int count = 1; again: Use(); count = 2; goto again; }} {Use}");
        code.Write("count", 1);
        ILabeledOperation labeled = code.Find<ILabeledOperation>();

        Execute(code, labeled);

        Assert.Equal(1, code.Read("count").Content);

        code.State.PossibleJumps.Add(labeled.Label);
        Execute(code, labeled);

        Assert.False(code.Read("count").IsKnown);
        Assert.Equal(["Use();", "Use();"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_branch_leaves_for_its_label()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool a) { while (a) { continue; } }");

        Assert.Equal(Flow.Leave, Execute(code, code.Find<IBranchOperation>()));

        Assert.Equal(code.Find<IWhileLoopOperation>().ContinueLabel, code.State.Jump, SymbolEqualityComparer.Default);
    }

    [Theory]
    [InlineData("a ? 18 : 24", "18", false)]
    [InlineData("if (a) { Use(); }", "{ Use(); }", true)]
    public void A_condition_is_a_statement_or_an_expression(string condition, string part, bool isStatement)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(bool a) {{ {(isStatement ? condition : $"_ = {condition};")} }} {Use}");
        code.Interpreter["a"] = true;

        Execute(code, code.Find<IConditionalOperation>());

        Assert.Equal(isStatement ? [part] : [], code.Interpreter.Executed);
        Assert.Equal(isStatement ? "a" : condition, code.Interpreter.Evaluated.Single());
    }

    private static Flow Execute(HandlerCode code, IOperation statement) => statement.Accept(new StatementInterpreter(), code.State);
}
