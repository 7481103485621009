using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ConditionsTests
{
    [Theory]
    [InlineData("a && b", false, false, new[] { "a" })]
    [InlineData("a && b", true, true, new[] { "a", "b" })]
    [InlineData("a || b", true, true, new[] { "a" })]
    [InlineData("!(a && b)", false, true, new[] { "a" })]
    public void The_right_side_is_evaluated_if_the_left_does_not_decide(string condition, bool a, bool answer, string[] evaluated)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M(bool a, bool b) => {condition};");
        code.Interpreter["a"] = a;
        code.Interpreter["b"] = true;

        Assert.Equal(answer, Conditions.Decide(code.Find<IReturnOperation>().ReturnedValue!, code.State));

        Assert.Equal(evaluated, code.Interpreter.Evaluated);
    }

    [Fact]
    public void An_unknown_condition_leaves_unknown_what_its_branches_write()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(bool a) { int count = 1, other = 2; if (Ask()) { count = 3; } else { } bool Ask() => a; }"
        );
        code.Write("count", 1);
        code.Write("other", 2);

        Assert.Equal(Flow.Next, Conditions.ExecuteIf(code.Find<IConditionalOperation>(), code.State));

        Assert.False(code.Read("count").IsKnown);
        Assert.Equal(2, code.Read("other").Content);
        Assert.Empty(code.Interpreter.Executed);
    }

    [Fact]
    public void A_path_takes_the_branch_of_the_assumed_answer()
    {
        HandlerCode code = HandlerCode.Parse("static void M(bool a) { if (a) { One(); } else { Two(); } void One() { } void Two() { } }");
        code.Interpreter.Flows["{ One(); }"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Conditions.ExecuteIf(code.Find<IConditionalOperation>(), code.State));
        Assert.Equal([("a", true)], code.State.Path.Decisions);
        Assert.True(code.State.Path.Advance());
        Assert.Equal(Flow.Next, Conditions.ExecuteIf(code.Find<IConditionalOperation>(), code.State));

        Assert.Equal(["{ One(); }", "{ Two(); }"], code.Interpreter.Executed);
    }

    [Theory]
    [InlineData(null, 18)]
    [InlineData(24, 24)]
    public void Coalescing_evaluates_the_alternative_of_null(object? given, int result)
    {
        HandlerCode code = HandlerCode.Parse("static int M(int? given, int standard) => given ?? standard;");
        code.Interpreter["given"] = given;
        code.Interpreter["standard"] = 18;

        Assert.Equal(result, Conditions.EvaluateCoalesce(code.Find<ICoalesceOperation>(), code.State).Content);

        Assert.Equal(given is null, code.Interpreter.Evaluated.Contains("standard"));
    }

    [Theory]
    [InlineData(null, 18)]
    [InlineData(24, 24)]
    public void A_coalescing_assignment_replaces_null_alone(object? before, int after)
    {
        HandlerCode code = HandlerCode.Parse("static void M(int given) { int? count = null; count ??= given; }");
        code.Write("count", before);
        code.Interpreter["given"] = 18;

        Value value = Conditions.EvaluateCoalesceAssignment(code.Find<ICoalesceAssignmentOperation>(), code.State);

        Assert.Equal(after, value.Content);
        Assert.Equal(after, code.Read("count").Content);
    }

    [Fact]
    public void A_conditional_access_evaluates_its_member_on_a_receiver_that_is_not_null()
    {
        HandlerCode code = HandlerCode.Parse("static object? M(string? text) => text?.Length;");
        Value? receiver = null;
        code.Interpreter.Computes(
            ".Length",
            state =>
            {
                receiver = state.ConditionalReceivers.Peek();
                return code.Known(3);
            }
        );
        code.Interpreter["text"] = "F4B";
        Assert.Equal(3, Conditions.EvaluateConditionalAccess(code.Find<IConditionalAccessOperation>(), code.State).Content);
        Assert.Equal("F4B", receiver!.Content);
        Assert.Empty(code.State.ConditionalReceivers);

        code.Interpreter["text"] = null;
        Value none = Conditions.EvaluateConditionalAccess(code.Find<IConditionalAccessOperation>(), code.State);

        Assert.True(none.IsKnown);
        Assert.Null(none.Content);
        Assert.Single(code.Interpreter.Evaluated, ".Length");
    }

    [Fact]
    public void An_unknown_choice_is_unknown_and_its_parameters_escape()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a, int b) => Ask() ? a : b; static bool Ask() => true;");

        Assert.False(Conditions.EvaluateConditional(code.Find<IConditionalOperation>(), code.State).IsKnown);

        Assert.False(code.CanAssume("a"));
        Assert.Equal(["Ask()"], code.Interpreter.Evaluated);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(18, false)]
    public void A_pattern_is_matched_against_a_known_value(int given, bool matches)
    {
        HandlerCode code = HandlerCode.Parse("static bool M(int given) => given is >= 20;");
        code.Interpreter["given"] = given;

        Assert.Equal(matches, Conditions.EvaluatePattern(code.Find<IIsPatternOperation>(), code.State).Content);
    }
}
