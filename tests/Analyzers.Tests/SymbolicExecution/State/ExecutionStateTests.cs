using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Keyway.Rules.Choosing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.State;

public class ExecutionStateTests
{
    private readonly HandlerCode code = HandlerCode.Parse("static void M(bool a) { while (a) { int count = 1; break; } }");

    [Fact]
    public void Operations_go_to_the_interpreter()
    {
        code.Interpreter["a"] = true;
        code.Interpreter.Flows["break;"] = Flow.Leave;
        code.Interpreter.Function = arguments => arguments[0];

        Assert.Equal(true, code.State.Evaluate(code.Find<IParameterReferenceOperation>()).Content);
        Assert.Equal(Flow.Leave, code.State.Execute(code.Find<IBranchOperation>()));
        var function = new Closure(code.Method("M"), null, null, null);
        Assert.Equal(3, code.State.Invoke(function, [code.Known(3)], null, code.Syntax)!.Content);
    }

    [Fact]
    public void A_jump_ends_at_its_label()
    {
        IWhileLoopOperation loop = code.Find<IWhileLoopOperation>();

        Flow flow = code.State.LeaveFor(loop.ExitLabel);

        Assert.Equal(Flow.Leave, code.State.EndAt(flow, loop.ContinueLabel));
        Assert.Equal(loop.ExitLabel, code.State.Jump, SymbolEqualityComparer.Default);
        Assert.Equal(Flow.Next, code.State.EndAt(flow, loop.ContinueLabel, loop.ExitLabel));
        Assert.Null(code.State.Jump);
    }

    [Fact]
    public void A_return_ends_at_no_label()
    {
        Flow flow = code.State.LeaveFor(null);

        Assert.Equal(Flow.Leave, code.State.EndAt(flow, code.Find<IWhileLoopOperation>().ExitLabel, null));
    }

    [Fact]
    public void Findings_are_reported_with_the_conditions_of_the_path()
    {
        List<string?> conditions = [];
        var finding = new Finding(new UnknownPartNumber(), "No such part.", code.Syntax, [], [], FindingSeverity.Error);
        code.Interpreter.IsInput("a", code.Parameter("a"));
        Assert.True(code.State.Path.Decide(code.State.Evaluate(code.Find<IParameterReferenceOperation>())));

        code.State.Report([finding]);
        code.State.Findings.Report((_, condition) => conditions.Add(condition));

        Assert.Equal(["when 'a' is true"], conditions);
    }

    [Fact]
    public void The_next_path_starts_with_nothing()
    {
        code.Write("count", 3);
        code.State.Jump = code.Find<IWhileLoopOperation>().ExitLabel;
        code.State.Depth = 2;
        code.State.ConditionalReceivers.Push(code.Known(1));
        code.State.ImplicitReceivers.Push(code.Known(1));
        code.State.Iterations.Add(new LoopIteration("i = 3", null));
        code.State.PossibleJumps.Add(code.Find<IWhileLoopOperation>().ExitLabel);
        code.State.Designs.Add(new DesignObject(null!));

        code.State.Reset();

        Assert.False(code.Read("count").IsKnown);
        Assert.Null(code.State.Jump);
        Assert.Equal(0, code.State.Depth);
        Assert.Empty(code.State.ConditionalReceivers);
        Assert.Empty(code.State.ImplicitReceivers);
        Assert.Empty(code.State.Iterations);
        Assert.Empty(code.State.PossibleJumps);
        Assert.Empty(code.State.Designs);
    }
}
