using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class JumpsTests
{
    [Fact]
    public void A_return_leaves_the_code_with_its_value()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int given) { while (true) { return given; } }");
        code.Interpreter["given"] = 24;
        code.State.Jump = code.Find<IWhileLoopOperation>().ExitLabel;

        Assert.Equal(Flow.Leave, Jumps.ExecuteReturn(code.Find<IReturnOperation>(), code.State));

        Assert.Equal(24, code.State.Frame.Returned!.Content);
        Assert.Null(code.State.Jump);
    }

    [Fact]
    public void A_yield_adds_an_element_and_goes_on()
    {
        HandlerCode code = HandlerCode.Parse("static IEnumerable<int> M(int given) { yield return given; }");
        code.Interpreter["given"] = 24;
        Body body = code.State.Context.Bodies.GetBody(code.Method("M"))!;
        code.State.Frame = SourceMethods.CreateFrame(body, code.Method("M"), null, [code.Known(24)], null, code.Syntax, code.State);

        Assert.Equal(Flow.Next, Jumps.ExecuteReturn(code.Find<IReturnOperation>(), code.State));

        Assert.Equal([24], code.State.Frame.Yielded!.Select(element => element.Content));
    }

    [Fact]
    public void A_throw_leaves_the_body_that_is_interpreted()
    {
        HandlerCode code = HandlerCode.Parse("static void M(Exception failure) { throw failure; }");

        Assert.Equal(Flow.Leave, Jumps.ExecuteThrow(code.Find<IThrowOperation>(), code.State));

        Assert.Equal(["failure"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_throw_in_a_method_that_was_called_ends_the_path()
    {
        HandlerCode code = HandlerCode.Parse("static void M(Exception failure) { throw failure; }");
        code.State.Depth = 1;

        Assert.Throws<PathTerminatedException>(() => Jumps.ExecuteThrow(code.Find<IThrowOperation>(), code.State));
    }
}
