using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class OptionLoopsTests
{
    [Theory]
    [InlineData("if (text == \"a\") { n = 2; }", 0)]
    [InlineData("if (text == \"a\") { n = 2; } else if (text == \"b\") { n = 3; }", 0)]
    [InlineData("switch (text) { case \"a\": n = 2; break; default: break; }", 0)]
    [InlineData("n = text switch { \"a\" => 2, _ => n };", 1)]
    [InlineData("if (text == \"a\") { n = text.Length; }", 1)]
    [InlineData("if (text.StartsWith('n')) { n = int.Parse(text); }", 1)]
    [InlineData("if (text == \"a\") { n++; }", 1)]
    [InlineData("n = 2;", null)]
    [InlineData("n = text.Length;", null)]
    [InlineData("if (Has(text)) { n = 2; }", null)]
    [InlineData("if (text == \"a\") { n = 2; } n++;", null)]
    [InlineData("foreach (char letter in text) { if (text == \"a\") { n = 2; } }", null)]
    public void Only_what_a_text_selects_is_set(string body, int? read)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M(string[] all) {{ int n = 1; foreach (string text in all) {{ {body} }} Use(n); }} "
                + "static extern int Use(int n); static extern bool Has(string text);"
        );
        code.Write("n", 1);

        OptionLoop? found = OptionLoops.Find(code.Find<IForEachLoopOperation>(), code.State);

        Assert.Equal(read is null ? null : 1, found?.Variables.Count);
        Assert.Equal(read, found?.Read.Count);
    }
}
