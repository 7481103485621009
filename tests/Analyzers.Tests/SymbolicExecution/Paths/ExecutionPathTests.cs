using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class ExecutionPathTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse("static void M(int count, int other) { }");

    [Fact]
    public void Each_condition_is_true_on_one_path_and_false_on_another()
    {
        var path = new ExecutionPath();
        var taken = new List<(bool?, bool?)>();
        do
        {
            taken.Add((path.Decide(IsGreater("count", 20)), path.Decide(IsGreater("other", 20))));
        } while (path.Advance());

        Assert.Equal([(true, true), (true, false), (false, true), (false, false)], taken);
    }

    [Fact]
    public void An_answer_that_follows_from_others_is_not_chosen()
    {
        var path = new ExecutionPath();
        Assert.True(path.Decide(IsGreater("count", 20)));
        Assert.True(path.Decide(IsGreater("count", 10)));
        Assert.Equal([("count > 20", true)], path.Decisions);
        Assert.Equal(2, path.DecisionCount);

        Assert.True(path.Advance());
        Assert.False(path.Decide(IsGreater("count", 20)));
        Assert.True(path.Decide(IsGreater("count", 10)));
        Assert.Equal([("count > 20", false), ("count > 10", true)], path.Decisions);
    }

    [Fact]
    public void A_condition_of_an_escaped_parameter_is_left_open()
    {
        var path = new ExecutionPath();
        Value condition = IsGreater("count", 20);
        path.MarkEscaped(condition.Inputs);
        Assert.Null(path.Decide(condition));
        Assert.Null(path.Decide(Unknown));
        Assert.False(path.HasAssumptions);
        Assert.False(path.Advance());
    }

    [Fact]
    public void An_uncertain_path_is_followed_by_one_on_which_nothing_is_assumed()
    {
        var path = new ExecutionPath();
        var answers = new List<bool?>();
        do
        {
            answers.Add(path.Decide(IsGreater("count", 20)));
            path.MarkUncertain();
        } while (path.Advance());

        Assert.Equal([true, false, null], answers);
    }

    [Fact]
    public void What_is_taken_as_given_must_fit_the_rest()
    {
        var path = new ExecutionPath();
        PathCondition condition = Compare("count", 20);
        Assert.True(path.TryAssume(condition, true));
        Assert.True(path.TryAssume(condition, true));
        Assert.False(path.TryAssume(condition, false));
        Assert.True(path.Decide(IsGreater("count", 10)));
        Assert.False(path.Advance());
    }

    [Fact]
    public void Knows_whether_an_assumption_is_about_a_parameter_that_escaped()
    {
        var path = new ExecutionPath();
        Value condition = IsGreater("count", 20);
        Assert.False(path.HasAssumptionsAbout(condition.Inputs));
        path.Decide(condition);
        Assert.True(path.HasAssumptionsAbout(condition.Inputs));
        Assert.False(path.HasEscapedAssumption);
        path.MarkEscaped(condition.Inputs);
        Assert.True(path.HasEscapedAssumption);
    }

    private static PathCondition Compare(string parameter, int limit) =>
        PathCondition.TryCreate(new SymbolicInput(Code.Parameter(parameter)), BinaryOperatorKind.GreaterThan, limit)!.Value.Condition;

    private static Value IsGreater(string parameter, int limit) =>
        Value
            .FromParameter(Code.Parameter(parameter), Origin)
            .WithExpression(Compare(parameter, limit), false, SyntaxFactory.ParseExpression($"{parameter} > {limit}"));
}
