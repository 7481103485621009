using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Calls;

public class InvocationsTests
{
    [Fact]
    public void A_model_gives_the_result_from_the_receiver_and_the_arguments()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a, int b) => Math.Max(a, b);");
        code.Interpreter["a"] = 18;
        code.Interpreter["b"] = 24;

        Assert.Equal(24, Evaluate(code).Content);

        Assert.Equal(["a", "b"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void The_receiver_is_evaluated_first()
    {
        HandlerCode code = HandlerCode.Parse("static void M(List<int> all, int a) => all.Add(a);");
        ListObject all = code.List(18);
        code.Interpreter["all"] = all;
        code.Interpreter["a"] = 24;

        Evaluate(code);

        Assert.Equal([18, 24], all.Items!.Select(item => item.Content));
        Assert.Equal(["all", "a"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_method_of_the_compilation_is_stepped_into()
    {
        HandlerCode code = HandlerCode.Parse("static int Twice(int n) => n * 2; static int M(int a) => Twice(a);");
        code.Interpreter.Does("static int Twice(int n) => n * 2;", state => state.Frame.Returned = code.Known(48));

        Assert.Equal(48, Evaluate(code).Content);
    }

    [Fact]
    public void An_unknown_call_lets_its_arguments_escape()
    {
        HandlerCode code = HandlerCode.Parse("static int M(List<int> given, int a) => HashCode.Combine(given, a);");
        ListObject given = code.List(18);
        code.Interpreter["given"] = given;

        Value result = Evaluate(code);

        Assert.Equal(code.Parameter("a"), Assert.Single(result.Inputs));
        Assert.Null(result.Expression);
        Assert.Null(given.Items);
        Assert.False(code.CanAssume("a"));
    }

    [Fact]
    public void A_call_that_the_compiler_may_leave_out_is_not_evaluated()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            [System.Diagnostics.Conditional("DEBUG")]
            static void Log(int given) { }
            static void M() { int count = 1; Log(count = 2); }
            """
        );
        code.Write("count", 1);

        Assert.False(Evaluate(code).IsKnown);

        Assert.Empty(code.Interpreter.Evaluated);
        Assert.False(code.Read("count").IsKnown);
    }

    [Fact]
    public void Each_model_stands_in_the_list_once() =>
        Assert.Equal(Invocations.Models.Length, Invocations.Models.Select(model => model.Method).Distinct().Count());

    private static Value Evaluate(HandlerCode code) => Invocations.EvaluateInvocation(code.Find<IInvocationOperation>(), code.State);
}
