using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class BranchSearchTests
{
    [Theory]
    [InlineData("if (a) n = 2; Use(n);", true)]
    [InlineData("if (a) n = 2;", false)]
    [InlineData("Use(n); if (a) n = 2;", false)]
    [InlineData("while (a) { Use(n); if (a) n = 2; }", true)]
    [InlineData("if (a) n = 2; System.Console.WriteLine(n);", false)]
    [InlineData("if (a) { int m = 2; Use(m); } Use(n);", false)]
    public void A_variable_matters_if_code_uses_it_afterwards(string statements, bool matters)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(bool a) {{ int n = 1; {statements} }} static extern void Use(int n);");
        IConditionalOperation conditional = code.Find<IConditionalOperation>();

        BranchEffects effects = BranchSearch.Find(conditional, [conditional.WhenTrue, conditional.WhenFalse], code.State);

        Assert.Equal(matters, effects.AreRelevant);
    }

    [Theory]
    [InlineData("int n = a ? 1 : 2;", true)]
    [InlineData("System.Console.WriteLine(a ? 1 : 2);", false)]
    [InlineData("throw new System.Exception(a ? \"x\" : \"y\");", false)]
    public void A_value_that_is_only_shown_does_not_matter(string statement, bool matters)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(bool a) {{ {statement} }}");

        Assert.Equal(matters, BranchSearch.MayReachDesign(code.Find<IConditionalOperation>(), code.State));
    }

    [Fact]
    public void A_value_that_is_returned_matters_to_the_caller()
    {
        HandlerCode code = HandlerCode.Parse("static int M(bool a) { if (a) { return 1; } return 2; }");
        IConditionalOperation conditional = code.Find<IConditionalOperation>();

        Assert.False(BranchSearch.ReturnsValue(conditional.WhenTrue, code.State));
        code.State.Depth = 1;
        Assert.True(BranchSearch.ReturnsValue(conditional.WhenTrue, code.State));
    }
}
