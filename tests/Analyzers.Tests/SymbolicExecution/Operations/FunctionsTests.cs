using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class FunctionsTests
{
    [Fact]
    public void A_lambda_is_a_function_among_the_variables_around_it()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int> M() { int count = 3; return () => { return count; }; }");
        code.Write("count", 3);
        code.State.Iteration = 2;

        Value value = Functions.EvaluateFunction(code.Find<IAnonymousFunctionOperation>(), code.State);

        Assert.True(value.TryGetContent(out Closure function));
        Assert.Equal(MethodKind.AnonymousFunction, function.Method.MethodKind);
        Assert.Same(code.State.Frame, function.Surroundings);
        Assert.Equal(2, function.Iteration);
        Assert.Equal(["{ return count; }"], code.Interpreter.Executed);
    }

    [Fact]
    public void Code_that_runs_later_knows_only_what_is_written_once()
    {
        HandlerCode code = HandlerCode.Parse(
            "static Func<int> M() { int once = 1, twice = 2; List<int> kept = []; twice = 3; return () => { return once + twice; }; }"
        );
        code.Write("once", 1);
        code.Write("twice", 2);
        code.Write("kept", code.List(1));
        bool[] areKnown = [];
        code.Interpreter.Does(
            "{ return once + twice; }",
            state => areKnown = [.. new[] { "once", "twice", "kept" }.Select(name => code.Read(name).IsKnown)]
        );

        Functions.EvaluateFunction(code.Find<IAnonymousFunctionOperation>(), code.State);

        Assert.Equal([true, false, false], areKnown);
        Assert.Equal(2, code.Read("twice").Content);
    }

    [Fact]
    public void A_function_that_throws_or_jumps_does_not_end_the_code_around_it()
    {
        HandlerCode code = HandlerCode.Parse("static Action M() => () => { throw new Exception(); };");
        Frame outer = code.State.Frame;
        code.Interpreter.Does("{ throw new Exception(); }", _ => throw new PathTerminatedException());

        Functions.ExecuteDetached(code.Find<IAnonymousFunctionOperation>().Body, code.State);

        Assert.Same(outer, code.State.Frame);
        Assert.Single(code.Interpreter.Executed);
    }

    [Fact]
    public void A_delegate_of_a_method_keeps_the_object()
    {
        HandlerCode code = HandlerCode.Parse("class Board { public int Count() => 3; } static Func<int> M(Board board) => board.Count;");
        UserObject board = code.Object("Board");
        code.Interpreter["board"] = board;

        Value value = Functions.EvaluateDelegate(code.Find<IDelegateCreationOperation>(), code.State);

        Assert.True(value.TryGetContent(out Closure function));
        Assert.Equal("Count", function.Method.Name);
        Assert.Same(board, function.Instance!.Content);
    }

    [Fact]
    public void A_local_function_is_found_with_its_code()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int> M() { return Three; int Three() { return 3; } }");

        Value value = Functions.EvaluateDelegate(code.Find<IDelegateCreationOperation>(), code.State);

        Assert.True(value.TryGetContent(out Closure function));
        Assert.Equal("{ return 3; }", function.Code!.Syntax.ToString());
        Assert.Null(Functions.FindFunction(HandlerCode.Parse("static int M() => 3;").Method("M"), code.State));
    }
}
