using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class PureModelTests
{
    [Fact]
    public void The_result_depends_on_the_parameters_of_the_arguments()
    {
        ModelCall call = ModelCall.Of("double width", "Math.Sqrt(width)");
        call.Interpreter.IsInput("width", call.Code.Parameter("width"));
        Value result = call.Invoke(PureModel.TryInvoke)!;
        Assert.True(result.IsSymbolic);
        Assert.Equal("width", Assert.Single(result.Inputs).Name);
    }

    [Fact]
    public void A_result_of_an_unknown_argument_is_unknown()
    {
        Value result = ModelCall.Of("", "Math.Sqrt(Width())", "static double Width() => 1;").Invoke(PureModel.TryInvoke)!;
        Assert.False(result.IsKnown);
        Assert.False(result.IsSymbolic);
    }

    [Theory]
    [InlineData("List<int> list", "list.Add(20)")]
    [InlineData("int[] list", "Array.Sort(list)")]
    [InlineData("int count", "Made(count)")]
    public void Leaves_calls_that_may_have_effects(string parameters, string call) =>
        Assert.Null(ModelCall.Of(parameters, call, "static int Made(int count) => count;").Invoke(PureModel.TryInvoke));
}
