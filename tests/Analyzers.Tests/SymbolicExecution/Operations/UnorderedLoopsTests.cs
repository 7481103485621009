using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class UnorderedLoopsTests
{
    [Fact]
    public void Each_element_runs_without_what_the_others_leave()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { int sum = 0; foreach (int one in all) { sum = one; } }");
        code.Write("sum", 0);
        var turns = new List<(object?, bool)>();
        code.Interpreter.Does(
            "{ sum = one; }",
            _ =>
            {
                turns.Add((code.Read("one").Content, code.Read("sum").IsKnown));
                code.Write("sum", 1);
            }
        );

        Flow? flow = UnorderedLoops.TryExecute(
            code.Find<IForEachLoopOperation>(),
            Known(new BagObject(AllKnown(18, 24), isFixed: true)),
            code.State
        );

        Assert.Equal(Flow.Next, flow);
        Assert.Equal([(18, false), (24, false)], turns);
        Assert.False(code.Read("sum").IsKnown);
    }

    [Theory]
    [InlineData("break;")]
    [InlineData("return;")]
    [InlineData("if (one > 20) throw new System.Exception();")]
    public void A_loop_that_may_end_early_is_another_ones(string body)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(int[] all) {{ foreach (int one in all) {{ {body} }} }}");
        Assert.Null(
            UnorderedLoops.TryExecute(code.Find<IForEachLoopOperation>(), Known(new BagObject(AllKnown(18, 24), isFixed: true)), code.State)
        );
        Assert.Empty(code.Interpreter.Executed);
    }

    [Fact]
    public void A_list_has_an_order()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all) { foreach (int one in all) { } }");
        Assert.Null(UnorderedLoops.TryExecute(code.Find<IForEachLoopOperation>(), Known(ListOf(18)), code.State));
    }
}
