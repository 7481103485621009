using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class HavocTests
{
    [Fact]
    public void Variables_that_code_writes_are_unknown_and_others_stay()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { int a = 1, b = 2; { a = b; } }");
        code.Write("a", 1);
        code.Write("b", 2);

        Havoc.HavocWrites(code.Find<IBlockOperation>("{ a = b; }"), code.State);

        Assert.False(code.Read("a").IsKnown);
        Assert.Equal(2, code.Read("b").Content);
    }

    [Fact]
    public void Variables_that_a_target_names_are_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static void M((int, int) given) { int a = 1, b = 2; (a, b) = given; }");
        code.Write("a", 1);
        code.Write("b", 2);

        Havoc.HavocTargets(code.Find<ITupleOperation>(), code.State);

        Assert.False(code.Read("a").IsKnown);
        Assert.False(code.Read("b").IsKnown);
    }

    [Theory]
    [InlineData("Fill(kept)", true)]
    [InlineData("Use(kept)", false)]
    [InlineData("Math.Abs(kept.Count)", false)]
    public void Objects_that_code_gives_to_calls_escape(string call, bool escapes)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            static int Use(List<int> all) => all.Count;
            static int Fill(List<int> all) { all.Add(1); return 1; }
            static int M() { List<int> kept = []; return {{call}}; }
            """
        );
        ListObject kept = code.List(1);
        code.Write("kept", kept);

        Havoc.EscapePassedObjects(code.Find<IReturnOperation>(), code.State);

        Assert.Equal(escapes, kept.Items is null);
    }

    [Fact]
    public void Code_that_may_have_run_may_have_written_returned_and_jumped()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(bool a) { int count = 1; List<int> kept = []; while (a) { count = 2; kept.Add(3); if (a) { break; } return; } }"
        );
        ListObject kept = code.List(1);
        code.Write("count", 1);
        code.Write("kept", kept);
        IWhileLoopOperation loop = code.Find<IWhileLoopOperation>();

        Havoc.HavocCode(loop.Body, code.State);

        Assert.False(code.Read("count").IsKnown);
        Assert.Null(kept.Items);
        Assert.True(code.State.Frame.IsReturnOpen);
        Assert.Equal([loop.ExitLabel], code.State.PossibleJumps);
        Assert.False(code.CanAssume("a"));
    }

    [Fact]
    public void A_path_with_assumptions_ends_where_an_open_branch_may_leave()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool a) { if (Ask(a)) { return; } } static bool Ask(bool a) => a;");
        IConditionalOperation branch = code.Find<IConditionalOperation>();
        code.Assume("a");

        Assert.Throws<PathTerminatedException>(() => Havoc.HavocBranches(branch.Condition, code.State, branch.WhenTrue));
    }

    [Fact]
    public void The_inputs_of_a_condition_escape_if_a_branch_writes()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool a) { int count = 1; if (a) { count = 2; } }");
        IConditionalOperation branch = code.Find<IConditionalOperation>();
        code.Write("count", 1);

        Havoc.HavocBranches(branch.Condition, code.State, branch.WhenTrue, branch.WhenFalse);

        Assert.False(code.Read("count").IsKnown);
        Assert.False(code.CanAssume("a"));
    }
}
