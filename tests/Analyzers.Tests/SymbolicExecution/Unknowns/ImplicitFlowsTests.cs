using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class ImplicitFlowsTests
{
    [Fact]
    public void What_a_branch_writes_depends_on_the_condition()
    {
        HandlerCode code = HandlerCode.Parse("static int M(bool wide) { int a = 1, b = 2; if (wide) { a = 3; return 1; } return b; }");
        code.Write("a", 1);
        code.Write("b", 2);
        IConditionalOperation conditional = code.Find<IConditionalOperation>();

        ImplicitFlows.Mark(conditional.Condition, SourceSet.Of("wide"), [conditional.WhenTrue, null], code.State);

        Assert.Equal(["wide"], code.Read("a").Sources.Items);
        Assert.Empty(code.Read("b").Sources.Items);
        Assert.Equal(["wide"], code.State.Frame.ReturnSources.Items);
    }
}
