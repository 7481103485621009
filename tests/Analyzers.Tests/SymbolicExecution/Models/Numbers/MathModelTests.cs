using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class MathModelTests
{
    [Theory]
    [InlineData("Math.Max(18, 20)", 20)]
    [InlineData("Math.Min(18, 20)", 18)]
    [InlineData("Math.Clamp(30, 10, 24)", 24)]
    [InlineData("Math.Abs(-4)", 4)]
    public void Computes_with_known_numbers(string code, int result) => Assert.Equal(result, Invoke(code)!.Content);

    [Fact]
    public void Leaves_other_calls_to_other_models() => Assert.Null(Invoke("Convert.ToString(4)"));

    [Fact]
    public void An_unknown_number_has_no_result() =>
        Assert.Null(ModelCall.Of("int count", "Math.Max(count, 20)").Invoke(MathModel.TryInvoke));

    [Fact]
    public void Limits_in_the_wrong_order_end_the_path() => Assert.Throws<PathTerminatedException>(() => Invoke("Math.Clamp(18, 24, 10)"));

    private static Value? Invoke(string text)
    {
        HandlerCode code = HandlerCode.Parse($"static object M() => {text};");
        ExecutionState state = code.CreateState(new StubInterpreter());
        IInvocationOperation operation = code.Find<IInvocationOperation>();
        return MathModel.TryInvoke(new Call(operation, null, [.. operation.Arguments.Select(one => state.Evaluate(one.Value))]), state);
    }
}
