using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class OpenValuesTests
{
    [Theory]
    [InlineData("Ask(1)", true)]
    [InlineData("File.Exists(\"a\")", true)]
    [InlineData("Environment.ProcessorCount.Equals(1)", false)]
    [InlineData("int.Parse(\"1\")", false)]
    [InlineData("Known(1)", false)]
    public void The_result_of_a_call_is_open_if_code_that_is_unknown_decides_it(string call, bool isOpen)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M() {{ _ = {call}; }} static extern bool Ask(int n); static bool Known(int n) => n > 2;"
        );
        IInvocationOperation invocation = code.Find<IInvocationOperation>(call);
        Value? instance = invocation.Instance is null ? null : code.Known(4);
        var made = new Call(
            invocation,
            instance,
            [.. invocation.Arguments.Select(argument => code.Known(argument.Value.ConstantValue.Value))]
        );

        Assert.Equal(isOpen, OpenValues.IsOpen(OpenValues.OfCall(made, code.Unknown(), code.State)));
    }

    [Fact]
    public void The_same_call_has_one_value()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { _ = Ask(1); } static extern bool Ask(int n);");
        IInvocationOperation invocation = code.Find<IInvocationOperation>("Ask(1)");
        Value Evaluate(int argument) => OpenValues.OfCall(new Call(invocation, null, [code.Known(argument)]), code.Unknown(), code.State);

        Assert.Equal(Evaluate(1).Expression, Evaluate(1).Expression);
        Assert.NotEqual(Evaluate(1).Expression, Evaluate(2).Expression);
    }
}
