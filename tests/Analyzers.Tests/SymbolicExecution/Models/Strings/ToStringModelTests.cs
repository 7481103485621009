using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class ToStringModelTests
{
    [Theory]
    [InlineData("int given", "given.ToString()", 20, "20")]
    [InlineData("int given", "given.ToString(\"D4\")", 20, "0020")]
    [InlineData("bool given", "given.ToString()", true, "True")]
    [InlineData("DayOfWeek given", "given.ToString()", 1, "Monday")]
    public void Writes_known_values(string parameters, string text, object given, string result)
    {
        ModelCall call = ModelCall.Of(parameters, text);
        call.Interpreter["given"] = given;
        Assert.Equal(result, call.Invoke(ToStringModel.TryInvoke)!.Content);
    }

    [Theory]
    [InlineData("double given", "given.ToString()", 1.5)]
    [InlineData("int given", "given.ToString()", -20)]
    [InlineData("int given", "given.ToString(\"N0\")", 20)]
    [InlineData("string given", "given.ToString()", "F4")]
    [InlineData("int given", "given.GetHashCode()", 20)]
    [InlineData("int given", "given.ToString()", null)]
    public void Leaves_what_depends_on_the_culture_and_other_calls(string parameters, string text, object? given)
    {
        ModelCall call = ModelCall.Of(parameters, text);
        call.Interpreter["given"] = given;
        Assert.Null(call.Invoke(ToStringModel.TryInvoke));
    }
}
