using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class CharacterSpanModelTests
{
    [Theory]
    [InlineData("string text", "text.AsSpan()", "J18")]
    [InlineData("string text", "text.AsSpan(1)", "18")]
    [InlineData("string text", "text.AsSpan(1, 1)", "1")]
    [InlineData("ReadOnlySpan<char> text", "text.Slice(2)", "8")]
    [InlineData("ReadOnlySpan<char> text", "text.ToString()", "J18")]
    [InlineData("ReadOnlySpan<char> text", "text.IndexOf('1')", 1)]
    public void A_span_holds_the_characters_of_a_string(string parameter, string text, object result)
    {
        ModelCall call = ModelCall.Of(parameter, text);
        call.Interpreter["text"] = "J18";
        Assert.Equal(result, call.Invoke(CharacterSpanModel.TryInvoke)!.Content);
    }

    [Fact]
    public void A_part_beyond_the_end_ends_the_path()
    {
        ModelCall call = ModelCall.Of("string text", "text.AsSpan(4)");
        call.Interpreter["text"] = "J18";
        Assert.Throws<PathTerminatedException>(() => call.Invoke(CharacterSpanModel.TryInvoke));
    }

    [Fact]
    public void The_characters_of_an_unknown_string_are_unknown() =>
        Assert.Null(ModelCall.Of("string text", "text.AsSpan(1)").Invoke(CharacterSpanModel.TryInvoke));
}
