using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class StringModelTests
{
    [Theory]
    [InlineData("text.Substring(2)", "-20")]
    [InlineData("text.Replace(\"F4\", \"P4\")", "P4-20")]
    [InlineData("text.ToUpper()", "F4-20")]
    [InlineData("text.StartsWith(\"F4\")", true)]
    [InlineData("text.Equals(\"f4-20\", StringComparison.OrdinalIgnoreCase)", true)]
    [InlineData("text.Contains(\"P4\")", false)]
    [InlineData("text.IndexOf('-')", 2)]
    [InlineData("text.IndexOf('-', 3)", -1)]
    [InlineData("text.LastIndexOf('2', 4)", 3)]
    [InlineData("text.LastIndexOf(\"-\", StringComparison.Ordinal)", 2)]
    [InlineData("text.Replace(\"F4\", \"P4\", StringComparison.Ordinal)", "P4-20")]
    [InlineData("string.IsNullOrEmpty(text)", false)]
    public void Computes_with_known_text(string call, object result) => Assert.Equal(result, Invoke(call, "F4-20"));

    [Fact]
    public void Splits_text() =>
        Assert.Equal(["F4", "20"], Contents(ModelCall.Of("", "\"F4-20\".Split('-')").Invoke(StringModel.TryInvoke)));

    [Theory]
    [InlineData("text.StartsWith(\"C\")", "CH4")]
    [InlineData("text.ToUpper()", "mini")]
    [InlineData("text.CompareTo(\"F4\")", "P4")]
    [InlineData("text.Equals(\"p4\", StringComparison.CurrentCultureIgnoreCase)", "P4")]
    public void Leaves_what_depends_on_the_culture(string call, string text) => Assert.Null(Invoke(call, text));

    [Fact]
    public void What_the_program_refuses_ends_the_path() =>
        Assert.Throws<PathTerminatedException>(() => Invoke("text.Substring(9)", "F4-20"));

    [Theory]
    [InlineData("text.Substring(2)")]
    [InlineData("Math.Max(18, 20)")]
    public void Leaves_unknown_text_and_other_calls(string call) =>
        Assert.Null(ModelCall.Of("string text", call).Invoke(StringModel.TryInvoke));

    private static object? Invoke(string text, string content)
    {
        ModelCall call = ModelCall.Of("string text", text);
        call.Interpreter["text"] = content;
        return call.Invoke(StringModel.TryInvoke)?.Content;
    }
}
