using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class LoopSettingsTests
{
    [Theory]
    [InlineData("if (text == \"a\") { n = 2; }", 1)]
    [InlineData("if (text == \"a\") { n = 2; } else if (text == \"b\") { n = 3; }", 2)]
    [InlineData("switch (text) { case \"a\": n = 2; break; default: break; }", 1)]
    [InlineData("n = 2;", null)]
    [InlineData("if (text == \"a\") { n = text.Length; }", null)]
    [InlineData("if (text == \"a\") { n++; }", null)]
    [InlineData("if (Has(text)) { n = 2; }", null)]
    public void Only_constants_that_a_text_selects_are_settings(string body, int? branches)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M(string[] all) {{ int n = 1; foreach (string text in all) {{ {body} }} Use(n); }} "
                + "static extern int Use(int n); static extern bool Has(string text);"
        );
        code.Write("n", 1);

        LoopBranches? found = LoopSettings.Find(code.Find<IForEachLoopOperation>(), code.State);

        Assert.Equal(branches, found?.Branches.Count);
    }
}
