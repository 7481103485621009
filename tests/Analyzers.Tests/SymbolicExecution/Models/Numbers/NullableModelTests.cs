using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class NullableModelTests
{
    [Theory]
    [InlineData("count.GetValueOrDefault(24)", 20, 20)]
    [InlineData("count.GetValueOrDefault(24)", null, 24)]
    [InlineData("count.GetValueOrDefault()", null, 0)]
    public void Gives_the_value_or_what_stands_for_null(string text, int? count, int result)
    {
        ModelCall call = ModelCall.Of("int? count", text);
        call.Interpreter["count"] = count;
        Assert.Equal(result, call.Invoke(NullableModel.TryInvoke)!.Content);
    }

    [Fact]
    public void An_unknown_value_has_no_result() =>
        Assert.Null(ModelCall.Of("int? count", "count.GetValueOrDefault(24)").Invoke(NullableModel.TryInvoke));

    [Fact]
    public void Leaves_other_calls_to_other_models()
    {
        ModelCall call = ModelCall.Of("int? count", "count.ToString()");
        call.Interpreter["count"] = 20;
        Assert.Null(call.Invoke(NullableModel.TryInvoke));
    }
}
