using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class EqualityModelTests
{
    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(12, 13, false)]
    public void Compares_known_numbers(int one, int other, bool areEqual)
    {
        ModelCall call = ModelCall.Of("int one, int other", "one.Equals(other)");
        call.Interpreter["one"] = one;
        call.Interpreter["other"] = other;
        Assert.Equal(areEqual, call.Invoke(EqualityModel.TryInvoke)!.Content);
    }

    [Fact]
    public void An_unknown_number_has_no_answer()
    {
        ModelCall call = ModelCall.Of("int one, int other", "one.Equals(other)");
        call.Interpreter["one"] = 12;
        Assert.Null(call.Invoke(EqualityModel.TryInvoke));
    }

    [Fact]
    public void Leaves_strings_to_their_own_model()
    {
        ModelCall call = ModelCall.Of("string one", "one.Equals(\"F4\")");
        call.Interpreter["one"] = "F4";
        Assert.Null(call.Invoke(EqualityModel.TryInvoke));
    }
}
