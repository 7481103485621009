using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class OperatorsTests
{
    [Theory]
    [InlineData("a + b", 26)]
    [InlineData("a / b", 12)]
    [InlineData("a > b", true)]
    [InlineData("a + \"x\" + b", "24x2")]
    public void Known_operands_give_a_known_result(string expression, object result)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(int a, int b) {{ var result = {expression}; }}");
        code.Interpreter["a"] = 24;
        code.Interpreter["b"] = 2;
        code.Interpreter["a + \"x\""] = "24x";

        Value value = Operators.EvaluateBinary(code.Find<IBinaryOperation>(expression), code.State);

        Assert.Equal(result, value.Content);
        Assert.Equal("b", code.Interpreter.Evaluated[^1]);
    }

    [Fact]
    public void A_comparison_of_a_parameter_can_be_assumed()
    {
        HandlerCode code = HandlerCode.Parse("static bool M(int a) => 24 < a;");

        Value value = Operators.EvaluateBinary(code.Find<IBinaryOperation>(), code.State);

        Assert.True(code.State.Path.Decide(value));
        Assert.Equal([("24 < a", true)], code.State.Path.Decisions);
    }

    [Theory]
    [InlineData("a & b", false, false)]
    [InlineData("a | b", true, true)]
    public void One_operand_may_decide_a_truth_value(string expression, bool a, bool result)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M(bool a, bool b) => {expression};");
        code.Interpreter["a"] = a;

        Assert.Equal(result, Operators.EvaluateBinary(code.Find<IBinaryOperation>(), code.State).Content);
    }

    [Fact]
    public void A_path_ends_where_an_assumed_divisor_may_be_zero()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a, int b) => a / b;");
        code.Assume("b");

        Assert.Throws<PathTerminatedException>(() => Operators.EvaluateBinary(code.Find<IBinaryOperation>(), code.State));
    }

    [Fact]
    public void The_users_own_operator_runs_with_both_operands()
    {
        const string Add = "public static int operator +(Board one, Board other) => 0;";
        HandlerCode code = HandlerCode.Parse($"class Board {{ {Add} }} static int M(Board a, Board b) => a + b;");
        code.Interpreter.Does(Add, state => state.Frame.Returned = code.Known(48));

        Assert.Equal(48, Operators.EvaluateBinary(code.Find<IBinaryOperation>(), code.State).Content);

        Assert.Equal(["a", "b"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_unary_operator_computes_or_negates_the_condition()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int a, bool b) { var minus = -a; var not = !b; }");
        code.Interpreter["a"] = 24;

        Value minus = Operators.EvaluateUnary(code.Find<IUnaryOperation>("-a"), code.State);
        Value not = Operators.EvaluateUnary(code.Find<IUnaryOperation>("!b"), code.State);

        Assert.Equal(-24, minus.Content);
        Assert.True(code.State.Path.Decide(code.Input("b")));
        Assert.False(code.State.Path.Decide(not));
    }
}
