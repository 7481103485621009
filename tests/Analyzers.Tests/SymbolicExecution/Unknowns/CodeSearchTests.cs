using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class CodeSearchTests
{
    [Fact]
    public void Searching_code_costs_the_budget()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a) => a + 1;");
        IOperation sum = code.Find<IBinaryOperation>();

        Assert.Equal([sum, .. sum.Descendants()], CodeSearch.Enumerate(sum, code.State));
        Assert.Empty(CodeSearch.Enumerate(null, code.State));
        Assert.Throws<BudgetExceededException>(() =>
        {
            for (int i = 0; i <= Budget.MaximumSteps; i++)
            {
                _ = CodeSearch.Enumerate(sum, code.State).First();
            }
        });
    }

    [Theory]
    [InlineData("return;", true)]
    [InlineData("throw new Exception();", true)]
    [InlineData("while (a) { break; }", false)]
    [InlineData("switch (a) { case true: break; }", false)]
    [InlineData("while (a) { if (a) { return; } }", true)]
    [InlineData("a = false;", false)]
    public void Code_leaves_by_jumps_out_of_it(string statement, bool leaves)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(bool a) {{ {statement} }}");

        Assert.Equal(leaves, CodeSearch.Leaves(code.Find<IBlockOperation>(), code.State));
    }

    [Fact]
    public void A_jump_to_a_label_of_the_code_around_leaves()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool a) { while (a) { break; } }");

        Assert.True(CodeSearch.Leaves(code.Find<IBlockOperation>("{ break; }"), code.State));
    }

    [Fact]
    public void Inputs_are_the_parameters_of_the_code_and_those_on_which_its_variables_depend()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a, int b, int c) { int local = b; return a + local; }");
        code.State.Frame.Write(code.Local("local"), code.Input("b"));

        IEnumerable<ISymbol> inputs = CodeSearch.FindInputs(code.Find<IBinaryOperation>(), code.State);

        Assert.Equal(["a", "b"], inputs.Select(input => input.Name).Distinct());
    }
}
