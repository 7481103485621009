using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class OpenConditionsTests
{
    [Theory]
    [InlineData("Ask()", true, true)]
    [InlineData("!Ask()", true, false)]
    [InlineData("(Ask())", false, false)]
    public void An_outcome_is_assumed_of_the_call(string condition, bool outcome, bool answer)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M() {{ return {condition}; }} static extern bool Ask();");
        MakeOpen(code, "Ask()");

        Verdict verdict = OpenConditions.Read(code.Find<IReturnOperation>().ReturnedValue!, code.State);

        Assert.Null(verdict.Answer);
        Assert.True(OpenConditions.TryAssume(verdict.Open!, outcome, code.State));
        Assert.Equal([("Ask()", answer)], code.State.Path.GetDecisions(code.State.Path.GetCircumstances()));
        Assert.Equal(
            answer == (condition[0] != '!') == outcome,
            outcome == OpenConditions.Read(code.Find<IReturnOperation>().ReturnedValue!, code.State).Answer
        );
    }

    [Fact]
    public void What_is_not_open_stays_undecided()
    {
        HandlerCode code = HandlerCode.Parse("static bool M(int n) { return n % 2 == 0; }");

        Assert.Equal(default, OpenConditions.Read(code.Find<IReturnOperation>().ReturnedValue!, code.State));
    }

    [Fact]
    public void Both_operands_of_a_conjunction_are_assumed_true()
    {
        HandlerCode code = HandlerCode.Parse(
            "static bool M() { return Ask() && Tell(); } static extern bool Ask(); static extern bool Tell();"
        );
        MakeOpen(code, "Ask()");
        MakeOpen(code, "Tell()");

        Verdict verdict = OpenConditions.Read(code.Find<IReturnOperation>().ReturnedValue!, code.State);

        Assert.True(OpenConditions.TryAssume(verdict.Open!, true, code.State));
        Assert.Equal([("Ask()", true), ("Tell()", true)], code.State.Path.GetDecisions(code.State.Path.GetCircumstances()));
    }

    private static void MakeOpen(HandlerCode code, string text)
    {
        IInvocationOperation call = code.Find<IInvocationOperation>(text);
        code.Interpreter.Computes(
            text,
            _ => code.Unknown().ToOpen(new OpenExpression(call.TargetMethod, call.Type!, [])).WithOrigin(call.Syntax)
        );
    }
}
