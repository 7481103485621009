using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class SwitchesTests
{
    private const string Statement = """
        static void M(int given)
        {
            int count = 0;
            switch (given)
            {
                case 18: One(); break;
                case > 20 when IsOpen(): count = 2; break;
                default: Three(); break;
            }
        }
        static void One() { }
        static bool IsOpen() => true;
        static void Three() { }
        """;

    [Theory]
    [InlineData(18, null, "One();")]
    [InlineData(24, true, "count = 2;")]
    [InlineData(24, false, "Three();")]
    [InlineData(3, null, "Three();")]
    public void The_section_of_a_known_value_runs(int given, object? isOpen, string statement)
    {
        HandlerCode code = HandlerCode.Parse(Statement);
        code.Interpreter["given"] = given;
        code.Interpreter["IsOpen()"] = isOpen;
        ISwitchOperation selection = code.Find<ISwitchOperation>();
        code.Interpreter.Flows["break;"] = Flow.Leave;
        code.Interpreter.Does("break;", state => state.Jump = selection.ExitLabel);

        Assert.Equal(Flow.Next, Switches.ExecuteSwitch(selection, code.State));

        Assert.Equal([statement, "break;"], code.Interpreter.Executed);
    }

    [Fact]
    public void An_open_switch_leaves_unknown_what_its_sections_write()
    {
        HandlerCode code = HandlerCode.Parse(Statement);
        code.Write("count", 0);
        code.Interpreter.Computes("given", _ => code.Unknown());

        Assert.Equal(Flow.Next, Switches.ExecuteSwitch(code.Find<ISwitchOperation>(), code.State));

        Assert.False(code.Read("count").IsKnown);
        Assert.Empty(code.Interpreter.Executed);
    }

    [Fact]
    public void A_goto_runs_the_section_of_its_label()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(int given) { switch (given) { case 1: goto case 2; case 2: Two(); return; } } static void Two() { }"
        );
        ISwitchOperation selection = code.Find<ISwitchOperation>();
        code.Interpreter["given"] = 1;
        code.Interpreter.Flows["goto case 2;"] = Flow.Leave;
        code.Interpreter.Does("goto case 2;", state => state.Jump = selection.Cases[1].Clauses[0].Label);
        code.Interpreter.Flows["return;"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Switches.ExecuteSwitch(selection, code.State));

        Assert.Equal(["goto case 2;", "Two();", "return;"], code.Interpreter.Executed);
    }

    [Theory]
    [InlineData(18, "a")]
    [InlineData(24, "b")]
    public void An_expression_evaluates_the_arm_that_matches(int given, string arm)
    {
        HandlerCode code = HandlerCode.Parse("static int M(int given, int a, int b) => given switch { 18 => a, > 20 => b };");
        code.Interpreter["given"] = given;

        Switches.EvaluateSwitch(code.Find<ISwitchExpressionOperation>(), code.State);

        Assert.Equal(["given", arm], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_path_ends_where_no_arm_matches()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int given, int a) => given switch { 18 => a };");
        code.Interpreter["given"] = 24;

        Assert.Throws<PathTerminatedException>(() => Switches.EvaluateSwitch(code.Find<ISwitchExpressionOperation>(), code.State));
    }
}
