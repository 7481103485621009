using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

public class InterpreterTests
{
    [Theory]
    [InlineData("Math.Max(18, 24)", 24)]
    [InlineData("new[] { 18, 24 }[1]", 24)]
    [InlineData("(18, 24).Item2", 24)]
    [InlineData("a ? 24 : 18", 24)]
    [InlineData("given ?? 24", 24)]
    [InlineData("(int)24.5", 24)]
    [InlineData("new List<int> { 1, 2 }.Count", 2)]
    [InlineData("$\"{24}\".Length", 2)]
    [InlineData("new Board().Contacts", 24)]
    [InlineData("(new Board() with { Contacts = 18 }).Contacts", 18)]
    [InlineData("a switch { true => 24, false => 18 }", 24)]
    [InlineData("((Func<int>)(() => 24))()", 24)]
    [InlineData("default(int)", 0)]
    [InlineData("Panasonic.F4.AXK7L24223G.Contacts", 24)]
    [InlineData("new Board()?.Contacts ?? 18", 24)]
    public void An_expression_goes_to_its_handler(string expression, object result)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            record Board { public int Contacts { get; init; } = 24; }
            static void M(bool a, int? given) { object result = {{expression}}; }
            """
        );
        ExecutionState state = code.CreateState(Interpreter.Instance);
        state.Frame.Receive(code.Parameter("a"), code.Known(true), null);
        state.Frame.Receive(code.Parameter("given"), code.Known(null), null);

        state.Execute(state.Body);

        Assert.Equal(result, state.Frame.Read(code.Local("result"), code.Syntax).Content);
    }

    [Fact]
    public void A_missing_operation_does_nothing()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { }");
        ExecutionState state = code.CreateState(Interpreter.Instance);

        Assert.False(state.Evaluate(null).IsKnown);
        Assert.Equal(Flow.Next, state.Execute(null));
    }

    [Fact]
    public void An_expression_without_a_handler_lets_its_parts_escape()
    {
        HandlerCode code = HandlerCode.Parse("static async Task<int> M(Task<int> given) => await given;");
        ExecutionState state = code.CreateState(Interpreter.Instance);

        Assert.False(state.Evaluate(code.Find<IAwaitOperation>()).IsKnown);

        Assert.Null(state.Path.Decide(code.Input("given")));
    }

    [Fact]
    public void A_statement_that_Roslyn_does_not_describe_runs_its_parts()
    {
        HandlerCode code = HandlerCode.Parse("static unsafe void M(int[] all) { int count = 1; fixed (int* first = all) { count = 2; } }");
        ExecutionState state = code.CreateState(Interpreter.Instance);

        state.Execute(state.Body);

        Assert.Equal(2, state.Frame.Read(code.Local("count"), code.Syntax).Content);
    }

    [Fact]
    public void Each_operation_costs_the_budget()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M() { while (true) { for (int i = 0; i < 1000; i++) { for (int j = 0; j < 1000; j++) { } } } }"
        );
        ExecutionState state = code.CreateState(Interpreter.Instance);

        Assert.Throws<BudgetExceededException>(() => state.Execute(state.Body));
    }

    [Fact]
    public void A_function_runs_through_its_delegate()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int, int> M() => given => given;");
        ExecutionState state = code.CreateState(Interpreter.Instance);
        Value value = state.Evaluate(code.Find<IDelegateCreationOperation>());

        Assert.True(value.TryGetContent(out Closure function));
        Assert.Equal(24, state.Invoke(function, [code.Known(24)], null, code.Syntax)!.Content);
    }
}
