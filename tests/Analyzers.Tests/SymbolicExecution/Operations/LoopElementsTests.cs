using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class LoopElementsTests
{
    [Fact]
    public void An_element_is_in_the_variable_of_the_loop()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { } }");
        LoopElements.Assign(code.Find<IForEachLoopOperation>(), Known(18), code.State);
        Assert.Equal(18, code.Read("one").Content);
    }

    [Fact]
    public void An_iteration_knows_its_element_and_the_iteration_around_it()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { } }");
        IForEachLoopOperation loop = code.Find<IForEachLoopOperation>();
        LoopElements.Begin(loop, Known(18), 0, code.State);
        LoopElements.Begin(loop, Known(24), 1, code.State);
        Assert.Equal(["one = 18", "one = 24"], code.State.Iterations.Select(iteration => iteration.Text));
        LoopIteration inner = code.State.Iterations[1];
        Assert.Equal(("one", Origin, code.State.Iterations[0]), (inner.Variables, inner.Row, inner.Outer));
    }

    [Theory]
    [InlineData("(int Lanes, int Width)[] all", true)]
    [InlineData("Dictionary<int, int> all", true)]
    [InlineData("Row[] all", true)]
    [InlineData("Computed[] all", false)]
    public void The_parts_of_an_unknown_element_may_be_any_values(string all, bool areOpen)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            record Row(int Lanes, int Width);
            class Computed { public void Deconstruct(out int lanes, out int width) => (lanes, width) = (1, 2); }
            static void M({{all}}) { foreach ((int lanes, int width) in all) { int sum = lanes + width; } }
            """
        );
        LoopElements.AssignAny(code.Find<IForEachLoopOperation>(), code.Input("all"), code.State);
        Assert.Equal((areOpen, areOpen), (OpenValues.IsOpen(code.Read("lanes")), OpenValues.IsOpen(code.Read("width"))));
    }
}
