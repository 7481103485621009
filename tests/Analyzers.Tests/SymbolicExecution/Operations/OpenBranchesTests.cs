using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class OpenBranchesTests
{
    [Fact]
    public void Both_branches_are_explored_and_what_they_write_is_unknown()
    {
        HandlerCode code = Parse("{ count = Use(2); }", "{ count = Use(3); }");
        code.Interpreter.Does("{ count = Use(2); }", _ => code.Write("count", 2));
        code.Write("count", 1);

        Assert.Equal(Flow.Next, Execute(code));

        Assert.Equal(["{ count = Use(2); }", "{ count = Use(3); }"], code.Interpreter.Executed);
        Assert.False(code.Read("count").IsKnown);
        Assert.Empty(Decisions(code));
    }

    [Fact]
    public void The_path_goes_on_where_the_other_branch_leaves()
    {
        HandlerCode code = Parse("{ Use(2); return; }", "{ count = 3; }");
        code.Interpreter.Does("{ count = 3; }", _ => code.Write("count", 3));
        code.Write("count", 1);

        Assert.Equal(Flow.Next, Execute(code));

        Assert.Equal(["{ Use(2); return; }", "{ count = 3; }"], code.Interpreter.Executed);
        Assert.Equal(3, code.Read("count").Content);
        Assert.Equal([("Ask()", false)], Decisions(code));
    }

    [Fact]
    public void What_a_path_assumed_ends_where_others_join()
    {
        HandlerCode code = Parse("{ return; }", "{ count = 3; }");
        code.Write("count", 3);

        OpenBranches.RunToJoin(code.Find<IConditionalOperation>(), () => Execute(code), code.State);

        Assert.False(code.Read("count").IsKnown);
        Assert.Empty(Decisions(code));
    }

    [Theory]
    [InlineData("{ return; }", true)]
    [InlineData("throw new ArgumentException();", true)]
    [InlineData("{ count = 2; }", false)]
    public void Tells_whether_code_leaves(string branch, bool leaves) =>
        Assert.Equal(leaves, OpenBranches.Leaves(Parse(branch, "{ }").Find<IConditionalOperation>().WhenTrue));

    private static HandlerCode Parse(string whenTrue, string whenFalse)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M() {{ int count = 1; if (Ask()) {whenTrue} else {whenFalse} }} static extern bool Ask(); "
                + "static extern int Use(int n);"
        );
        IInvocationOperation call = code.Find<IInvocationOperation>("Ask()");
        code.Interpreter.Computes("Ask()", _ => Value.Unknown(call.Syntax).ToOpen(new OpenExpression(call.TargetMethod, call.Type!, [])));
        return code;
    }

    private static Flow Execute(HandlerCode code) => Conditions.ExecuteIf(code.Find<IConditionalOperation>(), code.State);

    private static IReadOnlyList<(string Condition, bool Holds)> Decisions(HandlerCode code) =>
        code.State.Path.GetDecisions(code.State.Path.GetCircumstances());
}
