using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class GenericNumberModelTests
{
    [Theory]
    [InlineData("long count", "int.CreateChecked(count)", 18L, 18)]
    [InlineData("int count", "long.CreateTruncating(count)", 18, 18L)]
    [InlineData("double count", "int.CreateSaturating(count)", 18.5, 18)]
    [InlineData("int count", "int.Max(count, 10)", 18, 18)]
    public void Computes_a_number_of_the_type(string parameter, string text, object count, object result)
    {
        ModelCall call = ModelCall.Of(parameter, text);
        call.Interpreter["count"] = count;
        Assert.Equal(result, call.Invoke(GenericNumberModel.TryInvoke)!.Content);
    }

    [Fact]
    public void A_number_beyond_the_range_of_the_type_is_unknown()
    {
        ModelCall call = ModelCall.Of("long count", "int.CreateChecked(count)");
        call.Interpreter["count"] = long.MaxValue;
        Assert.Null(call.Invoke(GenericNumberModel.TryInvoke));
    }
}
